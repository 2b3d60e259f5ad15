import { WORD_END, WORD_START } from '../text/phrases.ts'
import type { NumberToken } from './number-tokens.ts'

const EACH_YEAR = `(?:mỗi|hằng|hàng) năm${WORD_END}`
const BEFORE = new RegExp(`${WORD_START}(?:bình quân|trung bình|mỗi|hằng|hàng) năm[^.;]{0,60}$`, 'iu')
const AFTER = new RegExp(String.raw`^[^.,;\d]{0,60}?(?:\/\s?năm|(?:một|mỗi|hằng|hàng) năm)${WORD_END}`, 'iu')
/** At the head of a clause it holds for all its numbers. */
const HEAD = new RegExp(
  String.raw`(?:^(?:[^,;]{0,40},)?|:)\s*(?:[-+•]\s*)?(?:phấn đấu\s)?(?:bình quân|trung bình)?\s?${EACH_YEAR}`,
  'iu',
)
/** Characters from such a head to a number that it still holds for. */
const FARTHEST = 350

/**
 * Tells whether a count is one for each year: "30 đơn/năm", "mỗi năm có 20 bài báo".
 *
 * @param token the number
 */
export function readPerYear(sentence: string, { start, after }: NumberToken): boolean {
  if (AFTER.test(after)) return true
  const before = sentence.slice(Math.max(0, start - FARTHEST), start)
  if (BEFORE.test(before.slice(-80))) return true
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1)
  return HEAD.test(clause)
}
