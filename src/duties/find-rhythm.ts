import { foldSpelling } from '../text/fold.ts'
import { WORD_END, WORD_START } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'

/** How often something is to be done. */
export interface Rhythm extends Span {
  /** Months from one time to the next, smallest first; empty where it is not said. */
  every: number[]
  /** "Thường xuyên": all the time. */
  isAlways: boolean
}

const EACH = String.raw`(?:hằng|hàng|mỗi)\s(?:năm|quý|tháng|tuần)`
const COUNTED = String.raw`\d{1,2}(?:,\d)?\s(?:tháng|năm)`
const PERIOD = `(?:${EACH}|${COUNTED}|quý|cả năm|năm)`
const BETWEEN = String.raw`(?:\s?(?:,|/|và|hoặc)\s?)`
const PERIODS = `${PERIOD}(?:${BETWEEN}${PERIOD})*`
const CUE = String.raw`(?:theo )?(?:định kì|chu kì|từng giai đoạn \()(?: là)?\s?`
const REGULARLY = new RegExp(
  `${WORD_START}(?:${CUE}${PERIODS}|${EACH}(?:${BETWEEN}${PERIOD})*)(?:/lần)?${WORD_END}`,
  'gu',
)
const ONCE_IN = new RegExp(`${WORD_START}${COUNTED}(?:/|\\s)(?:một |1 |01 )?lần${WORD_END}`, 'gu')
const NOT_SAID = new RegExp(`${WORD_START}định kì${WORD_END}`, 'gu')
const ALWAYS = new RegExp(`${WORD_START}thường xuyên${WORD_END}`, 'gu')
/** "Nhiệm vụ thường xuyên", "chi thường xuyên" are kinds of tasks and of money. */
const IS_KIND = /(?:nhiệm vụ|chi|kinh phí|ngân sách|nguồn|vốn|công việc|hoạt động|công tác|trực)\s$/u
/** "trước ngày 15/6 và 05/12 hằng năm": of the days, not of the work. */
const OF_DAYS = /\d\s?$/u
const TO_YEAR = String.raw`(?:\d{4}\s?[-–]\s?\d{4}|\d\s?năm)(?:,?\s(?:và )?tầm nhìn(?: đến)?(?: năm)? \d{4})?`
/** "Chương trình giai đoạn 2025-2030 và hàng năm", "kế hoạch hằng năm và giai đoạn 2025-2030": which programmes and plans, not how often. */
const BEHIND_STAGE = new RegExp(`giai đoạn ${TO_YEAR}\\s?(?:,|và)\\s$`, 'u')
const BEFORE_STAGE = /^\s?(?:,|và)\s(?:kế hoạch )?giai đoạn \d/u
/** Characters before a rhythm that say what it is of. */
const NEAR = 100
const EACH_PERIOD = new RegExp(PERIOD, 'gu')
const MONTHS: Record<string, number> = { tháng: 1, quý: 3, năm: 12 }

/**
 * Finds how often a text wants something done: "hằng năm", "định kỳ 3 tháng, 6 tháng", "thường xuyên".
 *
 * @param text a clause (NFC)
 * @returns in the order of the text
 */
export function findRhythms(text: string): Rhythm[] {
  const folded = foldSpelling(text)
  const found = [
    ...[...folded.matchAll(REGULARLY)]
      .filter(({ 0: words, index }) => {
        const [before, behind] = [folded.slice(Math.max(0, index - NEAR), index), folded.slice(index + words.length)]
        return !OF_DAYS.test(before) && !BEHIND_STAGE.test(before) && !BEFORE_STAGE.test(behind)
      })
      .map((match) => rhythm(match, monthsOf(match[0]))),
    ...[...folded.matchAll(ONCE_IN)].map((match) => rhythm(match, monthsOf(match[0]))),
    ...[...folded.matchAll(NOT_SAID)].map((match) => rhythm(match, [])),
    ...[...folded.matchAll(ALWAYS)]
      .filter((match) => !IS_KIND.test(folded.slice(0, match.index)))
      .map((match) => ({ ...rhythm(match, []), isAlways: true })),
  ]
  // The words that say how often contain those that only say "regularly".
  return found
    .filter((one) => !found.some((other) => other !== one && other.start <= one.start && one.end <= other.end))
    .sort((a, b) => a.start - b.start)
}

function rhythm(match: RegExpMatchArray, every: number[]): Rhythm {
  const start = match.index ?? 0
  return { start, end: start + match[0].length, every, isAlways: false }
}

function monthsOf(words: string): number[] {
  const months = [...words.matchAll(EACH_PERIOD)].flatMap(([period]) => {
    const [, count = '1', unit = ''] = /(\d{1,2}(?:,\d)?)?\s?(tháng|quý|năm)$/u.exec(period) ?? []
    const length = MONTHS[unit]
    return length === undefined ? [] : [Math.round(Number(count.replace(',', '.')) * length)]
  })
  return [...new Set(months)].sort((a, b) => a - b)
}
