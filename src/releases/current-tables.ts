import { toCsv } from '../data/csv.ts'
import type { DataWords } from '../data/datapackage.ts'
import { columnsOf, keysOf } from '../data/datapackage.ts'
import type { TableSource } from '../data/published-tables.ts'
import { TABLES, tableRows } from '../data/published-tables.ts'
import type { TableFile } from './released-table.ts'

/**
 * The published tables as they are now, in the form in which a release keeps them.
 *
 * @param source what they are made of
 * @param words the words of the pages' language
 */
export function currentTables(source: TableSource, words: DataWords): TableFile[] {
  return TABLES.map((table) => {
    const fields = columnsOf(words, table)
    const columns = fields.map(({ name }) => name)
    return { table, csv: toCsv(tableRows(table, source), columns), fields, primaryKey: keysOf(table).primaryKey }
  })
}
