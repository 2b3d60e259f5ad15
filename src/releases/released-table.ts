import { fromCsv } from '../data/csv.ts'

/** A published table as text, with its description in datapackage.json. */
export interface TableFile {
  table: string
  csv: string
  fields: { name: string; type: string }[]
  /** Columns that identify a row; none stated where the description states none. */
  primaryKey?: string[] | undefined
}

/** Cells by column, as CSV has them. */
export type Cells = Record<string, string>

/** A published table for comparison. */
export interface ReleasedTable {
  table: string
  fields: { name: string; type: string }[]
  /** Columns whose values identify a row. */
  key: string[]
  /** By what identifies them, in the order of publication. */
  rows: Map<string, Cells>
}

/** What identifies a row where a table states nothing: it leads to one place of the site. */
const BY_ADDRESS = ['url']

/**
 * Reads a published table for comparison with another release of it.
 *
 * @param file the table
 * @param root the site's root that its addresses begin with: a site that moves changes no value
 */
export function readReleasedTable({ table, csv, fields, primaryKey }: TableFile, root: string): ReleasedTable {
  const key = primaryKey ?? BY_ADDRESS
  const rows = rowsBy(key, fromCsv(csv.replaceAll(root, '')))
  return { table, fields: fields.map(({ name, type }) => ({ name, type })), key, rows }
}

/**
 * Gives two releases of a table the same key: the later one's, and the address where the earlier one does not have its columns.
 *
 * @returns both in their order
 */
export function withOneKey(before: ReleasedTable, after: ReleasedTable): [ReleasedTable, ReleasedTable] {
  if (before.rows.size === 0 || after.rows.size === 0 || before.key.join() === after.key.join()) return [before, after]
  const isThere = after.key.every((column) => before.fields.some(({ name }) => name === column))
  const key = isThere ? after.key : BY_ADDRESS
  const keyed = (table: ReleasedTable) => ({ ...table, key, rows: rowsBy(key, table.rows.values()) })
  return [keyed(before), keyed(after)]
}

function rowsBy(key: string[], all: Iterable<Cells>): Map<string, Cells> {
  const rows = new Map<string, Cells>()
  const counts = new Map<string, number>()
  for (const cells of all) {
    const name = key.map((column) => cells[column] ?? '').join(' · ')
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    rows.set(count === 1 ? name : `${name} (${count})`, cells)
  }
  return rows
}

/** Tables of no rows, as before a first release. */
export function emptied(tables: ReleasedTable[]): ReleasedTable[] {
  return tables.map((table) => ({ ...table, rows: new Map() }))
}
