import { eachOf, endingIn, oneOf } from '../text/phrases.ts'
import type { FindLast } from './find-cue.ts'
import { CHOSEN, CONDITIONS, WHEN_REACHED } from './lexicon/status.ts'

/** A number's sentence on both sides of it; its bound ("trên") belongs to the number. */
interface Sides {
  before: string
  after: string
  lastOf: FindLast
}

/** Characters before a number in which the words stand that choose by it. */
const NEAR = 160
const IFS = eachOf(CONDITIONS)
const CHOOSING = endingIn(CHOSEN, String.raw`(?: tỷ lệ[^,;:.]{0,80})?\s?`)
const WHEN = new RegExp(String.raw`(?:^|[,;:]\s)${oneOf(WHEN_REACHED)}\s?$`, 'iu')
const THEN = /^[^,;.]{0,60}\sthì\s/iu

/**
 * Tells whether a number is promised by nobody because it says what something else depends on. "nếu" holds up to the next
 * semicolon; a number that chooses ("những xã có từ 80% …") or says when ("khi … đạt 95% … thì …") stands for itself alone.
 *
 * @returns the words that say so, or null
 */
export function conditionOf({ before, after, lastOf }: Sides): string | null {
  const condition = lastOf(before, IFS)
  if (condition !== null && !before.includes(';', condition.end)) return condition.cue
  const near = before.slice(-NEAR)
  return (CHOOSING.exec(near) ?? (THEN.test(after) ? WHEN.exec(near) : null))?.[0].trim() ?? null
}
