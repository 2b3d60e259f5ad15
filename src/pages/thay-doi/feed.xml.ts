import type { APIRoute } from 'astro'
import { allEntries } from '../../releases/log-entries.ts'
import { PATHS } from '../../site/addresses.ts'
import { feedResponse } from '../../site/feed-response.ts'
import { writeFeed } from '../../site/feeds.ts'
import { getFeedSource } from '../../site/get-feed-source.ts'

/** The feed of all changes. */
export const GET: APIRoute = async ({ site, currentLocale }) => {
  const source = await getFeedSource(site, currentLocale)
  const { title } = source.strings.changes.feeds
  return feedResponse(writeFeed(PATHS.changesFeed, title, allEntries(source.releases), source))
}
