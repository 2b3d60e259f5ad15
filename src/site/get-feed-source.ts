import { stringsOf } from '../i18n/index.ts'
import { dataDay } from './data-day.ts'
import type { FeedSource } from './feeds.ts'
import { getReleases } from './get-releases.ts'
import { siteUrl } from './href.ts'
import { getDataset } from './site-data.ts'

/**
 * Gives what every feed of the log is made of.
 *
 * @param site `Astro.site`
 * @param locale `Astro.currentLocale`
 */
export async function getFeedSource(site: URL | undefined, locale: string | undefined): Promise<FeedSource> {
  const { plans, indicators } = await getDataset()
  return {
    strings: stringsOf(locale),
    root: siteUrl(site),
    releases: await getReleases(),
    day: dataDay(plans),
    nameOfIndicator: (indicator) => indicators.find(({ id }) => id === indicator)?.vi ?? indicator,
  }
}
