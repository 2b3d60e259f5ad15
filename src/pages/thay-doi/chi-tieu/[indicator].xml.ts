import type { APIRoute } from 'astro'
import { changedIndicators, entriesOfIndicator } from '../../../releases/log-entries.ts'
import { indicatorFeedPath } from '../../../site/addresses.ts'
import { feedResponse } from '../../../site/feed-response.ts'
import { writeFeed } from '../../../site/feeds.ts'
import { getFeedSource } from '../../../site/get-feed-source.ts'
import { getReleases } from '../../../site/get-releases.ts'

/** A feed for each indicator of which a value changed. */
export async function getStaticPaths() {
  return changedIndicators(await getReleases()).map((indicator) => ({ params: { indicator } }))
}

export const GET: APIRoute = async ({ params: { indicator = '' }, site, currentLocale }) => {
  const source = await getFeedSource(site, currentLocale)
  const title = source.strings.changes.feeds.titleOf(source.nameOfIndicator(indicator))
  return feedResponse(
    writeFeed(indicatorFeedPath(indicator), title, entriesOfIndicator(source.releases, indicator), source),
  )
}
