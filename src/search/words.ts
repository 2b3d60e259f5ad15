/**
 * Words for search. The index, the queries and the check of what was found all split and fold by this one file, so that
 * what Pagefind finds is what stands in the text.
 */
import { foldMarks, foldSpelling } from '../text/fold.ts'

/** A word of a text, from `start` up to, not including, `end`. */
export interface Word {
  start: number
  end: number
  /** With its marks, in one spelling ("Uỷ" and "ủy" are one, "1.200" is "1200"); empty for a {@link isBorder border}. */
  exact: string
  /** Without marks, đ as d; letters and digits only, as the index needs it. */
  folded: string
}

const NO_LETTER = String.raw`(?![\p{L}\p{N}])`
const THOUSANDS = String.raw`(?<thousands>\d{1,3}(?:\.\d{3})+(?:,\d+)?${NO_LETTER})`
const DECIMAL = String.raw`(?<decimal>\d+,\d+${NO_LETTER})`
const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`
/** A number with thousands dots or a decimal comma, a run of letters and digits, a percent sign, a line break. */
const WORD = new RegExp(String.raw`${THOUSANDS}|${DECIMAL}|${LETTERS}|%|\n`, 'gu')

/** What stands in the index for a sign that the index would drop. */
const PERCENT = 'pct'
const COMMA = 'phay'

/**
 * Splits a text into words: runs of letters and digits ("R&D" is two, "57-NQ/TW" three), numbers as Vietnamese writes
 * them ("1,5" is one and not "15"), the percent sign. A line break is a border: an empty word that no query contains, so
 * that no phrase is found across two paragraphs or table cells.
 *
 * @param text NFC text, its blocks on lines of their own
 */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const [word] = match
    const { thousands, decimal } = match.groups ?? {}
    const span = { start: match.index, end: match.index + word.length }
    if (word === '\n') return { ...span, exact: '', folded: '' }
    if (word === '%') return { ...span, exact: '%', folded: PERCENT }
    if (thousands !== undefined || decimal !== undefined) {
      const exact = word.replaceAll('.', '')
      return { ...span, exact, folded: exact.replace(',', COMMA) }
    }
    return { ...span, ...formsOf(word) }
  })
}

/** Texts have few different words: folding each once makes a search twice as fast on a phone. */
const known = new Map<string, Pick<Word, 'exact' | 'folded'>>()
/** A text of nothing but different words takes no more memory than this. */
const MOST_KNOWN = 20_000

function formsOf(word: string): Pick<Word, 'exact' | 'folded'> {
  const forms = known.get(word)
  if (forms) return forms
  if (known.size >= MOST_KNOWN) known.clear()
  const exact = foldSpelling(word)
  const made = { exact, folded: foldMarks(exact) }
  known.set(word, made)
  return made
}

/** Tells whether a word is only the border between two blocks. */
export function isBorder(word: Word): boolean {
  return word.exact === ''
}
