import { parseWrittenNumber, WRITTEN_NUMBER } from '../text/numbers.ts'
import type { Span } from '../text/sentences.ts'
import { RANKED } from './lexicon/kinds.ts'
import { wordNumbers } from './word-numbers.ts'

/** A number or a range as it stands in a sentence, before anything is known of what it means. */
export interface NumberToken extends Span {
  value: number
  /** The high end of what is written as a range; null where there is none. It need not be higher. */
  high: number | null
  /** The digits as written: ["03"], ["16", "18"]. */
  digits: string[]
  /** Followed by "%", or a bare number of a list that is headed "(%)". */
  isPercent: boolean
  /** With the number of all provinces behind it: "20/34". */
  isOfAll: boolean
  /** Written as words or parts: "ba", "một nửa", "2/3 số". */
  isInWords: boolean
  /** Parts of a whole that no whole number of percent equals: "2/3". */
  fraction?: string
  /** At most {@link BEFORE} characters before it. */
  before: string
  /** At most {@link AFTER} characters after it and its percent sign. */
  after: string
}

/** Characters before a number that can say what it is. */
const BEFORE = 40
/** Characters after a number that can say what it is. */
const AFTER = 80

const DIGITS = `(${WRITTEN_NUMBER})`
const PERCENT = String.raw`\s?(?:%|phần trăm)`
/** "16 - 18", "16% đến 18%"; word processors set other hyphens and a minus sign, too. */
const TO = String.raw`\s?(?:[-–—‐‑‒−]|đến)\s?`
/** What a rate is taken of: "1,4/1.000 dân", "15 người/vạn dân"; after any other slash the number is part of a date or a name. */
const RATE_OF = String.raw`\/(?!\s?(?:1\.?000|10\.?000|100|vạn|nghìn|ngàn|năm|lớp|xã|đơn vị)(?![\d.]))`
/** Of how many a place is one: "nhóm 20/34 tỉnh". */
const OF_ALL = String.raw`\/\d\d(?= (?:${RANKED.join('|')})(?![\p{L}\p{M}]))`
/** A space is often lost behind these: "đạt85%". */
const GLUED = String.raw`(?<=(?<!\p{L})(?:đạt|có|là|trên|hơn|chiếm))`
/** No part of a word, a date or a document's number. */
const NUMBER = new RegExp(
  String.raw`(?:(?<![\p{L}\d.,/-])|${GLUED})${DIGITS}(?:${PERCENT})?(?:${OF_ALL}|${TO}${DIGITS})?(?![.,]?\d|${RATE_OF}|-\p{L})(?:${PERCENT})?`,
  'gu',
)
const YEAR = /^20[2-6]\d$/u
/** Nothing is counted after it: in "tỷ trọng … (%): năm 2030: 30" it is a percentage. */
const BARE = /^\s?(?:[;.,)]|$)/u

/**
 * Finds the numbers of a sentence, whatever they mean.
 *
 * @returns the numbers and ranges in the order of the text; what is no number in Vietnamese notation ("1.20.3") is left out
 */
export function numberTokens(sentence: string): NumberToken[] {
  const written = digitTokens(sentence)
  const inWords = wordNumbers(sentence).map(({ start, end, value, numeral, isPercent }) => ({
    start,
    end,
    value,
    high: null,
    digits: [numeral],
    ...(numeral.includes('/') && { fraction: numeral }),
    isPercent,
    isOfAll: false,
    isInWords: true,
    before: sentence.slice(Math.max(0, start - BEFORE), start),
    after: sentence.slice(end, end + AFTER),
  }))
  return [...written, ...inWords].sort((a, b) => a.start - b.start)
}

function digitTokens(sentence: string): NumberToken[] {
  return [...sentence.matchAll(NUMBER)].flatMap((match) => {
    const [whole, first = '', second] = match
    const end = match.index + whole.length
    // "năm 2026 - 30%": a dash between a year and its value makes no range.
    const isYearBefore = second !== undefined && YEAR.test(first) && !YEAR.test(second)
    const [low, high] = isYearBefore ? [second, undefined] : [first, second]
    const start = isYearBefore ? sentence.lastIndexOf(low, end) : match.index
    const value = parseWrittenNumber(low)
    if (value === null) return []
    const after = sentence.slice(end, end + AFTER)
    return [
      {
        start,
        end,
        value,
        high: high === undefined ? null : parseWrittenNumber(high),
        digits: high === undefined ? [low] : [low, high],
        isPercent: /%|phần trăm/u.test(whole) || (BARE.test(after) && sentence.lastIndexOf('(%)', start) >= 0),
        isOfAll: whole.includes('/'),
        isInWords: false,
        before: sentence.slice(Math.max(0, start - BEFORE), start),
        after,
      },
    ]
  })
}
