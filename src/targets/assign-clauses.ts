import type { Span } from '../text/sentences.ts'
import { bestMention } from './best-mention.ts'
import type { Split } from './boundaries-between.ts'
import { splitsBetween } from './boundaries-between.ts'
import type { IndicatorFinder, Mention } from './find-indicators.ts'
import type { Quantity } from './find-quantities.ts'
import type { Fits } from './fits-unit.ts'
import type { Word } from './read-words.ts'

/** One number of a sentence with the words that speak of it, and the indicator that they name. */
export interface Clause {
  quantity: Quantity
  /** The words that state it, in the sentence. */
  span: Span
  mention: Mention | null
  /** Another indicator that its words name almost as well. */
  rival: Mention | null
  /** How well the words name the indicator: about the number of words that say so, less what stands between. */
  score: number
  /** Where the indicator's words stand when not all of them stand in the clause itself. */
  shared: 'subject' | 'predicate' | 'other-year' | null
}

/** What is needed to read a sentence. */
export interface Reading {
  sentence: string
  words: Word[]
  find: IndicatorFinder
  fits: Fits
  /** Fixed word groups, which no clause ends inside of. */
  groups: Span[]
}

/** A sentence with more numbers is a list: only the nearest commas are tried, and no words are shared. */
export const MANY_NUMBERS = 20
/** Characters after which words are no longer looked at: hostile text has sentences without an end. */
const FARTHEST = 700
/**
 * Divides a sentence among its numbers, so that each number gets the words that name an indicator best, and the sum over the
 * sentence is highest. Clauses part at ";" wherever there is one, else at a comma, "và", a bracket, or next to a number.
 *
 * @param quantities the sentence's numbers, in order
 * @param reading the sentence, its words, and how indicators are found and checked
 * @returns a clause for each number, in order
 */
export function assignClauses(quantities: Quantity[], reading: Reading): Clause[] {
  const brackets = bracketsWithNumbers(reading.sentence, quantities)
  const isIn = ({ start, end }: Span) => brackets.find((bracket) => start >= bracket.start && end <= bracket.end)
  const outside = quantities.filter(({ span }) => !isIn(span))
  const main = divide(outside, { start: 0, end: reading.sentence.length }, brackets, reading)
  const inner = brackets.flatMap((bracket) =>
    divide(
      quantities.filter(({ span }) => isIn(span) === bracket),
      bracket,
      [],
      reading,
    ),
  )
  return [...main, ...inner].sort((a, b) => a.quantity.span.start - b.quantity.span.start)
}

/**
 * The brackets of a sentence that hold numbers: what stands in them is said of these numbers alone.
 *
 * @param sentence the sentence
 * @param quantities its numbers
 * @returns the places between the brackets
 */
export function bracketsWithNumbers(sentence: string, quantities: Quantity[]): Span[] {
  return [...sentence.matchAll(/\(([^()]*)\)/g)]
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }))
    .filter(
      ({ start, end }) =>
        /\p{L}/u.test(sentence.slice(start, end)) &&
        quantities.some(({ span }) => span.start >= start && span.end <= end),
    )
}

/** Divides a part of the sentence, without the brackets in it. */
function divide(quantities: Quantity[], part: Span, without: Span[], reading: Reading): Clause[] {
  const [first] = quantities
  const last = quantities.at(-1)
  if (!first || !last) return []
  const sentence = without.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    reading.sentence,
  )
  const words = reading.words.filter(
    ({ start, end }) =>
      start >= part.start &&
      end <= part.end &&
      !without.some((bracket) => start >= bracket.start && end <= bracket.end),
  )
  const isList = quantities.length > MANY_NUMBERS
  const gaps = quantities
    .slice(1)
    .map((next, index) => splitsBetween(sentence, quantities[index] as Quantity, next, reading.groups, isList))
  const start = Math.max(startBefore(sentence, first.span.start), part.start)
  const end = Math.min(endAfter(sentence, last.span.end), part.end)
  const clauses = bestDivision(quantities, [[{ end: 0, start, cost: 0 }], ...gaps, [{ end, start: end, cost: 0 }]], {
    ...reading,
    sentence,
    words,
  })
  // The words end before a bracket with numbers of its own.
  return clauses.map((clause) => {
    const bracket = without.find(({ start }) => start > clause.quantity.span.end && start < clause.span.end)
    return bracket ? { ...clause, span: { ...clause.span, end: bracket.start - 1 } } : clause
  })
}

/** Dynamic programming over the places between the numbers. */
function bestDivision(quantities: Quantity[], gaps: Split[][], reading: Reading): Clause[] {
  interface Way {
    total: number
    clauses: Link | null
  }
  type Link = { clause: Clause; before: Link | null }
  let ways: Way[] = (gaps[0] as Split[]).map(() => ({ total: 0, clauses: null }))
  for (const [index, quantity] of quantities.entries()) {
    const left = gaps[index] as Split[]
    ways = (gaps[index + 1] as Split[]).map((right) => {
      const options = left.map((split, at) => {
        const clause = readClause(quantity, { start: split.start, end: right.end }, reading)
        const before = ways[at] as Way
        return { total: before.total + clause.score - right.cost, clauses: { clause, before: before.clauses } }
      })
      return options.reduce((best, option) => (option.total > best.total ? option : best))
    })
  }
  const clauses: Clause[] = []
  for (let link = (ways[0] as Way).clauses; link; link = link.before) clauses.unshift(link.clause)
  return clauses
}

function readClause(quantity: Quantity, span: Span, { sentence, words, find, fits }: Reading): Clause {
  const own = words.filter(({ start, end }) => start >= span.start && end <= span.end)
  const best = bestMention(quantity, own, sentence.slice(span.start, span.end), find, fits)
  return {
    quantity,
    span,
    mention: best?.mention ?? null,
    rival: best?.rival ?? null,
    score: best?.score ?? 0,
    shared: null,
  }
}

function startBefore(sentence: string, at: number): number {
  return Math.max(sentence.lastIndexOf(';', at) + 1, at - FARTHEST, 0)
}

function endAfter(sentence: string, at: number): number {
  const semicolon = sentence.indexOf(';', at)
  return Math.min(semicolon < 0 ? sentence.length : semicolon, at + FARTHEST)
}
