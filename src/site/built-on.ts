/**
 * The day of this build, which is the day of the data: pages and files are made together.
 *
 * @returns ISO date in Vietnam's time, "2026-11-22"
 */
export function builtOn(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
}
