/**
 * The notation of `<Target value="…">` (design.md, section 1): "≥ 40", "> 55", "≤ 5", "< 5", "16–18", "~ 50", "top 10", "100",
 * and a share of parts that no short number of percent equals, "≥ 2/3".
 */
import { parseNumber } from './numbers.ts'

/** How a target bounds its value: at least, more than, at most, less than, between, about, among the first N, exactly. */
export type Comparator = 'gte' | 'gt' | 'lte' | 'lt' | 'range' | 'about' | 'top' | 'eq'

/** A target's value as data. `valueMax` is the high end of a range and stands only there. */
export interface TargetValue {
  comparator: Comparator
  /** Of a share of parts its percentage, see {@link percentOf}. */
  value: number
  valueMax?: number
  /** The share of parts that the plan states, "2/3"; only there. */
  fraction?: string
}

const SIGNS: Record<string, Comparator> = { '≥': 'gte', '>': 'gt', '≤': 'lte', '<': 'lt', '~': 'about', top: 'top' }
/** Parts and whole of "2/3"; up to 999, since a plan may say "95/102 xã". */
const FRACTION = /^(?:(≥|>|≤|<|~) ?)?([1-9]\d{0,2})\/([1-9]\d{0,2})$/
const NOTATION = /^(?:(≥|>|≤|<|~|top) ?)?([\d.,]+)(?: ?[–-] ?([\d.,]+))?$/

/**
 * Reads a value in the notation of `<Target value>`.
 *
 * @param text the attribute as written
 * @returns the value, or null when the text is outside the notation (a sign with a range, an upside-down range, no number, parts
 *   that are not fewer than the whole)
 */
export function parseTargetValue(text: string): TargetValue | null {
  const [, bound, parts, whole] = FRACTION.exec(text.trim()) ?? []
  if (parts !== undefined && whole !== undefined) {
    if (Number(parts) >= Number(whole)) return null
    const comparator = bound === undefined ? 'eq' : (SIGNS[bound] as Comparator)
    return { comparator, value: percentOf(Number(parts), Number(whole)), fraction: `${parts}/${whole}` }
  }
  const [, sign, low, high] = NOTATION.exec(text.trim()) ?? []
  const value = low === undefined ? null : parseNumber(low)
  if (value === null) return null
  if (high === undefined) return { comparator: sign === undefined ? 'eq' : (SIGNS[sign] as Comparator), value }
  const valueMax = parseNumber(high)
  if (sign !== undefined || valueMax === null || valueMax <= value) return null
  return { comparator: 'range', value, valueMax }
}

/**
 * How much of a whole its parts are.
 *
 * @returns percent, rounded to two decimals: tables need one number, and what the plan says stays in `fraction`
 */
export function percentOf(parts: number, whole: number): number {
  return Math.round((10_000 * parts) / whole) / 100
}

/**
 * Writes a value in the notation of `<Target value>`.
 *
 * @param value the value as data
 * @param format how to write one number; a share of parts is written as the plan states it
 * @returns for example "≥ 40", "16–18" or "≥ 2/3"; reading it again gives the same value
 */
export function formatTargetValue(value: TargetValue, format: (value: number) => string): string {
  if (value.comparator === 'range') return `${format(value.value)}–${format(value.valueMax as number)}`
  const sign = Object.keys(SIGNS).find((sign) => SIGNS[sign] === value.comparator)
  const number = value.fraction ?? format(value.value)
  return sign === undefined ? number : `${sign} ${number}`
}
