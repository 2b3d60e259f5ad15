/**
 * Numbers as Vietnamese documents write them: comma for decimals, dot for thousands ("1.200", "0,75").
 */

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
/** Groups four digits too: "1.200". Made when it is first needed: it costs a phone tens of milliseconds. */
let vietnamese: Intl.NumberFormat | undefined
const PLAIN = /^\d+(?:,\d+)?$/
/** "1 000", as international style parts thousands. */
const SPACED = /^[1-9]\d{0,2}(?:[ \u{A0}]\d{3})+$/u
/** So many digits from the first that is not 0 are held to the last one by a number of the language, and no more. */
const DIGITS_HELD = 15

/**
 * Reads one number in Vietnamese notation.
 *
 * @param text digits with an optional decimal comma and thousands dots, nothing else ("7.500", "2,5", "03")
 * @returns the number, or null when the text is not one (also "1.20": a dot that does not group thousands; and one of more than 15 digits, which cannot be held to the last)
 */
export function parseNumber(text: string): number | null {
  if (!THOUSANDS.test(text) && !PLAIN.test(text)) return null
  const digits = text.replaceAll(/[.,]/g, '').replace(/^0+/, '')
  return digits.length <= DIGITS_HELD ? Number(text.replaceAll('.', '').replace(',', '.')) : null
}

/**
 * A number as texts write it, for regular expressions with the flag u: digits with commas and dots, or groups of three behind
 * spaces where a noun follows ("1 000 doanh nghiệp"); other numbers beside each other are the cells of a row.
 */
export const WRITTEN_NUMBER = String.raw`(?:(?<!\d[ \u{A0}])[1-9]\d{0,2}(?:[ \u{A0}]\d{3}){1,2}(?=[ \u{A0}]\p{L})|\d+(?:[.,]\d+)*)`

/**
 * Reads one number as texts write it: Vietnamese notation, a decimal dot where it cannot part thousands ("0.75", "1.5"), and
 * thousands behind spaces ("1 000").
 *
 * @param text what {@link WRITTEN_NUMBER} finds
 * @returns the number, or null when the text is not one
 */
export function parseWrittenNumber(text: string): number | null {
  if (SPACED.test(text)) return parseNumber(text.replaceAll(/\s/g, '.'))
  return parseNumber(text) ?? (/^\d+\.\d{1,2}$/.test(text) ? Number(text) : null)
}

/**
 * Writes a number in Vietnamese notation.
 *
 * @param value any finite number
 * @returns comma before the decimals, dots between thousands ("1.200", "0,75"); every digit that {@link parseNumber} took
 */
export function formatNumber(value: number): string {
  // Most counts need neither comma nor dots.
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value)
  return vietnameseFormat().format(value)
}

function vietnameseFormat(): Intl.NumberFormat {
  vietnamese ??= new Intl.NumberFormat('vi-VN', { maximumSignificantDigits: DIGITS_HELD, useGrouping: 'always' })
  return vietnamese
}
