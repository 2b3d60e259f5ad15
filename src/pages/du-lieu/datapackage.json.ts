import type { APIRoute } from 'astro'
import { buildDatapackage } from '../../data/datapackage.ts'
import { stringsOf } from '../../i18n/index.ts'
import { dataDay } from '../../site/data-day.ts'
import { getEdition } from '../../site/get-releases.ts'
import { siteUrl } from '../../site/href.ts'
import { getDataset, getPublisher } from '../../site/site-data.ts'

/** The file datapackage.json: what the other files hold. */
export const GET: APIRoute = async ({ site, currentLocale }) => {
  const { plans } = await getDataset()
  const { licence } = await getPublisher()
  const { version, isReleased } = await getEdition(site)
  const edition = { version: isReleased ? version : null, files: null }
  return Response.json(buildDatapackage(stringsOf(currentLocale).data, siteUrl(site), dataDay(plans), licence, edition))
}
