import { oneOf, WORD_END, WORD_START } from '../text/phrases.ts'
import { findWholes } from './find-wholes.ts'
import { INCREMENT_LINKS } from './lexicon/kinds.ts'
import type { NumberToken } from './number-tokens.ts'
import { numberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'
import { readComparator } from './read-comparator.ts'
import { readDenominator } from './read-denominator.ts'
import type { QuantityKind } from './read-kind.ts'
import { isAmongFirst, readKind } from './read-kind.ts'
import { readPerYear } from './read-per-year.ts'
import { isRise } from './read-rise.ts'
import { rejectNumber } from './reject-number.ts'
import { writeNumeral } from './write-numeral.ts'

/** A speed: the value of an indicator of its own, or part of the name of another ("80% người sử dụng … trên 1 Gb/s"). */
const SPEED = /^\s?([GM]b)(?:\/s|ps)/u
const OWN_SPEED = /[,;]\s(?:và\s)?tốc độ[^;]{0,120}$/iu
/** Characters before a speed in which its own subject is looked for. */
const FARTHEST_SUBJECT = 140
const INCREMENT = new RegExp(String.raw`${WORD_START}thêm(?:\s${oneOf(INCREMENT_LINKS)})?\s$`, 'iu')
const LEVELS = oneOf(['mức', 'khoảng', 'hơn', 'trên', 'chỗ', 'vị trí', 'thứ hạng', 'hạng', 'thứ', 'nhóm', 'top'])
const FROM_HERE = new RegExp(String.raw`(?<!(?:có|đạt) )${WORD_START}từ (?:${LEVELS} )*[\d.,]+(?:\s?%)?$`, 'iu')
/** Between two numbers of a list. */
const LIST_LINK = /^\s?(?:,|;|,?\s?và)\s?$/iu
const OR_MORE = /^[^;]{0,60}?trở lên/iu
const LIFTED = new RegExp(
  String.raw`^[^;]{0,200}?(?<!trở )${WORD_START}(?:lên|xuống|thành|sang)${WORD_END}[^;\d]{0,40}\d`,
  'iu',
)

/**
 * Finds the numbers of a sentence that could be values of targets. Years, dates, document numbers, periods, amounts of
 * money, "5G", "trên 01 vạn dân" and the like are left out.
 *
 * @param text one sentence
 * @returns the quantities in the order of the text
 */
export function findQuantities(text: string): Quantity[] {
  const all = numberTokens(text).flatMap((token) => {
    const kind = readKind(token, text)
    return rejectNumber(token, kind) === null ? [toQuantity(token, kind, text)] : []
  })
  const levels = withSharedDenominators(text, all).filter((quantity) => !isStart(text, quantity))
  const beforeSpeeds = levels.filter(({ unit }) => unit === null)
  const shares = [...levels.filter(({ kind }) => kind === 'percent'), ...findWholes(text, beforeSpeeds)]
  const numbers = levels.filter((quantity) => !isNameOfShare(text, quantity, shares))
  return [...numbers, ...findWholes(text, numbers)].sort((a, b) => a.span.start - b.span.start)
}

/** "1%, 1,6% và 2,5% GRDP": the last number of a list says what all are taken of. */
function withSharedDenominators(text: string, quantities: Quantity[]): Quantity[] {
  let next: Quantity | null = null
  return quantities
    .toReversed()
    .map((quantity) => {
      const isListed = next !== null && LIST_LINK.test(text.slice(quantity.span.end, next.span.start))
      const denominator =
        quantity.denominator ?? (isListed && quantity.kind === 'percent' ? next?.denominator : null) ?? null
      next = { ...quantity, denominator }
      return next
    })
    .toReversed()
}

function toQuantity(token: NumberToken, kind: QuantityKind, text: string): Quantity {
  const { start, end, before, after, value, high } = token
  const valueMax = high !== null && high > value ? high : undefined
  const bound = readComparator(before, after)
  const isBounded = valueMax === undefined && kind !== 'rank'
  return {
    kind,
    denominator: kind === 'percent' ? readDenominator(after) : null,
    comparator:
      valueMax !== undefined ? 'range' : kind === 'rank' ? (isAmongFirst(token) ? 'top' : 'eq') : bound.comparator,
    value,
    ...(valueMax === undefined ? {} : { valueMax }),
    ...(token.fraction === undefined ? {} : { fraction: token.fraction }),
    numerals: numeralsOf(token, valueMax),
    span: {
      start: start - (isBounded ? bound.before : 0),
      end: end + (valueMax === undefined ? bound.after : 0),
    },
    bound: isBounded ? bound.cue : '',
    after,
    perYear: kind === 'number' && readPerYear(text, token),
    increment: INCREMENT.test(before),
    rise: isRise(before, after),
    whole: false,
    inWords: token.isInWords,
    unit: SPEED.test(after) ? `${SPEED.exec(after)?.[1]}/s` : null,
  }
}

function numeralsOf({ digits, value, fraction }: NumberToken, valueMax: number | undefined): string[] {
  if (fraction !== undefined) return [fraction]
  return (valueMax === undefined ? [value] : [value, valueMax]).map((number, index) =>
    writeNumeral(digits[index] ?? '', number),
  )
}

/** "Từ 61,3% năm 2024 lên 80%": the first number is where it starts, not where it shall come. */
function isStart(text: string, { span, after }: Quantity): boolean {
  return (
    FROM_HERE.test(text.slice(Math.max(0, span.start - 24), span.end)) &&
    !OR_MORE.test(after) &&
    LIFTED.test(text.slice(span.end, span.end + 260))
  )
}

/** "80% người sử dụng … với tốc độ trên 1 Gb/s": the speed belongs to the share's name, unless it has a subject of its own. */
function isNameOfShare(text: string, { unit, span }: Quantity, shares: Quantity[]): boolean {
  if (unit === null || OWN_SPEED.test(text.slice(Math.max(0, span.start - FARTHEST_SUBJECT), span.start))) return false
  return shares.some(
    ({ span: other }) => !text.slice(Math.min(other.end, span.start), Math.max(other.start, span.end)).includes(';'),
  )
}
