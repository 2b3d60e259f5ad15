import { distance } from 'fastest-levenshtein'

/**
 * The words that are spelled most like one that is not known.
 *
 * @param word what was written
 * @param known what could have been meant
 * @returns up to three, nearest first
 */
export function nearest(word: string, known: string[]): string[] {
  return [...new Set(known)].sort((a, b) => distance(word, a) - distance(word, b)).slice(0, 3)
}

/**
 * Tells whether a word is so like another that it is the same one misspelled.
 *
 * @param word what was written
 * @param known what could have been meant
 */
export function isMisspelled(word: string, known: string): boolean {
  return distance(word, known) <= Math.min(2, Math.floor(known.length / 2))
}
