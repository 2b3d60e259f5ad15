import type { APIRoute } from 'astro'
import { csvwOfAll } from '../../data/csvw.ts'
import { TABLES } from '../../data/published-tables.ts'
import { getTableMetadata } from '../../site/get-table-metadata.ts'

/** The file csv-metadata.json: all tables, and which name each other's rows. */
export const GET: APIRoute = async ({ currentLocale }) =>
  Response.json(csvwOfAll(TABLES, await getTableMetadata(currentLocale)), {
    headers: { 'Content-Type': 'application/csvm+json' },
  })
