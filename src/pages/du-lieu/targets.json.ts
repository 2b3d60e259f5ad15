import type { APIRoute } from 'astro'
import { targetsTable } from '../../data/tables.ts'
import { siteUrl } from '../../site/href.ts'
import { getDataset } from '../../site/site-data.ts'

/** The file targets.json: an array of rows with the columns of targets.csv. */
export const GET: APIRoute = async ({ site }) => Response.json(targetsTable(await getDataset(), siteUrl(site)))
