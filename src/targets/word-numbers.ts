import { anyOf, endingIn, oneOf, startingWith, WORD_END } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import { AT_LEAST } from './lexicon/bounds.ts'
import { FOUNDED, FOUNDING, HALVES, NUMBER_WORDS, POINTED_TO } from './lexicon/number-words.ts'

/** A number written as words. */
export interface WordNumber extends Span {
  value: number
  isPercent: boolean
}

const AT_LEAST_BEFORE = endingIn(AT_LEAST, ' ')
/** A numeral before a noun. */
const COUNT = oneOf(['một', ...Object.keys(NUMBER_WORDS)])
const UNITS = Object.entries(NUMBER_WORDS)
const DIGIT = UNITS.map(([word]) => word).join('|')
/** "hình thành một quỹ đầu tư", "ít nhất một doanh nghiệp": elsewhere "một" is an article. */
const ONE = [
  `(?<=${oneOf(AT_LEAST, FOUNDING)} )một(?= ${oneOf(FOUNDED, ['doanh nghiệp', 'tập đoàn', 'công ty'])}${WORD_END})`,
  `(?<=(?:,|;| và) )một(?= ${oneOf(FOUNDED)}${WORD_END})`,
].join('|')
/** "ba", "mười hai", "hai mươi lăm", "một trăm"; "một" and "năm" alone are an article and a year. */
const NUMBER = new RegExp(
  `${anyOf([
    `(?:${DIGIT}|một|năm) trăm(?: (?:linh |lẻ )?(?:${DIGIT}|năm))?`,
    `(?:${DIGIT}|năm) mươi(?: (?:${DIGIT}|mốt|lăm))?`,
    `mười(?: (?:${DIGIT}|một|lăm))?`,
    DIGIT,
    ONE,
  ])}(?: phần trăm)?`,
  'giu',
)
/** "hai phần ba", "chín trên mười". */
const FRACTION = new RegExp(
  anyOf([
    `(một|hai|ba|bốn|năm|sáu|bảy|tám|chín) (?:phần (hai|ba|tư|bốn|năm|mười)|trên (?:tổng số )?mười)(?! (?:triệu|nghìn|ngàn|tỷ|tỉ|tháng|ngày))`,
  ]),
  'giu',
)
const PARTED = ['số', 'tổng số', 'dân số', 'doanh nghiệp', 'hộ', 'người', 'cơ quan', 'đơn vị']
/** "1/2 số doanh nghiệp"; a fraction of nothing countable is a date or a document's number. */
const WRITTEN_FRACTION = new RegExp(String.raw`(?<![\p{L}\d.,/-])([1-9])/([2-9]|10)(?=\s${oneOf(PARTED)}\s)`, 'giu')
/** "gạch đầu dòng thứ ba". */
const ORDINAL = /(?<!\p{L})thứ $/iu
const REFERENCE = startingWith(POINTED_TO)
const HALF = new RegExp(anyOf(HALVES), 'giu')
const VALUES = new Map<string, number>([...UNITS, ['một', 1], ['mốt', 1], ['năm', 5], ['lăm', 5], ['tư', 4]])

/**
 * Finds numbers that a sentence writes as words: "ba trung tâm", "một trăm phần trăm", "một nửa", "ba phần tư". A fraction is a
 * share; one that no short number of percent equals ("hai phần ba") is left out.
 */
export function wordNumbers(sentence: string): WordNumber[] {
  const shares = [...fractions(sentence), ...spansOf(sentence, HALF).map((span) => ({ ...span, value: 50 }))]
  const counts = [...sentence.matchAll(NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: numberOf(match[0].replace(/ phần trăm$/iu, '')),
    isPercent: / phần trăm$/iu.test(match[0]),
  }))
  return [
    ...shares.filter(({ value }) => Number.isInteger(value)).map((share) => ({ ...share, isPercent: true })),
    ...counts.filter(
      ({ start, end }) =>
        !shares.some((share) => start < share.end && share.start < end) &&
        !REFERENCE.test(sentence.slice(end, end + 12)) &&
        !isOneOfSeveral(sentence, start, end) &&
        !ORDINAL.test(sentence.slice(0, start)),
    ),
  ]
}

/** "một quỹ đầu tư và một quỹ hỗ trợ, tổng cộng 02 quỹ": none of them is the count. */
function isOneOfSeveral(sentence: string, start: number, end: number): boolean {
  if (!/^một$/iu.test(sentence.slice(start, end)) || AT_LEAST_BEFORE.test(sentence.slice(0, start))) return false
  const [, noun = ''] = /^\s(\p{L}+)/u.exec(sentence.slice(end, end + 20)) ?? []
  return new RegExp(String.raw`(?:\d|(?<!\p{L})${COUNT}) ${noun}(?!\p{L})`, 'giu').test(
    `${sentence.slice(0, start)}|${sentence.slice(end)}`,
  )
}

function fractions(sentence: string): (Span & { value: number })[] {
  return [...sentence.matchAll(FRACTION), ...sentence.matchAll(WRITTEN_FRACTION)].map((match) => {
    const [found, part = '', whole = ''] = match
    const value = (100 * countOf(part, 0)) / countOf(whole, 10)
    return { start: match.index, end: match.index + found.length, value }
  })
}

function countOf(word: string, otherwise: number): number {
  return VALUES.get(word.toLowerCase()) ?? (Number.parseInt(word, 10) || otherwise)
}

function spansOf(sentence: string, pattern: RegExp): Span[] {
  return [...sentence.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function numberOf(words: string): number {
  return words
    .toLowerCase()
    .split(' ')
    .reduce((value, word) => {
      if (word === 'trăm') return value * 100
      if (word === 'mươi') return value * 10
      if (word === 'mười') return value + 10
      return value + (VALUES.get(word) ?? 0)
    }, 0)
}
