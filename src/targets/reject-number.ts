import { endingIn, oneOf, startingWith, WORD_END } from '../text/phrases.ts'
import {
  NAMED_BY_NUMBER,
  PEOPLE_OF_RATE,
  RATE_LINKS,
  SHARES_OF_NO_TARGET,
  UNITS_OF_ADMINISTRATION,
  UNITS_OF_MEASURE,
  UNITS_OF_TIME_AND_ORDER,
} from './lexicon/other-numbers.ts'
import type { NumberToken } from './number-tokens.ts'
import type { QuantityKind } from './read-kind.ts'

const YEAR = /^20[1-5]\d$/
const OF_ANOTHER_UNIT = startingWith(
  [...UNITS_OF_TIME_AND_ORDER, ...UNITS_OF_MEASURE, ...UNITS_OF_ADMINISTRATION],
  String.raw`\s`,
)
/** "5G", "8 GB", "24h"; "1 Gb/s" is a speed and may be a value. */
const OF_A_GENERATION = new RegExp(String.raw`^\s?(?:[GMT]B(?!/s|ps)|G|K|h)${WORD_END}`, 'iu')
/** "3.1 - Rà soát …", "3- Chăm lo …": the number of a paragraph. */
const NUMBERING = /^(?:\s?[-–]|[.)])\s/u
const LIST_MARKER = /^[)\].]\s?\p{Lu}/u
const NAME = endingIn(NAMED_BY_NUMBER, String.raw`\s(?:số\s)?`)
const OTHER_SHARE = startingWith(SHARES_OF_NO_TARGET, String.raw`\s`)
/** "trên 100 dân", "/ 10.000 dân": what a rate is taken of. */
const PEOPLE = startingWith(PEOPLE_OF_RATE, String.raw`\s?(?:vạn|nghìn|ngàn|triệu)?\s?`)
const RATE = new RegExp(String.raw`${oneOf(RATE_LINKS)}\s?$`, 'iu')

/** Behind one or two digits and a space. */
const TORN_END = /(?<![\p{L}\d.,])\d{1,2}[ \u{A0}]$/u
const TORN = /^[ \u{A0}]\d{1,3}\s?%/u

/** Why a number is no value of a target, and how that is seen (design.md, section 2). */
interface Rejection {
  reason: string
  applies: (token: NumberToken) => boolean
}

/** Of any number but a percentage. */
const NO_PERCENTAGE: Rejection[] = [
  { reason: 'a year', applies: ({ digits }) => digits.some((digit) => YEAR.test(digit)) },
]

/** Of any number. */
const ANY: Rejection[] = [
  // "1 00%" of a scan: neither part is the number.
  {
    reason: 'digits torn apart',
    applies: ({ before, after, isPercent }) => TORN_END.test(before) || (!isPercent && TORN.test(after)),
  },
  { reason: 'a share of those who vote or live there', applies: ({ after }) => OTHER_SHARE.test(after) },
  { reason: 'the number of a paragraph', applies: ({ start, after }) => start === 0 && NUMBERING.test(after) },
]

/** Of what is neither a percentage nor a rank. */
const PLAIN: Rejection[] = [
  { reason: 'an item of a list', applies: ({ before, after }) => before.endsWith('(') && after.startsWith(')') },
  { reason: 'a generation or a size', applies: ({ after }) => OF_A_GENERATION.test(after) },
  { reason: 'time, money, measure or an area', applies: ({ after }) => OF_ANOTHER_UNIT.test(after) },
  { reason: 'the marker of a list', applies: ({ after }) => LIST_MARKER.test(after) },
  { reason: 'some of all provinces', applies: ({ isOfAll }) => isOfAll },
  { reason: 'part of a name', applies: ({ before }) => NAME.test(before) },
  { reason: 'what a rate is taken of', applies: ({ before, after }) => PEOPLE.test(after) && RATE.test(before) },
]

/**
 * Tells why a number can't be the value of a target.
 *
 * @param token the number
 * @param kind what kind of number it is
 * @returns the reason; null where it may be one
 */
export function rejectNumber(token: NumberToken, kind: QuantityKind): string | null {
  const rejections = [...(kind === 'percent' ? [] : NO_PERCENTAGE), ...ANY, ...(kind === 'number' ? PLAIN : [])]
  return rejections.find(({ applies }) => applies(token))?.reason ?? null
}
