import type { APIRoute } from 'astro'
import { TABLES } from '../../data/published-tables.ts'
import { stringsOf } from '../../i18n/index.ts'
import { dataDay } from '../../site/data-day.ts'
import { dcatCatalogue } from '../../site/dcat.ts'
import { FORMATS } from '../../site/downloads.ts'
import { getTableFile } from '../../site/get-downloads.ts'
import { getEdition, getReleases } from '../../site/get-releases.ts'
import { siteUrl } from '../../site/href.ts'
import { getDataset, getPublisher } from '../../site/site-data.ts'

/** The file catalog.jsonld: the dataset, its files and versions for data portals. */
export const GET: APIRoute = async ({ site, currentLocale }) => {
  const sizes = new Map<string, number>()
  for (const table of TABLES) {
    for (const format of FORMATS) {
      sizes.set(`${table}.${format}`, (await getTableFile(table, format, site, currentLocale)).length)
    }
  }
  const catalogue = dcatCatalogue({
    strings: stringsOf(currentLocale),
    publisher: await getPublisher(),
    root: siteUrl(site),
    day: dataDay((await getDataset()).plans),
    edition: await getEdition(site),
    releases: await getReleases(),
    sizeOf: (table, format) => sizes.get(`${table}.${format}`) ?? 0,
  })
  return Response.json(catalogue, { headers: { 'Content-Type': 'application/ld+json' } })
}
