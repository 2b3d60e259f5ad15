import type { APIRoute } from 'astro'
import type { TableName } from '../../data/datapackage.ts'
import { TABLES } from '../../data/published-tables.ts'
import type { Format } from '../../site/downloads.ts'
import { FORMATS, MEDIA_TYPES } from '../../site/downloads.ts'
import { getTableFile } from '../../site/get-downloads.ts'

/** A file for each table in each format: targets.csv, targets.xlsx … */
export function getStaticPaths() {
  return TABLES.flatMap((table) => FORMATS.map((format) => ({ params: { table, format } })))
}

export const GET: APIRoute = async ({ params, site, currentLocale }) => {
  const { table, format } = params as { table: TableName; format: Format }
  const file = await getTableFile(table, format, site, currentLocale)
  return new Response(file as BodyInit, { headers: { 'Content-Type': MEDIA_TYPES[format] } })
}
