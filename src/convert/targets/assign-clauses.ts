import type { Span } from '../../text/sentences.ts'
import type { IndicatorFinder, Mention } from './find-indicators.ts'
import { distanceTo } from './find-indicators.ts'
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

interface Split {
  /** The left clause ends here … */
  end: number
  /** … and the right one starts here. */
  start: number
  cost: number
}

/** What a split inside a fixed word group costs more. */
const IN_GROUP = 4
/** After these words another number's clause begins, wherever they stand. */
const TURN = /,\s(?:trong đó|đồng thời|song|riêng|còn|qua đó|theo đó|ngoài ra|trong khi)(?=[\s,])/iu
/** Of the commas between two numbers, so many from each side are tried. */
const SPLITS_FROM_EACH_SIDE = 3
/** A sentence with more numbers is a list: only the nearest commas are tried, and no words are shared. */
export const MANY_NUMBERS = 20
/** Characters after which words are no longer looked at: hostile text has sentences without an end. */
const FARTHEST = 700
/** "Toàn tỉnh" speaks of what stands so many words away at the most. */
const FARTHEST_WHOLE = 4
/** An indicator so little worse than the best is told to the editor. */
const CLOSE = 0.75

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
  const perSide = quantities.length > MANY_NUMBERS ? 1 : SPLITS_FROM_EACH_SIDE
  const gaps = quantities
    .slice(1)
    .map((next, index) => splitsBetween(sentence, quantities[index] as Quantity, next, reading.groups, perSide))
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

/**
 * The indicator that some words name best for a number.
 *
 * @param quantity the number
 * @param words the words, in order
 * @param text the text of those words
 * @param find how indicators are found
 * @param fits whether an indicator's unit takes the number
 * @param allowed which mentions may be taken; all where left out
 */
export function bestMention(
  quantity: Quantity,
  words: Word[],
  text: string,
  find: IndicatorFinder,
  fits: Fits,
  allowed: (mention: Mention) => boolean = () => true,
): Best | null {
  const near = {
    start: words.filter(({ end }) => end <= quantity.span.start).length,
    end: words.filter(({ start }) => start < quantity.span.end).length,
  }
  const scored = find(words, near)
    .filter((mention) => fits(mention, quantity, text) && allowed(mention))
    .filter(
      ({ parts }) => !quantity.whole || Math.min(...parts.map((part) => distanceTo(part, near))) <= FARTHEST_WHOLE,
    )
    .map((mention) => ({ mention, score: scoreOf(mention, near) }))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  if (best === undefined) return null
  const rival = scored.find(
    ({ mention, score }) => mention.indicator !== best.mention.indicator && score > best.score - CLOSE,
  )
  return { ...best, rival: rival?.mention ?? null }
}

/** The best mention for a number. */
interface Best {
  mention: Mention
  rival: Mention | null
  score: number
}

/** Words that name it, less the gaps between them and the way to the number. */
function scoreOf({ words, parts }: Mention, near: Span): number {
  const nearest = Math.min(...parts.map((part) => distanceTo(part, near)))
  const farthest = Math.max(...parts.map((part) => distanceTo(part, near)))
  const covered = parts.reduce((sum, { start, end }) => sum + end - start, 0)
  return words + 1 - 0.15 * (covered - words) - 0.2 * Math.min(nearest, 14) - 0.1 * Math.min(farthest - nearest, 20)
}

/** Where a clause may end and the next one start, between two numbers. */
function splitsBetween(sentence: string, a: Quantity, b: Quantity, groups: Span[], perSide: number): Split[] {
  const from = a.span.end
  const to = Math.max(b.span.start, from)
  const gap = sentence.slice(from, to)
  const hard = [...gap.matchAll(/;/g)]
  if (hard.length > 0) {
    const start = from + (hard.at(-1) as RegExpMatchArray & { index: number }).index + 1
    return [{ end: from + (hard[0] as RegExpMatchArray & { index: number }).index, start, cost: 0 }]
  }
  const turn = TURN.exec(gap)
  if (turn) return [{ end: from + turn.index, start: from + turn.index + 1, cost: 0 }]
  const soft = [...gap.matchAll(/,\s|\s(?:và|còn|nhưng|song|trong đó)(?=\s)|\s?\(|\)|:\s|\s[-–]\s/giu)]
    .filter((match) => !isInBracket(gap, match))
    .map((match) => ({
      end: from + match.index,
      start: from + match.index + (/^[\s(,:)–-]+$/u.test(match[0]) ? match[0].length : 1),
      cost:
        costOf(match[0]) +
        (groups.some(({ start, end }) => start < from + match.index && end > from + match.index) ? IN_GROUP : 0),
    }))
  const few = soft.length > 2 * perSide ? [...soft.slice(0, perSide), ...soft.slice(-perSide)] : soft
  // Of equal ways the earlier wins: at the comma right before the number when only its comparator follows, else at the first.
  const beforeNumber = few
    .filter(({ start }) => start < to && to - start < 12)
    .slice(-1)
    .map((split) => ({ ...split, cost: 0.1 }))
  return [
    ...beforeNumber,
    ...few.filter(({ start }) => start !== beforeNumber[0]?.start),
    { end: from, start: from, cost: 1.5 },
    { end: to, start: to, cost: 1.5 },
  ]
}

/** "(PII)" parts nothing; a bracket parts two numbers only when one of them stands in it. */
function isInBracket(gap: string, match: RegExpMatchArray): boolean {
  const at = match.index as number
  const before = gap.slice(0, at)
  const opened = match[0].includes('(') || before.lastIndexOf('(') > before.lastIndexOf(')')
  if (opened) return gap.slice(at).includes(')')
  return match[0].includes(')') && before.includes('(')
}

function costOf(separator: string): number {
  if (separator.startsWith(',')) return 0.3
  return /[()]/.test(separator) ? 0.4 : 0.6
}

function startBefore(sentence: string, at: number): number {
  return Math.max(sentence.lastIndexOf(';', at) + 1, at - FARTHEST, 0)
}

function endAfter(sentence: string, at: number): number {
  const semicolon = sentence.indexOf(';', at)
  return Math.min(semicolon < 0 ? sentence.length : semicolon, at + FARTHEST)
}
