import type { APIRoute } from 'astro'
import { toCsv } from '../../data/csv.ts'
import { getDataset } from '../../data/site-data.ts'
import { plansTable } from '../../data/tables.ts'
import { siteUrl } from '../../layouts/href.ts'

/** The file plans.csv: one row a plan. */
export const GET: APIRoute = async ({ site }) => new Response(toCsv(plansTable(await getDataset(), siteUrl(site))))
