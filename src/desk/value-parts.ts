import type { Comparator } from '../text/target-value.ts'
import { parseTargetValue } from '../text/target-value.ts'

/** A target's value as two fields of a form have it. */
export interface ValueParts {
  comparator: Comparator
  numeral: string
}

const SIGNS: Record<Comparator, string> = {
  eq: '',
  gte: '≥ ',
  gt: '> ',
  lte: '≤ ',
  lt: '< ',
  about: '~ ',
  range: '',
  top: 'top ',
}

/** Parts a value as a plan writes it: "≥ 40" is "at least" and "40". */
export function partValue(text: string): ValueParts {
  const comparator = parseTargetValue(text)?.comparator ?? 'eq'
  return { comparator, numeral: text.trim().replace(/^(?:≥|>|≤|<|~|top) ?/, '') }
}

/**
 * Joins the parts to the notation of `<Target value>`.
 *
 * @returns null where that is no value: a range without its high end, no number
 */
export function joinValue({ comparator, numeral }: ValueParts): string | null {
  const written = numeral.trim().replace(/\s*[-–]\s*/, '–')
  const text = SIGNS[comparator] + written
  return parseTargetValue(text)?.comparator === comparator ? text : null
}
