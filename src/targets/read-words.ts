import { foldSpelling } from '../text/fold.ts'
import type { Span } from '../text/sentences.ts'

/** A word of a text in one spelling, with its place. The words of an abbreviation all have the place of the abbreviation. */
export interface Word extends Span {
  folded: string
}

const WORD = /[\p{L}\p{M}\d]+(?:[.,]\d+)*/gu
/** Words that come and go between two wordings of one thing ("khoa học và công nghệ", "khoa học, công nghệ"). */
const FILLERS = new Set(['và', 'các', 'những', 'của', 'hoặc'])

/**
 * Prepares a reader of words: one spelling, abbreviations written out, words without a meaning of their own left out.
 *
 * @param abbreviations the registry's: "KHCN" to "khoa học công nghệ"; "KH&CN" is looked up as one
 * @returns a function that gives the words of a text, in order
 */
export function wordReader(abbreviations: Record<string, string>): (text: string) => Word[] {
  const full = new Map(
    Object.entries(abbreviations).map(([short, long]) => [
      [...short.matchAll(WORD)].map(String).join(' '),
      [...long.matchAll(WORD)].map(([word]) => foldSpelling(word)),
    ]),
  )
  const longest = Math.max(1, ...[...full.keys()].map((key) => key.split(' ').length))
  return (text) => {
    const raw = [...text.matchAll(WORD)]
    const words: Word[] = []
    for (let at = 0; at < raw.length; ) {
      const length = abbreviatedLength(raw, at, full, longest)
      const first = raw[at] as RegExpMatchArray
      const last = raw[at + length - 1] as RegExpMatchArray
      const span = { start: first.index as number, end: (last.index as number) + last[0].length }
      const key = raw
        .slice(at, at + length)
        .map(String)
        .join(' ')
      for (const folded of full.get(key) ?? [foldSpelling(key)]) {
        if (!FILLERS.has(folded)) words.push({ ...span, folded })
      }
      at += length
    }
    return words
  }
}

/** How many raw words from `at` make up the longest abbreviation there; 1 where none does. */
function abbreviatedLength(raw: RegExpMatchArray[], at: number, full: Map<string, string[]>, longest: number): number {
  for (let length = Math.min(longest, raw.length - at); length > 1; length -= 1) {
    if (
      full.has(
        raw
          .slice(at, at + length)
          .map(String)
          .join(' '),
      )
    )
      return length
  }
  return 1
}
