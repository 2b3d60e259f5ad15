import type { APIRoute } from 'astro'
import { getDataset } from '../../data/site-data.ts'
import { targetsTable } from '../../data/tables.ts'
import { siteUrl } from '../../layouts/href.ts'

/** The file targets.json: an array of rows with the columns of targets.csv. */
export const GET: APIRoute = async ({ site }) => Response.json(targetsTable(await getDataset(), siteUrl(site)))
