/**
 * The notation of `<Target value="…">` (design.md, section 1): "≥ 40", "> 55", "≤ 5", "< 5", "16–18", "~ 50", "top 10", "100".
 */
import { parseNumber } from './numbers.ts'

/** How a target bounds its value: at least, more than, at most, less than, between, about, among the first N, exactly. */
export type Comparator = 'gte' | 'gt' | 'lte' | 'lt' | 'range' | 'about' | 'top' | 'eq'

/** A target's value as data. `valueMax` is the high end of a range and stands only there. */
export interface TargetValue {
  comparator: Comparator
  value: number
  valueMax?: number
}

const SIGNS: Record<string, Comparator> = { '≥': 'gte', '>': 'gt', '≤': 'lte', '<': 'lt', '~': 'about', top: 'top' }
const NOTATION = /^(?:(≥|>|≤|<|~|top) ?)?([\d.,]+)(?: ?[–-] ?([\d.,]+))?$/

/**
 * Reads a value in the notation of `<Target value>`.
 *
 * @param text the attribute as written
 * @returns the value, or null when the text is outside the notation (a sign with a range, an upside-down range, no number)
 */
export function parseTargetValue(text: string): TargetValue | null {
  const [, sign, low, high] = NOTATION.exec(text.trim()) ?? []
  const value = low === undefined ? null : parseNumber(low)
  if (value === null) return null
  if (high === undefined) return { comparator: sign === undefined ? 'eq' : (SIGNS[sign] as Comparator), value }
  const valueMax = parseNumber(high)
  if (sign !== undefined || valueMax === null || valueMax <= value) return null
  return { comparator: 'range', value, valueMax }
}

/**
 * Writes a value in the notation of `<Target value>`.
 *
 * @param value the value as data
 * @param format how to write one number
 * @returns for example "≥ 40" or "16–18"; reading it again gives the same value
 */
export function formatTargetValue(value: TargetValue, format: (value: number) => string): string {
  if (value.comparator === 'range') return `${format(value.value)}–${format(value.valueMax as number)}`
  const sign = Object.keys(SIGNS).find((sign) => SIGNS[sign] === value.comparator)
  return sign === undefined ? format(value.value) : `${sign} ${format(value.value)}`
}
