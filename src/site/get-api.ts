/** The API's resources for its addresses and its documentation, made once a build. */

import type { Dataset } from '../data/dataset.ts'
import { stringsOf } from '../i18n/index.ts'
import { PATHS } from './addresses.ts'
import type { ApiResource } from './api.ts'
import { apiResources } from './api.ts'
import { dataDay } from './data-day.ts'
import { getEdition } from './get-releases.ts'
import { siteUrl } from './href.ts'
import { getDataset, getPublisher, getSearchTexts } from './site-data.ts'

/** Stands in every file of the API beside the data. */
export interface ApiMeta {
  name: string
  /** The release that the data is of; null where it was changed since, and before the first. */
  version: string | null
  /** Of the data, ISO. */
  day: string
  licence: { id: string; url: string }
  /** Where the API is explained. */
  documentation: string
}

let made: { of: Dataset; resources: Map<string, ApiResource>; meta: ApiMeta } | undefined

/** Gives every resource by its address, and what stands beside each. */
export async function getApi(): Promise<{ resources: Map<string, ApiResource>; meta: ApiMeta }> {
  const dataset = await getDataset()
  if (made?.of === dataset) return made
  const site = new URL(import.meta.env.SITE)
  const root = siteUrl(site)
  const { version, isReleased } = await getEdition(site)
  const { licence } = await getPublisher()
  const meta = {
    name: stringsOf().site.name,
    version: isReleased ? version : null,
    day: dataDay(dataset.plans),
    licence: { id: licence.id, url: licence.url },
    documentation: root + PATHS.apiGuide,
  }
  const resources = apiResources({ dataset, texts: await getSearchTexts(), siteUrl: root })
  made = { of: dataset, resources, meta }
  return made
}
