/** The pictures of the site's pages, listed once a build. */

import tiles from '../../content/tiles.csv?raw'
import type { Dataset } from '../data/dataset.ts'
import { stringsOf } from '../i18n/index.ts'
import { formatDate } from '../text/dates.ts'
import type { SharePicture } from '../wording/share-picture.ts'
import { sharePictures } from '../wording/share-pictures.ts'
import { dataDay } from './data-day.ts'
import { siteUrl } from './href.ts'
import { getDataset } from './site-data.ts'

let listed: { of: Dataset; pictures: Map<string, SharePicture> } | undefined

/**
 * Gives the pictures by their addresses in the site.
 *
 * @param site `Astro.site`
 * @param locale `Astro.currentLocale`
 */
export async function getSharePictures(
  site: URL | undefined,
  locale: string | undefined,
): Promise<Map<string, SharePicture>> {
  const dataset = await getDataset()
  if (listed?.of !== dataset) {
    const strings = stringsOf(locale)
    const address = siteUrl(site).replace(/^https?:\/\/|\/$/g, '')
    const foot = strings.picture.foot(formatDate(dataDay(dataset.plans)), address)
    const pictures = sharePictures({ strings, dataset, tiles, foot })
    listed = { of: dataset, pictures: new Map(pictures.map((picture) => [picture.path, picture])) }
  }
  return listed.pictures
}
