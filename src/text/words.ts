/** A word of a text with the line that it stands on. */
export interface PlacedWord {
  word: string
  line: number
}

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Splits a text into its words: runs of letters and digits. An asterisk is a mark of bold or italics, whether or not the
 * source's marks are in order: it is no letter, and it does not part a word, nor a letter from its own mark.
 *
 * @param text any text
 * @param line the line that it stands on
 */
export function wordsOf(text: string, line: number): PlacedWord[] {
  return (text.replaceAll('*', '').normalize('NFC').match(WORD) ?? []).map((word) => ({ word, line }))
}
