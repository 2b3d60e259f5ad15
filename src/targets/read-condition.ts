import { eachOf, endingIn, oneOf, WORD_END } from '../text/phrases.ts'
import type { FindLast } from './find-cue.ts'
import { CHOSEN, CONDITIONS, JUDGED, JUDGEMENTS, PERHAPS_CHOSEN, WHEN_REACHED } from './lexicon/status.ts'

/** A number's sentence on both sides of it; its bound ("trên") belongs to the number. */
interface Sides {
  before: string
  after: string
  lastOf: FindLast
}

/** Characters before a number in which the words stand that choose by it. */
const NEAR = 160
const IFS = eachOf(CONDITIONS)
const UP_TO_NUMBER = String.raw`(?: tỷ lệ[^,;:.]{0,80})?\s?`
const CHOOSING = endingIn(CHOSEN, UP_TO_NUMBER)
const HAVING = endingIn(JUDGED, UP_TO_NUMBER)
const JUDGING = new RegExp(String.raw`^[^,;.]{0,80}\s${oneOf(JUDGEMENTS)}${WORD_END}`, 'iu')
const WHEN = new RegExp(String.raw`(?:^|[,;:]\s)${oneOf(WHEN_REACHED)}\s?$`, 'iu')
const PERHAPS_CHOOSING = endingIn(PERHAPS_CHOSEN)
/** Another clause follows that has no number of its own. */
const GOES_ON = /^[^,;.\d]{0,80}, \p{L}[^\d]{20}/u
const THEN = /^[^,;.]{0,60}\sthì\s/iu

/**
 * Tells whether a number is promised by nobody because it says what something else depends on. "nếu" holds up to the next
 * semicolon; a number that chooses ("những xã có từ 80% …"), by which somebody is judged ("đơn vị có … dưới 70% phải giải
 * trình"), or that says when ("khi … đạt 95% … thì …") stands for itself alone.
 *
 * @returns the words that say so, or null
 */
export function conditionOf({ before, after, lastOf }: Sides): string | null {
  const condition = lastOf(before, IFS)
  if (condition !== null && !before.includes(';', condition.end)) return condition.cue
  const near = before.slice(-NEAR)
  const found =
    CHOOSING.exec(near) ??
    (THEN.test(after) ? WHEN.exec(near) : null) ??
    (JUDGING.test(after) ? HAVING.exec(near) : null)
  return found?.[0].trim() ?? null
}

/**
 * Tells whether a number that {@link conditionOf} takes for a promise could be read as a condition, too: "khi tỷ lệ … đạt 95%, giảm
 * số quầy", "tại các xã có trên 60% hộ nghèo, mở lớp học".
 *
 * @returns the words that leave it open, or null
 */
export function possibleCondition({ before, after }: Omit<Sides, 'lastOf'>): string | null {
  const near = before.slice(-NEAR)
  const found = WHEN.exec(near) ?? (GOES_ON.test(after) ? PERHAPS_CHOOSING.exec(near) : null)
  return found?.[0].replace(/^[,;:\s]+/u, '').trim() ?? null
}
