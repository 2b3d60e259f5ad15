/**
 * Numbers as Vietnamese documents write them: comma for decimals, dot for thousands ("1.200", "0,75").
 */

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
/** Groups four digits too: "1.200". Made when it is first needed: it costs a phone tens of milliseconds. */
let vietnamese: Intl.NumberFormat | undefined
const PLAIN = /^\d+(?:,\d+)?$/

/**
 * Reads one number in Vietnamese notation.
 *
 * @param text digits with an optional decimal comma and thousands dots, nothing else ("7.500", "2,5", "03")
 * @returns the number, or null when the text is not one (also "1.20": a dot that does not group thousands; and one too large to be held to the digit)
 */
export function parseNumber(text: string): number | null {
  if (!THOUSANDS.test(text) && !PLAIN.test(text)) return null
  const value = Number(text.replaceAll('.', '').replace(',', '.'))
  // Beyond this a number is not held to the digit: no plan states such a one.
  return value <= Number.MAX_SAFE_INTEGER ? value : null
}

/**
 * Reads one number as texts write it: Vietnamese notation, and a decimal dot where it cannot part thousands ("0.75", "1.5").
 *
 * @param text digits with commas or dots, nothing else
 * @returns the number, or null when the text is not one
 */
export function parseWrittenNumber(text: string): number | null {
  return parseNumber(text) ?? (/^\d+\.\d{1,2}$/.test(text) ? Number(text) : null)
}

/**
 * Writes a number in Vietnamese notation.
 *
 * @param value any finite number
 * @returns up to three decimals, comma before them, dots between thousands ("1.200", "0,75")
 */
export function formatNumber(value: number): string {
  // Most counts need neither comma nor dots.
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value)
  return vietnameseFormat().format(value)
}

function vietnameseFormat(): Intl.NumberFormat {
  vietnamese ??= new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3, useGrouping: 'always' })
  return vietnamese
}
