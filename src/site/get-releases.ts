/** The releases for the pages: read once a build, and compared once with the data. */

import type { Dataset } from '../data/dataset.ts'
import { stringsOf } from '../i18n/index.ts'
import { readReleases, readReleaseTables } from '../loaders/read-releases.ts'
import { currentTables } from '../releases/current-tables.ts'
import type { Edition } from '../releases/find-edition.ts'
import { findEdition } from '../releases/find-edition.ts'
import type { Release } from '../releases/release.ts'
import { siteUrl } from './href.ts'
import { getDataset, getSearchTexts } from './site-data.ts'

const CONTENT = 'content'

let releases: Promise<Release[]> | undefined
let known: { of: Dataset; edition: Promise<Edition> } | undefined

/** Gives the releases, the newest first. */
export function getReleases(): Promise<Release[]> {
  if (releases === undefined || import.meta.env.DEV) releases = readReleases(CONTENT)
  return releases
}

/**
 * Tells which version the data of the site is of.
 *
 * @param site `Astro.site`
 */
export async function getEdition(site: URL | undefined): Promise<Edition> {
  const dataset = await getDataset()
  if (known?.of !== dataset) known = { of: dataset, edition: compareWithNewest(dataset, siteUrl(site)) }
  return known.edition
}

async function compareWithNewest(dataset: Dataset, root: string): Promise<Edition> {
  const [newest] = await getReleases()
  if (newest === undefined) return findEdition(null, { root, files: [] })
  const { version, root: itsRoot } = newest.manifest
  const files = currentTables({ dataset, texts: await getSearchTexts(), siteUrl: root }, stringsOf().data)
  return findEdition({ version, root: itsRoot, files: await readReleaseTables(CONTENT, version) }, { root, files })
}
