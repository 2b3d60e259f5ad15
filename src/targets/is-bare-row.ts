/** A row's number and its label: no full stop or bracket, as a list's number has, and a capital. */
const ROW_START = /^\s*\d{1,3}\s+\p{Lu}/u
const SENTENCE_END = /[.;:,]\s*$/u
/** The row's own, and at least two values. */
const LEAST_NUMBERS = 3

/**
 * Tells a row of a table that came without its columns: "9 Doanh nghiệp khoa học và công nghệ DN 12 18 30". Which number is which
 * year's, and which the row's own, nobody can tell.
 *
 * @param words a sentence, or what stands in the place of one
 */
export function isBareRow(words: string): boolean {
  return ROW_START.test(words) && !SENTENCE_END.test(words) && (words.match(/\d+/g) ?? []).length >= LEAST_NUMBERS
}
