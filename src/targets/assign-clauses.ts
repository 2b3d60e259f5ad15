/**
 * Which words of a sentence speak of which number. A worked example, the sentence
 *
 *     kinh tế số đạt 30% GRDP, 5G phủ sóng 95% dân số
 *
 * has two numbers, and so three gaps: before 30%, between, behind 95%. The outer gaps have one boundary each: the sentence's start
 * and its end. Between the numbers a clause may end at the comma (cheap), right behind "30%" or right before "95%" (dear). Each
 * choice makes two clauses, and each clause is worth as much as the best indicator that its words name for its number:
 *
 *     [kinh tế số đạt 30% GRDP] [5G phủ sóng 95% dân số]    digital-economy-share + 5g-coverage − comma        the best
 *     [kinh tế số đạt 30%] [GRDP, 5G phủ sóng 95% dân số]   the first clause has lost its GRDP
 *     [kinh tế số đạt 30% GRDP, 5G phủ sóng] [95% dân số]   the second clause names no indicator
 *
 * For n numbers with k boundaries in each gap, the best of the kⁿ⁻¹ ways is found in n · k² steps: for every boundary of a gap only
 * the best way to divide what is before it is kept (dynamic programming).
 */
import type { Span } from '../text/sentences.ts'
import { bestMention } from './best-mention.ts'
import type { Boundary } from './boundaries-between.ts'
import { boundariesBetween } from './boundaries-between.ts'
import type { FindWithin, IndicatorFinder, Mention } from './find-indicators.ts'
import type { Fits } from './fits-unit.ts'
import type { Quantity } from './quantity.ts'
import type { FoldedWord } from './read-words.ts'

/** One number of a sentence with the words that speak of it, and the indicator that they name. */
export interface Clause {
  quantity: Quantity
  /** The words that state it, in the sentence. */
  span: Span
  mention: Mention | null
  /** Another indicator that its words name almost as well. */
  rival: Mention | null
  /** How well the words name the indicator: about the number of words that say so, less what is between. */
  score: number
  /** Where the indicator's words are when not all of them are in the clause itself. */
  shared: 'subject' | 'predicate' | 'other-year' | 'misspelt' | 'list' | 'unmatched list' | 'pointed' | null
}

/** What is needed to read a sentence. */
export interface SentenceContext {
  sentence: string
  words: FoldedWord[]
  find: IndicatorFinder
  fits: Fits
  /** Fixed word groups, which no clause ends inside of. */
  groups: Span[]
}

/** "trung tâm đổi mới sáng tạo (01 trung tâm)": the count of what stands before the bracket. */
const COUNT_ALONE = /^\s?\d[\d.]{0,6}(?:\s\p{L}+){1,3}\s?$/u
/** A sentence with more numbers is a list: only the nearest commas are tried, and no words are shared. */
export const MANY_NUMBERS = 20
/** Characters after which words are no longer looked at: hostile text has sentences without an end. */
const FARTHEST = 700

/**
 * Divides a sentence among its numbers, so that each number gets the words that name an indicator best, and the sum over the
 * sentence is highest. Clauses part at ";" wherever there is one, else at a comma, "và", a bracket, or next to a number.
 *
 * @param quantities the sentence's numbers, in order
 * @param context the sentence, its words, and how indicators are found and checked
 * @returns a clause for each number, in order
 */
export function assignClauses(quantities: Quantity[], context: SentenceContext): Clause[] {
  const brackets = bracketsWithNumbers(context.sentence, quantities)
  const isIn = ({ start, end }: Span) => brackets.find((bracket) => start >= bracket.start && end <= bracket.end)
  const outside = quantities.filter(({ span }) => !isIn(span))
  const inner = brackets.flatMap((bracket) => {
    const inside = quantities.filter(({ span }) => isIn(span) === bracket)
    return divide(inside, bracket, context)
  })
  const main = divide(outside, { start: 0, end: context.sentence.length }, blankSpans(context, brackets))
  return [...main.map((clause) => endBefore(brackets, clause)), ...inner].sort(
    (a, b) => a.quantity.span.start - b.quantity.span.start,
  )
}

/**
 * The brackets of a sentence that contain numbers: what is in them is said of these numbers alone.
 *
 * @param quantities its numbers
 * @returns the places between the brackets
 */
export function bracketsWithNumbers(sentence: string, quantities: Quantity[]): Span[] {
  return [...sentence.matchAll(/\(([^()]*)\)/g)]
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }))
    .filter(
      ({ start, end }) =>
        /\p{L}/u.test(sentence.slice(start, end)) &&
        !COUNT_ALONE.test(sentence.slice(start, end)) &&
        quantities.some(({ span }) => span.start >= start && span.end <= end),
    )
}

