import type { ChangedPlace } from '../releases/log-entries.ts'
import { entriesOfPlace } from '../releases/log-entries.ts'
import { placeFeedPath } from './addresses.ts'
import { feedResponse } from './feed-response.ts'
import { writeFeed } from './feeds.ts'
import { getFeedSource } from './get-feed-source.ts'

/**
 * Answers with the feed of one place.
 *
 * @param place one that has an entry
 * @param site `Astro.site`
 * @param locale `Astro.currentLocale`
 */
export async function placeFeed(
  place: ChangedPlace,
  site: URL | undefined,
  locale: string | undefined,
): Promise<Response> {
  const source = await getFeedSource(site, locale)
  const entries = entriesOfPlace(source.releases, place)
  const name = entries.flatMap((entry) => (entry.kind === 'plan' ? [entry.plan.province_name] : []))[0] ?? place.slug
  return feedResponse(writeFeed(placeFeedPath(place), source.strings.changes.feeds.titleOf(name), entries, source))
}
