/** What other sites may show, listed once a build. */

import type { Dataset } from '../data/dataset.ts'
import { stringsOf } from '../i18n/index.ts'
import type { Embed } from '../wording/list-embeds.ts'
import { listEmbeds } from '../wording/list-embeds.ts'
import { getDataset } from './site-data.ts'

let listed: { of: Dataset; embeds: Map<string, Embed> } | undefined

/**
 * Gives the embedded pages by their addresses in the site.
 *
 * @param locale `Astro.currentLocale`
 */
export async function getEmbeds(locale: string | undefined): Promise<Map<string, Embed>> {
  const dataset = await getDataset()
  if (listed?.of !== dataset) {
    const embeds = listEmbeds(stringsOf(locale), dataset)
    listed = { of: dataset, embeds: new Map(embeds.map((embed) => [embed.path, embed])) }
  }
  return listed.embeds
}
