import { containing, eachOf, endingIn } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import { LOOKED_THROUGH, WHOLE_AREA, WHOLE_COUNT } from './lexicon/kinds.ts'
import type { Quantity } from './quantity.ts'

const WHOLE = eachOf(WHOLE_AREA, WHOLE_COUNT)
const AREA = containing(WHOLE_AREA)
const LOOKED_AT = endingIn(LOOKED_THROUGH)
/** "tất cả thôn, bản (100%)": the number says it itself. */
const BRACKETED = /^[^;.()\d]{0,60}\(\s?\d+(?:,\d+)?\s?%/u

/**
 * Finds the words that state the whole, 100 %, in clauses that hold no number. An area counts only where a network covers it:
 * "triển khai toàn tỉnh" promises no share.
 *
 * @param text one sentence
 * @param numbers its numbers
 */
export function findWholes(text: string, numbers: Quantity[]): Quantity[] {
  return [...text.matchAll(WHOLE)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (LOOKED_AT.test(text.slice(0, span.start)) || BRACKETED.test(text.slice(span.end, span.end + 80))) return []
    const clause = clauseOf(text, span)
    if (AREA.test(match[0]) && !/phủ/iu.test(text.slice(clause.start, clause.end))) return []
    if (numbers.some((number) => number.span.start >= clause.start && number.span.end <= clause.end)) return []
    return [wholeAt(text, span)]
  })
}

function wholeAt(text: string, span: Span): Quantity {
  return {
    kind: 'percent',
    denominator: null,
    comparator: 'eq',
    value: 100,
    numerals: ['100'],
    span,
    bound: text.slice(span.start, span.end),
    after: text.slice(span.end, span.end + 80),
    perYear: false,
    increment: false,
    rise: false,
    whole: true,
    inWords: false,
    unit: null,
  }
}

/** Between the commas and semicolons around a place; "75% A và toàn bộ B" has two clauses. */
function clauseOf(text: string, { start, end }: Span): Span {
  const isJoined = /\svà\s$/u.test(text.slice(Math.max(0, start - 4), start))
  const before = isJoined ? start : Math.max(text.lastIndexOf(',', start), text.lastIndexOf(';', start)) + 1
  const after = text.slice(end).search(/[,;]|\svà\s(?=\d)/)
  return { start: before, end: after < 0 ? text.length : end + after }
}
