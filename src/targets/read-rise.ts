import { containing, endingIn, oneOf, startingWith } from '../text/phrases.ts'
import type { Mention } from './find-indicators.ts'
import { BOUNDS_OF_RISE, CHANGES, EARLIER, HIGHER, RISES } from './lexicon/kinds.ts'

const BETWEEN = String.raw`(?:\s${oneOf(BOUNDS_OF_RISE)})*\s*`
/** "tăng 5%", "giảm bình quân trên 20%". */
const BEFORE = endingIn(RISES, BETWEEN)
const COMPARED = endingIn(HIGHER, BETWEEN)
const THAN_EARLIER = startingWith(EARLIER)
const CHANGE = containing(CHANGES)

/** What an editor is told of a rise where a level is asked. */
export const RISE_REASON = 'là mức tăng, giảm, không phải mức cần đạt'

/**
 * Tells whether a number says how much something rises or falls ("tăng 5%", "cao hơn 10% so với năm 2025"), and no level.
 *
 * @param before at most some 40 characters before the number
 * @param after at most some 80 characters after it and its percent sign
 */
export function isRise(before: string, after: string): boolean {
  return BEFORE.test(before) || (COMPARED.test(before) && THAN_EARLIER.test(after))
}

/**
 * Tells whether an indicator is a growth or a reduction, whose value a rise is; other indicators are levels.
 *
 * @param mention the indicator and the words by which it was recognised
 */
export function isOfChange({ indicator: { unit, vi }, pattern }: Mention): boolean {
  return unit === '% per year' || CHANGE.test(vi) || CHANGE.test(pattern)
}
