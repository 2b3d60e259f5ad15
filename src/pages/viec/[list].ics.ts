import type { APIRoute } from 'astro'
import { comparedDuties, dutiesOf, listDuties } from '../../data/list-duties.ts'
import type { CalendarEvent } from '../../duties/calendar.ts'
import { writeCalendar } from '../../duties/calendar.ts'
import { stringsOf } from '../../i18n/index.ts'
import { PATHS } from '../../site/addresses.ts'
import { dataDay } from '../../site/data-day.ts'
import { siteUrl } from '../../site/href.ts'
import { getDataset } from '../../site/site-data.ts'
import { dutyEvents } from '../../wording/duty-events.ts'

/** The calendar of everything has a name of its own. */
const ALL = PATHS.allDuties.slice(PATHS.duties.length, -'.ics'.length)

/** The events of a body, of a place, or all of provinces; of plans in force. */
async function eventsOf(list: string, root: string): Promise<CalendarEvent[]> {
  const dataset = await getDataset()
  const own = new Set(list === ALL ? comparedDuties(dataset) : dutiesOf(dataset, list))
  return dutyEvents(listDuties(dataset), dataset.bodies, root, (row) => own.has(row))
}

/** A calendar for each body and place that has something to be done on a day, and one of all. */
export async function getStaticPaths() {
  const { bodies, places, uncompared } = await getDataset()
  const lists = [ALL, ...Object.keys(bodies), ...[...places, ...uncompared].map(({ key }) => key)]
  const counts = await Promise.all(lists.map(async (list) => (await eventsOf(list, '/')).length))
  return lists.filter((_, index) => counts[index] !== 0).map((list) => ({ params: { list } }))
}

export const GET: APIRoute = async ({ params, site, currentLocale }) => {
  const { list = ALL } = params
  const { bodies, places, uncompared, plans } = await getDataset()
  const words = stringsOf(currentLocale).duties
  const whose = bodies[list]?.vi ?? [...places, ...uncompared].find(({ key }) => key === list)?.name ?? words.everyBody
  const events = await eventsOf(list, siteUrl(site))
  const text = writeCalendar(words.calendarName(whose), events, dataDay(plans))
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
