/**
 * The day of this build, which is the day of the data: pages and files are made together. SOURCE_DATE_EPOCH (seconds since 1970,
 * reproducible-builds.org) sets it, so that two days' builds of one commit are equal.
 *
 * @returns ISO date in Vietnam's time, "2026-11-22"
 */
export function builtOn(): string {
  const { SOURCE_DATE_EPOCH: seconds } = process.env
  const moment = seconds ? new Date(Number(seconds) * 1000) : new Date()
  if (Number.isNaN(moment.getTime())) {
    throw new Error(`SOURCE_DATE_EPOCH is "${seconds}", expected seconds since 1970: git log -1 --format=%ct`)
  }
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment)
}
