import { anyOf, endingIn, oneOf, startingWith, WORD_END } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import { percentOf } from '../text/target-value.ts'
import { AT_LEAST } from './lexicon/bounds.ts'
import { BEFORE_DAYS, FOUNDED, FOUNDING, HALVES, NUMBER_WORDS, PARTED, POINTED_TO } from './lexicon/number-words.ts'

/** A number written as words, or as parts of a whole. */
export interface WordNumber extends Span {
  /** Of parts of a whole their percentage. */
  value: number
  /** In the notation of `<Target value>`: "3", "2/3". */
  numeral: string
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
/** "1/2 số doanh nghiệp", "95/102 xã"; a fraction of nothing countable is a date or a document's number. */
const WRITTEN_FRACTION = new RegExp(
  String.raw`(?<![\p{L}\d.,/(-])([1-9]\d{0,2})/([1-9]\d{0,2})(?=\s${oneOf(PARTED)}${WORD_END})`,
  'giu',
)
/** "trước 15/6 doanh nghiệp phải …": a day. */
const DAY_BEFORE = endingIn(BEFORE_DAYS, ' ')
const OF_THE_NUMBER = /^\s(?:tổng )?số(?!\p{L})/iu
/** "gạch đầu dòng thứ ba". */
const ORDINAL = /(?<!\p{L})thứ $/iu
const REFERENCE = startingWith(POINTED_TO)
const HALF = new RegExp(anyOf(HALVES), 'giu')
const VALUES = new Map<string, number>([...UNITS, ['một', 1], ['mốt', 1], ['năm', 5], ['lăm', 5], ['tư', 4]])

/**
 * Finds numbers that a sentence writes as words: "ba trung tâm", "một trăm phần trăm", "một nửa", "ba phần tư", and
 * parts of a whole ("2/3 số xã"). Parts are a share: as percent where that is a whole number, else as they are ("2/3").
 */
export function wordNumbers(sentence: string): WordNumber[] {
  const halves = spansOf(sentence, HALF).map((span) => ({ ...span, value: 50, numeral: '50', isPercent: true }))
  const shares = [...fractions(sentence), ...halves]
  const counts = [...sentence.matchAll(NUMBER)].map((match) => {
    const value = numberOf(match[0].replace(/ phần trăm$/iu, ''))
    return {
      start: match.index,
      end: match.index + match[0].length,
      value,
      numeral: String(value),
      isPercent: / phần trăm$/iu.test(match[0]),
    }
  })
  return [
    ...shares,
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

function fractions(sentence: string): WordNumber[] {
  return [...sentence.matchAll(FRACTION), ...sentence.matchAll(WRITTEN_FRACTION)].flatMap((match) => {
    const [found, part = '', whole = ''] = match
    const [parts, all] = [countOf(part, 0), countOf(whole, 10)]
    const start = match.index
    const end = start + found.length
    const isDay = DAY_BEFORE.test(sentence.slice(0, start)) && !OF_THE_NUMBER.test(sentence.slice(end, end + 10))
    if (parts >= all || (/\d/.test(found) && isDay)) return []
    const value = percentOf(parts, all)
    return [
      { start, end, value, numeral: Number.isInteger(value) ? String(value) : `${parts}/${all}`, isPercent: true },
    ]
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
