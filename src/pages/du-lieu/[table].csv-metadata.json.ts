import type { APIRoute } from 'astro'
import { csvwOfTable } from '../../data/csvw.ts'
import type { TableName } from '../../data/datapackage.ts'
import { TABLES } from '../../data/published-tables.ts'
import { getTableMetadata } from '../../site/get-table-metadata.ts'

/** A file beside each CSV that says what stands in it: targets.csv-metadata.json … */
export function getStaticPaths() {
  return TABLES.map((table) => ({ params: { table } }))
}

export const GET: APIRoute = async ({ params, currentLocale }) =>
  Response.json(csvwOfTable(params.table as TableName, await getTableMetadata(currentLocale)), {
    headers: { 'Content-Type': 'application/csvm+json' },
  })
