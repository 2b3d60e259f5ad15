/**
 * A reader's query, and how well a text answers it. Everything works word by word; no pattern is built from the query.
 */
import type { Word } from './words.ts'
import { isBorder, splitWords } from './words.ts'

/** A query as words. */
export interface Query {
  /** As typed, in NFC, trimmed, single spaces. */
  text: string
  /** What a text must contain, each with its words side by side: a quoted phrase, or one typed word ("R&D" is two). */
  units: Word[][]
  /** The words of all units in order. */
  words: Word[]
  /** Typed with marks: texts with the same marks come first. */
  accented: boolean
}

/** Longer input is cut: a query is a line, whatever the address says. */
const MAX_LENGTH = 200

const QUOTES = /["“”„«»]/u

/**
 * Reads a query.
 *
 * @param input as typed or as it stands in the address, composed or decomposed
 * @returns the query; no units when the input has no letter and no digit
 */
export function parseQuery(input: string): Query {
  const text = input.slice(0, MAX_LENGTH).normalize('NFC').replace(/\s+/g, ' ').trim()
  const parts = text.split(QUOTES)
  const units = parts
    // Between the first and the second quote, the third and the fourth…; a quote that is never closed quotes nothing.
    .flatMap((part, index) => (index % 2 === 1 && index < parts.length - 1 ? [part] : part.split(' ')))
    .map(splitWords)
    .filter((unit) => unit.length > 0)
  const words = units.flat()
  return { text, units, words, accented: words.some(({ exact, folded }) => exact !== folded) }
}

/** The query's words as they stand in the index, side by side. */
export function foldedPhrase(query: Query): string {
  return query.words.map(({ folded }) => folded).join(' ')
}

/**
 * How well a text answers a query, best first: 0 its whole phrase, 1 all its words, both as typed; then without regard
 * to marks 2 its phrase, 3 its words. Typed without marks, a query has only 0 and 1.
 */
export type Tier = 0 | 1 | 2 | 3

/** The tiers in which the text has the words as they were typed. */
export const AS_TYPED: Tier = 1

/**
 * Grades a text. Pagefind also finds words that only begin like the query's ("phát" for "phá"): those have no tier.
 *
 * @param words the text's words
 * @param query a query with at least one unit
 * @returns null when the text does not answer the query
 */
export function tierOf(words: Word[], query: Query): Tier | null {
  for (const form of formsOf(query)) {
    const tier = form === 'exact' || !query.accented ? 0 : 2
    if (placesOf(query.words, words, form).length > 0) return tier
    if (query.units.every((unit) => placesOf(unit, words, form).length > 0)) return (tier + 1) as Tier
  }
  return null
}

/** Words of a text that answer one of the query's units: from the word `first` to the word `last`. */
export interface Match {
  first: number
  last: number
  /** Number of the unit in the query; 0 for the whole phrase. */
  unit: number
}

/**
 * Finds where a text answers a query: its whole phrase where the text has it, else each of its units; as typed where
 * the text has it so, else without regard to marks. The text need not have all units.
 *
 * @returns the places in the order of the text, without overlaps
 */
export function findMatches(words: Word[], query: Query): Match[] {
  for (const form of formsOf(query)) {
    const phrases = placesOf(query.words, words, form)
    if (phrases.length > 0) return withoutOverlaps(phrases.map((first) => matchAt(first, query.words.length, 0)))
  }
  const matches = query.units.flatMap((unit, number) => {
    const places = formsOf(query).map((form) => placesOf(unit, words, form))
    return (places.find((found) => found.length > 0) ?? []).map((first) => matchAt(first, unit.length, number))
  })
  return withoutOverlaps(matches.toSorted((a, b) => a.first - b.first || b.last - a.last))
}

type Form = 'exact' | 'folded'

function formsOf(query: Query): Form[] {
  return query.accented ? ['exact', 'folded'] : ['folded']
}

/** The places in `words` at which all of `unit` stands side by side. */
function placesOf(unit: Word[], words: Word[], form: Form): number[] {
  const places: number[] = []
  for (let first = 0; first + unit.length <= words.length; first += 1) {
    const here = unit.every((word, offset) => {
      const other = words[first + offset]
      return other !== undefined && !isBorder(other) && other[form] === word[form]
    })
    if (here) places.push(first)
  }
  return places
}

function matchAt(first: number, length: number, unit: number): Match {
  return { first, last: first + length - 1, unit }
}

function withoutOverlaps(matches: Match[]): Match[] {
  let next = 0
  return matches.filter(({ first, last }) => {
    if (first < next) return false
    next = last + 1
    return true
  })
}
