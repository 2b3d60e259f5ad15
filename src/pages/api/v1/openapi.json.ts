import type { APIRoute } from 'astro'
import { stringsOf } from '../../../i18n/index.ts'
import { dataDay } from '../../../site/data-day.ts'
import { siteUrl } from '../../../site/href.ts'
import { openApi } from '../../../site/openapi.ts'
import { getDataset, getPublisher } from '../../../site/site-data.ts'

/** The description of the API for programs. */
export const GET: APIRoute = async ({ site, currentLocale }) => {
  const { plans } = await getDataset()
  const { licence } = await getPublisher()
  return Response.json(openApi(siteUrl(site), stringsOf(currentLocale), dataDay(plans), licence))
}
