import { oneOf, WORD_START } from '../text/phrases.ts'
import { CALLED } from './lexicon/number-words.ts'

/** "kinh tế số (sau đây gọi là KTS)", "chuyển đổi số (CĐS)"; groups: the words before, the short form. */
const DEFINITION = new RegExp(
  String.raw`${WORD_START}((?:[\p{L}\p{M}]{1,20},?\s){1,9})\((?:${oneOf(CALLED)}:?\s)?[“"]?([\p{Lu}&-]{2,10})[”"]?\)`,
  'giu',
)
/** What ends every definition; most paragraphs have none, and looking for the words before costs more. */
const ENDS = /\p{Lu}[\p{Lu}&-][”"]?\)/u
const SHORT = /^[\p{Lu}&-]{2,10}$/u

/**
 * Finds the abbreviations that a text defines itself: the last words before a short form in brackets, as many as it has letters
 * and beginning with them.
 *
 * @param text a paragraph
 * @returns the short forms with what they stand for: "KTS" with "kinh tế số"
 */
export function ownAbbreviations(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  if (!ENDS.test(text)) return found
  for (const [, before = '', short = ''] of text.matchAll(DEFINITION)) {
    if (!SHORT.test(short)) continue
    const letters = [...short.replace(/[&-]/g, '')]
    const words = before.replaceAll(',', '').trim().split(/\s+/).slice(-letters.length)
    const isSpelt =
      words.length === letters.length && words.every((word, at) => initial(word) === initial(letters[at] ?? ''))
    if (isSpelt) found[short] = words.join(' ').toLowerCase()
  }
  return found
}

function initial(word: string): string {
  return (word[0] ?? '').toLowerCase()
}
