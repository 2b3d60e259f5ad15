import type { DutyRow } from '../data/list-duties.ts'
import type { CalendarEvent } from '../duties/calendar.ts'
import type { Bodies } from '../schema.ts'
import { listBodies, shortened } from './duty-text.ts'

/** The plans for Resolution 57 begin in 2025: what comes each year begins then, where a plan does not say when it was issued. */
const FIRST_DAY = '2025-01-01'
/** Letters of what is to be done in an event's title. */
const LONGEST_TITLE = 120

/**
 * Makes the events of a calendar of duties: of those with a day, and of those that come back on days of each year.
 *
 * @param rows all duties: an event has one uid, whichever calendars it is in
 * @param bodies content/bodies.yaml
 * @param siteUrl the site's root, with "/" at its end
 * @param isWanted whether a duty belongs to the calendar
 * @returns by days; an event keeps its uid as long as the sentence keeps its place and deadline in the plan
 */
export function dutyEvents(
  rows: DutyRow[],
  bodies: Bodies,
  siteUrl: string,
  isWanted: (row: DutyRow) => boolean,
): CalendarEvent[] {
  const counts = new Map<string, number>()
  return rows
    .flatMap((row) => daysOf(row).map((day) => ({ row, ...day })))
    .flatMap(({ row, day, isYearly }): CalendarEvent[] => {
      const { duty, plan, place, url } = row
      const key = [plan.id, duty.anchor, isYearly ? day.slice(5) : day].join('-')
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (!isWanted(row)) return []
      const who = [place?.name ?? plan.slug, ...listBodies(duty, bodies)].join(' · ')
      return [
        {
          uid: `${key}-${count}@doi-chieu-57`,
          day,
          isYearly,
          title: `${who}: ${shortened(duty.what, LONGEST_TITLE)}`,
          text: duty.quote,
          url: siteUrl + url,
        },
      ]
    })
    .sort((a, b) => a.day.localeCompare(b.day) || a.uid.localeCompare(b.uid))
}

function daysOf({ duty: { deadline }, plan }: DutyRow): { day: string; isYearly: boolean }[] {
  if (deadline?.kind === 'day') return deadline.day === null ? [] : [{ day: deadline.day, isYearly: false }]
  if (deadline?.kind !== 'repeated') return []
  const from = plan.frontMatter.issued ?? FIRST_DAY
  return deadline.on.map((monthDay) => {
    const sameYear = `${from.slice(0, 4)}-${monthDay}`
    return { day: sameYear >= from ? sameYear : `${Number(from.slice(0, 4)) + 1}-${monthDay}`, isYearly: true }
  })
}
