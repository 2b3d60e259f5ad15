import type { Strings } from '../i18n/index.ts'
import { formatNumber } from '../text/numbers.ts'
import { writeValue } from './show-value.ts'

/**
 * Writes a number along an axis: "40 %", "hạng 10", "1.200".
 *
 * @param strings the language's words
 * @param value the number
 * @param unit what the axis counts in; only ranks and shares are named
 */
export function writeTick(strings: Strings, value: number, unit: string): string {
  if (unit === 'rank') return strings.chart.rank(String(value))
  return unit.startsWith('%') ? writeValue(strings, { comparator: 'eq', value }, '%') : formatNumber(value)
}
