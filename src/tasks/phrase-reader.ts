import { foldSpelling } from '../text/fold.ts'
import { oneOf, WORD_START } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'

/** A phrase that stands in a text, with what it stands for. */
export interface FoundPhrase<Key> extends Span {
  key: Key
  /** As the registry has it. */
  phrase: string
}

/** What may stand between the words of a phrase: "cơ chế, chính sách". */
const JOINT = String.raw`[\s,–-]{1,3}`
const BEHIND = String.raw`(?![\p{L}\p{M}\p{N}])`

/**
 * Makes the function that finds phrases in a text, in capitals or not, of two at one place the longer.
 *
 * @param phrases each with what it stands for; of two that are the same the first
 * @returns finds them in the order of the text (NFC), none within another
 */
export function phraseReader<Key>(phrases: [phrase: string, key: Key][]): (text: string) => FoundPhrase<Key>[] {
  const byFolded = new Map(phrases.toReversed().map(([phrase, key]) => [folded(phrase), { phrase, key }]))
  if (byFolded.size === 0) return () => []
  const sources = [...byFolded.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', JOINT))
  const pattern = new RegExp(WORD_START + oneOf(sources) + BEHIND, 'gu')
  return (text) =>
    [...foldSpelling(text).matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const found = byFolded.get(folded(words))
      return found ? [{ ...found, start: index, end: index + words.length }] : []
    })
}

/** The words of a phrase, which are letters and digits, with one space between them. */
function folded(phrase: string): string {
  return (
    foldSpelling(phrase.normalize('NFC'))
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}
