import type { TargetRow } from '../data/dataset.ts'
import type { Strings } from '../i18n/index.ts'
import { writeValue } from './show-value.ts'

/**
 * Writes a target in one line for places without markup.
 *
 * @param strings the language's words
 * @returns value, unit and year: "≥ 40 % GRDP, đến năm 2030"
 */
export function describeTarget(strings: Strings, { target, unit }: TargetRow): string {
  return `${writeValue(strings, target, unit, target.perYear)}, ${describeYear(strings, target.year)}`
}

/**
 * Names a horizon inside a sentence.
 *
 * @param strings the language's words
 * @param year the horizon; null for targets without a year
 */
export function describeYear(strings: Strings, year: number | null): string {
  return year === null ? strings.target.noYear : strings.target.byYear(year)
}

/**
 * Names a horizon as a heading.
 *
 * @param strings the language's words
 * @param year the horizon; null for targets without a year
 */
export function headYear(strings: Strings, year: number | null): string {
  return year === null ? strings.target.noYearHeading : strings.target.byYearHeading(year)
}