/** The sentence as it reads without the brackets. */
function blankSpans(context: SentenceContext, brackets: Span[]): SentenceContext {
  const isOutside = ({ start, end }: Span) => !brackets.some((bracket) => start >= bracket.start && end <= bracket.end)
  return {
    ...context,
    sentence: brackets.reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      context.sentence,
    ),
    words: context.words.filter(isOutside),
  }
}

/** The words end before a bracket with numbers of its own. */
function endBefore(brackets: Span[], clause: Clause): Clause {
  const { quantity, span } = clause
  const bracket = brackets.find(({ start }) => start > quantity.span.end && start < span.end)
  return bracket ? { ...clause, span: { ...span, end: bracket.start - 1 } } : clause
}

/** Divides a part of a sentence among the numbers in it. */
function divide(quantities: Quantity[], part: Span, context: SentenceContext): Clause[] {
  const [first] = quantities
  const last = quantities.at(-1)
  if (!first || !last) return []
  const { sentence, groups } = context
  const isList = quantities.length > MANY_NUMBERS
  const between = quantities.slice(1).map((right, index) => {
    const left = quantities[index] as Quantity
    return boundariesBetween({ sentence, left, right, groups, isList })
  })
  const start = Math.max(startBefore(sentence, first.span.start), part.start)
  const end = Math.min(endAfter(sentence, last.span.end), part.end)
  const gaps = [[{ end: start, start, cost: 0 }], ...between, [{ end, start: end, cost: 0 }]]
  const words = context.words.filter((word) => word.start >= part.start && word.end <= part.end)
  return bestDivision(quantities, gaps, { ...context, words, findWithin: context.find(words) })
}

/** A part of a sentence, with its words looked through. */
type PartContext = SentenceContext & { findWithin: FindWithin }

/** The best way to divide all that is before a boundary: its worth, and its clauses from the last to the first. */
interface Partial {
  total: number
  clauses: Link | null
}
type Link = { clause: Clause; before: Link | null }

function bestDivision(quantities: Quantity[], gaps: Boundary[][], context: PartContext): Clause[] {
  let partials: Partial[] = (gaps[0] as Boundary[]).map(() => ({ total: 0, clauses: null }))
  for (const [index, quantity] of quantities.entries()) {
    const lefts = gaps[index] as Boundary[]
    partials = (gaps[index + 1] as Boundary[]).map((right) => {
      const options = lefts.map((left, at) => {
        const clause = readClause(quantity, { start: left.start, end: right.end }, context)
        const before = partials[at] as Partial
        return { total: before.total + clause.score - right.cost, clauses: { clause, before: before.clauses } }
      })
      return options.reduce((best, option) => (option.total > best.total ? option : best))
    })
  }
  const clauses: Clause[] = []
  for (let link = (partials[0] as Partial).clauses; link; link = link.before) clauses.push(link.clause)
  return clauses.reverse()
}

function readClause(quantity: Quantity, span: Span, { sentence, words, findWithin, fits }: PartContext): Clause {
  const within = wordsWithin(words, span)
  const text = sentence.slice(span.start, span.end)
  const best = bestMention({ quantity, words, within, text, find: findWithin, fits })
  return {
    quantity,
    span,
    mention: best?.mention ?? null,
    rival: best?.rival ?? null,
    score: best?.score ?? 0,
    shared: null,
  }
}

/**
 * The words in a part of the sentence.
 *
 * @param words the sentence's
 * @returns their indexes
 */
export function wordsWithin(words: FoldedWord[], span: Span): Span {
  const start = firstIndex(words, (word) => word.start >= span.start)
  return {
    start,
    end: Math.max(
      start,
      firstIndex(words, (word) => word.end > span.end),
    ),
  }
}

/** The first word of which something is true that is true of all behind it; the number of words where there is none. */
function firstIndex(words: FoldedWord[], isReached: (word: FoldedWord) => boolean): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(words[middle] as FoldedWord)) high = middle
    else low = middle + 1
  }
  return low
}

function startBefore(sentence: string, at: number): number {
  return Math.max(sentence.lastIndexOf(';', at) + 1, at - FARTHEST, 0)
}

function endAfter(sentence: string, at: number): number {
  const semicolon = sentence.indexOf(';', at)
  return Math.min(semicolon < 0 ? sentence.length : semicolon, at + FARTHEST)
}
