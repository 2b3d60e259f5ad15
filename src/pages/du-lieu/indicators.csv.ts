import type { APIRoute } from 'astro'
import { toCsv } from '../../data/csv.ts'
import { indicatorsTable } from '../../data/tables.ts'
import { siteUrl } from '../../site/href.ts'
import { getDataset } from '../../site/site-data.ts'

/** The file indicators.csv: one row an indicator. */
export const GET: APIRoute = async ({ site }) => new Response(toCsv(indicatorsTable(await getDataset(), siteUrl(site))))
