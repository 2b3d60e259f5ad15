import type { APIRoute } from 'astro'
import { toCsv } from '../../data/csv.ts'
import { getDataset } from '../../data/site-data.ts'
import { indicatorsTable } from '../../data/tables.ts'
import { siteUrl } from '../../layouts/href.ts'

/** The file indicators.csv: one row an indicator. */
export const GET: APIRoute = async ({ site }) => new Response(toCsv(indicatorsTable(await getDataset(), siteUrl(site))))
