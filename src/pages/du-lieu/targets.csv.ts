import type { APIRoute } from 'astro'
import { toCsv } from '../../data/csv.ts'
import { getDataset } from '../../data/site-data.ts'
import { targetsTable } from '../../data/tables.ts'
import { siteUrl } from '../../layouts/href.ts'

/** The file targets.csv: one row a target. */
export const GET: APIRoute = async ({ site }) => new Response(toCsv(targetsTable(await getDataset(), siteUrl(site))))
