/**
 * How values are written on pages: sign, number and unit kept on one line where they are short.
 */
import { formatNumber } from './numbers.ts'
import type { TargetValue } from './target-value.ts'
import { formatTargetValue } from './target-value.ts'

const NO_BREAK_SPACE = '\u00A0'

/** A value as a page shows it. */
export interface ShownValue {
  /** Sign and number, with the percent sign where there is one: "≥ 40 %", "16–18 %", "top 10"; a share of parts has none, "≥ 2/3". */
  figure: string
  /** What remains of the unit: "GRDP", "người/vạn dân", "/năm"; may be empty. */
  rest: string
}

/**
 * Writes a value with its unit, in Vietnamese notation.
 *
 * @param value the value as data
 * @param unit the unit's name for readers: "% GRDP", "người/vạn dân"; empty for ranks and indices
 * @param perYear what ends the unit of an amount for each year ("/năm"), else empty; never written twice
 */
export function formatValue(value: TargetValue, unit: string, perYear = ''): ShownValue {
  const figure = formatTargetValue(value, formatNumber).replaceAll(' ', NO_BREAK_SPACE)
  const [, percent = '', rest = ''] = /^(%?)(.*)$/u.exec(unit) ?? []
  return {
    figure: percent === '' || value.fraction !== undefined ? figure : `${figure}${NO_BREAK_SPACE}%`,
    rest: rest.trim() + (rest.endsWith(perYear) ? '' : perYear),
  }
}

/**
 * Joins both parts of a value for places that hold one text.
 *
 * @returns for example "≥ 40 % GRDP", "16–18 %/năm"
 */
export function joinValue({ figure, rest }: ShownValue): string {
  if (rest === '' || rest.startsWith('/')) return figure + rest
  return `${figure} ${rest}`
}
