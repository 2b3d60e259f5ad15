/**
 * Words for search. The index, the queries and the check of what was found all split and fold by this one file, so that
 * what Pagefind finds is what stands in the text.
 */
import { foldMarks, foldSpelling } from '../text/fold.ts'

/** A word of a text, from `start` up to, not including, `end`. */
export interface Word {
  start: number
  end: number
  /** With its marks, in one spelling ("Uỷ" and "ủy" are one); empty for a {@link isBorder border}. */
  exact: string
  /** Without marks, đ as d. */
  folded: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\n/gu

/**
 * Splits a text into words: runs of letters and digits ("R&D" is two, "57-NQ/TW" three). A line break is a border: an
 * empty word that no query contains, so that no phrase is found across two paragraphs or table cells.
 *
 * @param text NFC text, its blocks on lines of their own
 */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const exact = match[0] === '\n' ? '' : foldSpelling(match[0])
    return { start: match.index, end: match.index + match[0].length, exact, folded: foldMarks(exact) }
  })
}

/** Tells whether a word is only the border between two blocks. */
export function isBorder(word: Word): boolean {
  return word.exact === ''
}
