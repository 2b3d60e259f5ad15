import type { APIRoute } from 'astro'
import { toCsv } from '../../data/csv.ts'
import { plansTable } from '../../data/tables.ts'
import { siteUrl } from '../../site/href.ts'
import { getDataset } from '../../site/site-data.ts'

/** The file plans.csv: one row a plan. */
export const GET: APIRoute = async ({ site }) => new Response(toCsv(plansTable(await getDataset(), siteUrl(site))))
