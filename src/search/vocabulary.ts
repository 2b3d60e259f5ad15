/**
 * The words of all texts, and which of them a mistyped word may mean.
 */
import { distance } from 'fastest-levenshtein'
import type { Query } from './query.ts'
import { parseQuery } from './query.ts'
import type { Word } from './words.ts'
import { isBorder, splitWords } from './words.ts'

/** Words with how often they stand in the texts, the most frequent first; published as search/words.json. */
export type WordCounts = [word: string, count: number][]

/** A letter is a letter of the alphabet: numbers are not guessed. */
const LETTERS = /^\p{L}+$/u

/**
 * Counts the words of texts.
 *
 * @param texts NFC texts
 * @returns each word in its commonest marked form
 */
export function countWords(texts: string[]): WordCounts {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap(splitWords)) {
    if (!isBorder(word) && LETTERS.test(word.exact)) counts.set(word.exact, (counts.get(word.exact) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** A query with one word replaced. */
export interface Correction {
  query: Query
  /** The word that took the place. */
  word: string
}

/**
 * The words of a query that no text has: as typed, or in a query without marks, with any.
 *
 * @param vocabulary the words of the texts
 */
export function unknownWords(query: Query, vocabulary: WordCounts): Word[] {
  const form = query.accented ? 'exact' : 'folded'
  const known = new Set(vocabulary.map(([word]) => splitWords(word)[0]?.[form]))
  return query.words.filter((word) => LETTERS.test(word.exact) && !known.has(word[form]))
}

/**
 * Guesses what a query with a slip means: a word that no text has replaced by one of the texts that differs by one letter,
 * left out, added, changed or exchanged with its neighbour.
 *
 * @param query a query that found nothing, or no phrase
 * @param vocabulary the words of the texts
 * @param most how many guesses at most, the likeliest first
 */
export function guessCorrections(query: Query, vocabulary: WordCounts, most: number): Correction[] {
  const folded = vocabulary.map(([word, count]) => ({ word, count, folded: splitWords(word)[0]?.folded ?? '' }))
  const guesses = unknownWords(query, vocabulary).flatMap((suspect) =>
    nearest(suspect.folded, folded).map(({ word, count }) => ({
      count,
      word,
      query: parseQuery(query.words.map((own) => (own === suspect ? word : own.exact)).join(' ')),
    })),
  )
  return guesses
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ query: guess, word }) => ({
      word,
      // Whoever types without marks need not type those of the guess.
      query: query.accented ? guess : { ...guess, accented: false },
    }))
}

function nearest(folded: string, words: { word: string; count: number; folded: string }[]) {
  const seen = new Set<string>()
  return words.filter((entry) => {
    const isNear =
      !seen.has(entry.folded) &&
      entry.folded !== folded &&
      Math.abs(entry.folded.length - folded.length) <= 1 &&
      (distance(entry.folded, folded) === 1 || isExchanged(entry.folded, folded))
    if (isNear) seen.add(entry.folded)
    return isNear
  })
}

/** "soo" and "oso": two neighbours in each other's place. */
function isExchanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
