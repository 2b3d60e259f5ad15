/**
 * Dates as documents write them and as data keeps them.
 */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Makes an ISO date of day, month and year.
 *
 * @returns "2025-03-02", or null when there is no such day
 */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/**
 * Tells whether a text is a date of the calendar in ISO form.
 *
 * @param text for example "2025-03-02"
 */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = ISO_DATE.exec(text) ?? []
  return year !== undefined && isoDate(Number(year), Number(month), Number(day)) !== null
}

/**
 * Returns the day in Vietnam at a moment, as an ISO date.
 *
 * @param moment any moment
 */
export function vietnamDay(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment)
}

/**
 * Writes an ISO date as Vietnamese pages do.
 *
 * @param iso a date that {@link isIsoDate} accepts
 * @returns "2/3/2025"
 */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day}/${month}/${year}`
}
