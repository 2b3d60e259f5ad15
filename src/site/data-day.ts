import type { PublishedPlan } from '../plan/published-plan.ts'
import { vietnamDay } from '../text/dates.ts'

/**
 * The day of the data: the newest one that the plans state, of issue or of review, so that one commit builds the same files on any
 * day. SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org) sets another.
 *
 * @param plans all plans; where none states a day it is today
 * @returns ISO date in Vietnam's time, "2026-11-22"
 * @throws where SOURCE_DATE_EPOCH is no number
 */
export function dataDay(plans: Pick<PublishedPlan, 'frontMatter'>[]): string {
  const { SOURCE_DATE_EPOCH: seconds } = process.env
  const stated = plans
    .flatMap(({ frontMatter: { issued, reviewedOn } }) => [issued, reviewedOn])
    .filter((day) => day !== undefined)
  const newest = stated.sort().at(-1)
  if (!seconds && newest !== undefined) return newest
  const moment = seconds ? new Date(Number(seconds) * 1000) : new Date()
  if (Number.isNaN(moment.getTime())) {
    throw new Error(`SOURCE_DATE_EPOCH is "${seconds}", expected seconds since 1970: git log -1 --format=%ct`)
  }
  return vietnamDay(moment)
}
