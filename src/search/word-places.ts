import type { Word } from './words.ts'
import { isBorder } from './words.ts'

/** How words are compared: with their marks, or without regard to them. */
export type WordForm = 'exact' | 'folded'

/**
 * Finds where words stand side by side.
 *
 * @param sought the words; none are nowhere
 * @param words the words of a text
 * @param form how they are compared
 * @returns the numbers of the words in the text at which all of `sought` begin
 */
export function wordPlaces(sought: Word[], words: Word[], form: WordForm): number[] {
  const places: number[] = []
  if (sought.length === 0) return places
  for (let first = 0; first + sought.length <= words.length; first += 1) {
    const here = sought.every((word, offset) => {
      const other = words[first + offset]
      return other !== undefined && !isBorder(other) && other[form] === word[form]
    })
    if (here) places.push(first)
  }
  return places
}
