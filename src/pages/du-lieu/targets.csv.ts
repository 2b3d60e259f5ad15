import type { APIRoute } from 'astro'
import { toCsv } from '../../data/csv.ts'
import { targetsTable } from '../../data/tables.ts'
import { siteUrl } from '../../site/href.ts'
import { getDataset } from '../../site/site-data.ts'

/** The file targets.csv: one row a target. */
export const GET: APIRoute = async ({ site }) => new Response(toCsv(targetsTable(await getDataset(), siteUrl(site))))
