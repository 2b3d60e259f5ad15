import { foldSpelling } from '../text/fold.ts'
import type { Span } from '../text/sentences.ts'
import { FILLERS } from './lexicon/sentences.ts'

/** A word of a text in one spelling, with its span. The words of an abbreviation all have the span of the abbreviation. */
export interface FoldedWord extends Span {
  folded: string
}

/** Splits a text into its words. */
export type WordReader = (text: string) => FoldedWord[]

const WORD = /[\p{L}\p{M}\d]+(?:[.,]\d+)*/gu
/** "Iiệu", "Iên": a capital I for l, as scans have it; no word of the language begins so. */
const SCANNED_L = /^I(?=[iíìỉĩịêếềểễệeẹéèưứừửữựuúùủũụoóòỏõọôốồổỗộơớờởỡợâấầẩẫậăắằẳẵặaáàảãạyýỳỷỹỵ])/u
const LEFT_OUT = new Set(FILLERS)

/**
 * Prepares a reader of words: one spelling, abbreviations written out, words without a meaning of their own left out.
 *
 * @param abbreviations the registry's: "KHCN" to "khoa học công nghệ"; "KH&CN" is looked up as one
 * @returns a function that gives the words of a text, in order
 */
export function wordReader(abbreviations: Record<string, string>): WordReader {
  const full = new Map(
    Object.entries(abbreviations).map(([short, long]) => [
      [...short.matchAll(WORD)].map(String).join(' '),
      [...long.matchAll(WORD)].map(([word]) => foldSpelling(word)),
    ]),
  )
  const longest = longestByFirstWord([...full.keys()])
  const foldings = new Map<string, string>()
  const fold = (word: string) => {
    const known = foldings.get(word)
    if (known !== undefined) return known
    const folded = foldSpelling(word.replace(SCANNED_L, 'l'))
    foldings.set(word, folded)
    return folded
  }
  return (text) => {
    const raw = [...text.matchAll(WORD)]
    const words: FoldedWord[] = []
    for (let at = 0; at < raw.length; ) {
      const length = abbreviatedLength(raw, at, full, longest)
      const first = raw[at] as RegExpMatchArray
      const last = raw[at + length - 1] as RegExpMatchArray
      const span = { start: first.index as number, end: (last.index as number) + last[0].length }
      const key = joined(raw, at, length)
      for (const folded of full.get(key) ?? [fold(key)]) {
        if (!LEFT_OUT.has(folded)) words.push({ ...span, folded })
      }
      at += length
    }
    return words
  }
}

/** By its first word, how many words the longest abbreviation has: most words of a text begin none. */
function longestByFirstWord(keys: string[]): Map<string, number> {
  const longest = new Map<string, number>()
  for (const key of keys) {
    const words = key.split(' ')
    const [first = ''] = words
    longest.set(first, Math.max(longest.get(first) ?? 1, words.length))
  }
  return longest
}

/** How many raw words from `at` make up the longest abbreviation there; 1 where none does. */
function abbreviatedLength(
  raw: RegExpMatchArray[],
  at: number,
  full: Map<string, string[]>,
  longest: Map<string, number>,
): number {
  const most = longest.get(raw[at]?.[0] ?? '') ?? 1
  for (let length = Math.min(most, raw.length - at); length > 1; length -= 1) {
    if (full.has(joined(raw, at, length))) return length
  }
  return 1
}

function joined(raw: RegExpMatchArray[], at: number, length: number): string {
  if (length === 1) return String(raw[at])
  return raw
    .slice(at, at + length)
    .map(String)
    .join(' ')
}
