/** The files of {@link ./downloads.ts} for the pages: each is made once a build, whoever asks for it. */

import type { TableName } from '../data/datapackage.ts'
import { stringsOf } from '../i18n/index.ts'
import type { DownloadSource, Format } from './downloads.ts'
import { everything, tableFile } from './downloads.ts'
import { getEdition } from './get-releases.ts'
import { siteUrl } from './href.ts'
import { getDataset, getPublisher, getSearchTexts } from './site-data.ts'

const made = new Map<string, { of: object; file: Promise<Uint8Array> }>()

/**
 * Gives a table in a format.
 *
 * @param site `Astro.site`
 * @param locale `Astro.currentLocale`
 */
export function getTableFile(
  table: TableName,
  format: Format,
  site: URL | undefined,
  locale: string | undefined,
): Promise<Uint8Array> {
  return once(`${table}.${format}`, site, locale, (source) => tableFile(table, format, source))
}

/** Gives the zip with everything; parameters as {@link getTableFile}. */
export function getEverything(site: URL | undefined, locale: string | undefined): Promise<Uint8Array> {
  return once('everything', site, locale, (source) => everything('content', source))
}

async function once(
  name: string,
  site: URL | undefined,
  locale: string | undefined,
  make: (source: DownloadSource) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const dataset = await getDataset()
  const known = made.get(name)
  if (known?.of === dataset) return known.file
  const source = {
    dataset,
    texts: await getSearchTexts(),
    siteUrl: siteUrl(site),
    strings: stringsOf(locale),
    publisher: await getPublisher(),
    edition: await getEdition(site),
  }
  const file = make(source)
  made.set(name, { of: dataset, file })
  return file
}
