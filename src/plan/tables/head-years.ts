/** A period or a year, not a part of a longer number: "2030", "2026-2030", "2026 - 2030". */
const YEARS = /(?<![\d.,])(20[1-5]\d)(?:\s?(?:[-–—÷]|đến(?: năm)?)\s?(20[1-5]\d))?(?![\d.,]\d|\d)/gu

/**
 * Finds the years that a head, a group row or a caption speaks of; of a period its end ("Giai đoạn 2026-2030" is 2030).
 *
 * @param text a short text
 * @returns the years in the order of the text, each once
 */
export function headYears(text: string): number[] {
  return [...new Set([...text.matchAll(YEARS)].map(([, from, to]) => Number(to ?? from)))]
}

/**
 * The one year that a text speaks of.
 *
 * @returns null where it names none or several
 */
export function headYear(text: string): number | null {
  const [year, ...others] = headYears(text)
  return year === undefined || others.length > 0 ? null : year
}
