/**
 * A reader's query, and how well a text answers it. Everything works word by word; no pattern is built from the query.
 */

import type { Comparator } from '../text/target-value.ts'
import { parseTargetValue } from '../text/target-value.ts'
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
  /** What a text must not contain: "-từ", -"cụm từ". */
  excluded: Word[][]
  /** A number typed with a sign, "≥ 50": targets that promise so are the better answers. */
  value: { comparator: Comparator; value: number } | null
  /** What must stand in the headings around a text: nothing, as typed; see {@link withUnitInHeadings}. */
  inHeadings: Word[][]
  /** Typed with marks, or as an acronym in capitals: texts that have it so come first. */
  accented: boolean
}

/** Longer input is cut: a query is a line, whatever the address says. */
const MAX_LENGTH = 200

/** A quoted phrase or a run without spaces, each perhaps with a "-" before it; a lone quote quotes nothing. */
const PART = /(?<minus>-)?["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]|(?<run>[^\s"“”„«»]+)/gu
/** "-5G" and "-đất" leave out; "16 -18" is a range. */
const EXCLUDED = /^-(?=\p{L}|\d+\p{L})/u
/** "SOC" means neither "sóc" nor "học": a query of one acronym. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,6}$/u
/** A sign before a number. */
const SIGNED = /(?<sign>[≥≤<>~]=?)\s{0,3}(?<number>\d[\d.,]{0,15})/u
const SIGNS: Record<string, string> = { '>=': '≥', '<=': '≤', '≥=': '≥', '≤=': '≤', '~=': '~' }

/**
 * Reads a query.
 *
 * @param input as typed or as it stands in the address, composed or decomposed
 * @returns the query; no units when the input has no letter and no digit outside of what it leaves out
 */
export function parseQuery(input: string): Query {
  const text = input.slice(0, MAX_LENGTH).normalize('NFC').replace(/\s+/g, ' ').trim()
  const units: Word[][] = []
  const excluded: Word[][] = []
  for (const { groups = {} } of text.matchAll(PART)) {
    const { minus, phrase, run = '' } = groups
    const isExcluded = phrase === undefined ? EXCLUDED.test(run) : minus !== undefined
    const unit = splitWords(phrase ?? run)
    if (unit.length > 0) (isExcluded ? excluded : units).push(unit)
  }
  return queryOf(text, units, excluded, readValue(text))
}

function queryOf(text: string, units: Word[][], excluded: Word[][], value: Query['value']): Query {
  const words = units.flat()
  const accented = words.some(isMarked) || ACRONYM.test(text)
  return { text, units, words, excluded, value, inHeadings: [], accented }
}

/**
 * The same query with one of its units looked for in the headings around a text: "6G 2035" finds 6G under "Đến năm 2035".
 *
 * @param query a query of two or more units
 * @param index the unit
 */
export function withUnitInHeadings(query: Query, index: number): Query {
  const units = query.units.toSpliced(index, 1)
  return { ...query, units, words: units.flat(), inHeadings: query.units.slice(index, index + 1) }
}

function isMarked({ exact, folded }: Word): boolean {
  return /\p{L}/u.test(exact) && exact !== folded
}

function readValue(text: string): Query['value'] {
  const { sign = '', number = '' } = SIGNED.exec(text)?.groups ?? {}
  const read = parseTargetValue(`${SIGNS[sign] ?? sign} ${number.replace(/[.,]$/, '')}`)
  return read && { comparator: read.comparator, value: read.value }
}

/** The query's words as they stand in the index, side by side. */
export function foldedPhrase(query: Query): string {
  return query.words.map(({ folded }) => folded).join(' ')
}

/**
 * The same query in other words: each name of a thing in it replaced by the thing's other names.
 *
 * @param query a query
 * @param synonyms lists of names of one thing: ["CĐS", "chuyển đổi số"]
 * @returns the query itself first, then at most `most - 1` others, none twice
 */
export function withSynonyms(query: Query, synonyms: string[][], most = 4): Query[] {
  const variants = [query]
  const known = new Set([foldedPhrase(query)])
  for (const names of synonyms) {
    const split = names.map(splitWords)
    for (const name of split) {
      const at = placesOf(name, query.words, 'folded')[0]
      if (at === undefined) continue
      for (const other of split) {
        const words = [...query.words.slice(0, at), ...other, ...query.words.slice(at + name.length)]
        const variant = queryOf(
          words.map(({ exact }) => exact).join(' '),
          words.map((word) => [word]),
          query.excluded,
          query.value,
        )
        variant.inHeadings = query.inHeadings
        if (variants.length >= most || known.has(foldedPhrase(variant))) continue
        known.add(foldedPhrase(variant))
        // Whoever types without marks does not ask for those of the other name.
        variants.push(query.accented ? variant : { ...variant, accented: false })
      }
    }
  }
  return variants
}

/**
 * How well a text answers a query, best first: 0 its whole phrase as typed, 1 all its words as typed in one block; 2 its
 * phrase without regard to marks; 3 all its words as typed, anywhere; without regard to marks 4 in one block, 5 anywhere.
 * Typed without marks, a query has only 0, 1 and 3.
 */
export type Tier = 0 | 1 | 2 | 3 | 4 | 5

/** Tells whether a text of this tier has the words as they were typed. */
export function isAsTyped(tier: number): boolean {
  return tier < 2 || (tier >= 3 && tier < 4)
}

/**
 * Grades a text. Pagefind also finds words that only begin like the query's ("phát" for "phá"): those have no tier.
 *
 * @param words the text's words
 * @param query a query with at least one unit
 * @returns null when the text does not answer the query, or has what the query leaves out
 */
export function tierOf(words: Word[], query: Query): Tier | null {
  if (query.excluded.some((unit) => placesOf(unit, words, unit.some(isMarked) ? 'exact' : 'folded').length > 0)) {
    return null
  }
  const [first, second] = formsOf(query)
  const inFirst = spread(words, query, first)
  if (inFirst === 'phrase') return 0
  if (inFirst === 'block') return 1
  const inSecond = second === undefined ? null : spread(words, query, second)
  if (inSecond === 'phrase') return 2
  if (inFirst === 'anywhere') return 3
  if (inSecond === null) return null
  return inSecond === 'block' ? 4 : 5
}

/**
 * Tells whether the headings around a text have what a query looks for there.
 *
 * @param words the headings' words
 * @param query a query
 */
export function isUnder(words: Word[], query: Query): boolean {
  return query.inHeadings.every((unit) => placesOf(unit, words, 'folded').length > 0)
}

/** How far apart a text has what a query asks for; null where it has not all of it. */
function spread(words: Word[], query: Query, form: Form): 'phrase' | 'block' | 'anywhere' | null {
  if (placesOf(query.words, words, form).length > 0) return 'phrase'
  const places = query.units.map((unit) => placesOf(unit, words, form))
  if (places.some((found) => found.length === 0)) return null
  const blocks = blockNumbers(words)
  const [first = [], ...others] = places.map((found) => found.map((at) => blocks[at]))
  return first.some((block) => others.every((found) => found.includes(block))) ? 'block' : 'anywhere'
}

function blockNumbers(words: Word[]): number[] {
  let block = 0
  return words.map((word) => {
    if (isBorder(word)) block += 1
    return block
  })
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

function formsOf(query: Query): [Form, ...Form[]] {
  return query.accented ? ['exact', 'folded'] : ['folded']
}

/** The places in `words` at which all of `unit` stands side by side. */
function placesOf(unit: Word[], words: Word[], form: Form): number[] {
  const places: number[] = []
  if (unit.length === 0) return places
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
