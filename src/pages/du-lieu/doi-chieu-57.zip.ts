import type { APIRoute } from 'astro'
import { getEverything } from '../../site/get-downloads.ts'

/** The file doi-chieu-57.zip: everything. */
export const GET: APIRoute = async ({ site, currentLocale }) =>
  new Response((await getEverything(site, currentLocale)) as BodyInit, {
    headers: { 'Content-Type': 'application/zip' },
  })
