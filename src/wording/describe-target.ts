import type { TargetRow } from '../data/dataset.ts'
import { strings } from '../i18n/index.ts'
import { joinValue } from '../text/format.ts'
import { valueText } from './value-text.ts'

/**
 * Writes a target in one line for places without markup.
 *
 * @returns value, unit and year: "≥ 40 % GRDP, đến năm 2030"
 */
export function describeTarget({ target, unit }: TargetRow): string {
  const value = joinValue(valueText(target, unit, target.perYear))
  return `${value}, ${describeYear(target.year)}`
}

/**
 * Names a horizon inside a sentence.
 *
 * @param year the horizon; null for targets without a year
 */
export function describeYear(year: number | null): string {
  return year === null ? strings.target.noYear : strings.target.byYear(year)
}

/**
 * Names a horizon as a heading.
 *
 * @param year the horizon; null for targets without a year
 */
export function headYear(year: number | null): string {
  return year === null ? strings.target.noYearHeading : strings.target.byYearHeading(year)
}
