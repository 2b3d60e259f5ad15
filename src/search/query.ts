/** A reader's query. Everything works word by word; no pattern is built from the query. */

import type { Comparator } from '../text/target-value.ts'
import { parseTargetValue } from '../text/target-value.ts'
import { isMarked } from './is-marked.ts'
import type { WordForm } from './word-places.ts'
import { wordPlaces } from './word-places.ts'
import type { Word } from './words.ts'
import { splitWords } from './words.ts'

/** A query as words. */
export interface Query {
  /** As typed, in NFC, trimmed, single spaces. */
  text: string
  /** What a text must contain, each with its words side by side: a quoted phrase, or one typed word ("R&D" is two). */
  terms: Word[][]
  /**
   * The terms in runs that mean one thing together: "kinh tế số 2030" is "kinh tế số" and "2030". Syllables are one run, since
   * nothing tells where a Vietnamese word ends; a number, an acronym and a quoted phrase are runs of their own.
   */
  phrases: Word[][]
  /** The words of all terms in order. */
  words: Word[]
  /** What a text must not contain: "-từ", -"cụm từ". */
  excluded: Word[][]
  /** A number typed with a sign, "≥ 50": targets that promise so are the better answers. */
  value: { comparator: Comparator; value: number } | null
  /** Typed with marks, or as an acronym in capitals: only texts that have it so have it. */
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
/** A run of letters alone, with what may stand around it: "sáng", "tạo;", "(bán". */
const SYLLABLE = /^[^\p{L}\p{N}%]*\p{L}[\p{L}\p{M}]*[^\p{L}\p{N}%]*$/u
/** A sign before a number. */
const SIGNED = /(?<sign>[≥≤<>~]=?)\s{0,3}(?<number>\d[\d.,]{0,15})/u
const SIGNS: Record<string, string> = { '>=': '≥', '<=': '≤', '≥=': '≥', '≤=': '≤', '~=': '~' }

/**
 * Reads a query.
 *
 * @param input as typed or as it stands in the address, composed or decomposed
 * @returns the query; no terms when the input has no letter and no digit outside of what it leaves out
 */
export function parseQuery(input: string): Query {
  const text = input.slice(0, MAX_LENGTH).normalize('NFC').replace(/\s+/g, ' ').trim()
  const isShouted = text === text.toUpperCase()
  const terms: Term[] = []
  const excluded: Word[][] = []
  for (const { groups = {} } of text.matchAll(PART)) {
    const { minus, phrase, run = '' } = groups
    const isExcluded = phrase === undefined ? EXCLUDED.test(run) : minus !== undefined
    const words = splitWords(phrase ?? run)
    const isSyllable = phrase === undefined && SYLLABLE.test(run) && (isShouted || !ACRONYM.test(run))
    if (words.length > 0 && isExcluded) excluded.push(words)
    else if (words.length > 0) terms.push({ words, isSyllable })
  }
  return queryOf(text, terms, excluded, readValue(text))
}

/** A term, and whether it may be a part of a longer word. */
interface Term {
  words: Word[]
  isSyllable: boolean
}

function queryOf(text: string, terms: Term[], excluded: Word[][], value: Query['value']): Query {
  const words = terms.flatMap((term) => term.words)
  const accented = words.some(isMarked) || ACRONYM.test(text)
  return {
    text,
    terms: terms.map((term) => term.words),
    phrases: joinSyllables(terms),
    words,
    excluded,
    value,
    accented,
  }
}

function joinSyllables(terms: Term[]): Word[][] {
  const phrases: Word[][] = []
  for (const [index, { words, isSyllable }] of terms.entries()) {
    if (isSyllable && terms[index - 1]?.isSyllable) phrases.at(-1)?.push(...words)
    else phrases.push([...words])
  }
  return phrases
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

/** Names of one thing, in both directions, and Vietnamese words with the English ones that ask for them. */
export interface OtherNames {
  synonyms: string[][]
  english: Record<string, string[]>
}

/**
 * The same query in other words: each name of a thing in it replaced by the thing's other names, English by Vietnamese.
 *
 * @param names which names there are: ["CĐS", "chuyển đổi số"]
 * @returns the query itself first, then at most `most - 1` others, none twice
 */
export function withSynonyms(query: Query, names: OtherNames, most = 4): [Query, ...Query[]] {
  const variants: [Query, ...Query[]] = [query]
  const known = new Set([foldedPhrase(query)])
  for (const [name, others] of namesIn(query, names)) {
    const at = wordPlaces(name, query.words, formOf(query))[0] ?? 0
    const before = query.words.slice(0, at).map(({ exact }) => exact)
    const after = query.words.slice(at + name.length).map(({ exact }) => exact)
    for (const other of others) {
      const isReplaced = before.length + after.length === 0
      // Beside other words the name keeps together.
      const variant = parseQuery(isReplaced ? other : [...before, `"${other}"`, ...after].join(' '))
      if (variants.length >= most || known.has(foldedPhrase(variant))) continue
      known.add(foldedPhrase(variant))
      // A name of ours has its marks; what was typed without marks beside it may have any.
      const accented = query.accented || (isReplaced && variant.accented)
      variants.push({ ...variant, excluded: query.excluded, value: query.value, accented })
    }
  }
  return variants
}

type NamedWords = [name: Word[], others: string[]]
/** Split once a page: there are hundreds. */
const splitNames = new WeakMap<OtherNames, NamedWords[]>()

/** The names that a query has, each with its other names; of the English ones the longest first. */
function namesIn(query: Query, names: OtherNames): NamedWords[] {
  const all = splitNames.get(names) ?? splitAll(names)
  splitNames.set(names, all)
  return all.filter(([name]) => wordPlaces(name, query.words, formOf(query)).length > 0)
}

function splitAll({ synonyms, english }: OtherNames): NamedWords[] {
  const own = synonyms.flatMap((names) => names.map((name): NamedWords => [splitWords(name), names]))
  const foreign = Object.entries(english)
    .flatMap(([vietnamese, words]) => words.map((word): NamedWords => [splitWords(word), [vietnamese]]))
    .sort(([a], [b]) => b.length - a.length)
  return [...own, ...foreign]
}

/** A name typed with other marks is no name. */
function formOf({ accented }: Query): WordForm {
  return accented ? 'exact' : 'folded'
}
