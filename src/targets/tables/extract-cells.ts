import type { Block } from '../../plan/sections.ts'
import { cellQuote } from '../../plan/tables/cell-quote.ts'
import type { TableReading, TableText } from '../../plan/tables/read-table.ts'
import type { RegistryTools } from '../sentence-reader.ts'
import type { CellReading } from './read-target-table.ts'
import { readTargetTable } from './read-target-table.ts'

/** A cell of a table as the extractor reads it, with its quote. */
export type ReadTableCell = CellReading & { quote: string }

/**
 * Prepares the reading of tables' cells; each table is read once.
 *
 * @param tools the registry's finders
 * @returns a function that reads the cell of a block; `horizon` is the year of the section around the table
 */
export function tableCellReader(
  tools: RegistryTools,
): (cell: NonNullable<Block['cell']>, horizon: number | null) => ReadTableCell {
  const tables = new Map<TableText, { reading: TableReading; cells: CellReading[][] }>()
  return ({ table, row, column }, horizon) => {
    const known = tables.get(table) ?? readTargetTable(table, horizon, tools)
    tables.set(table, known)
    const tableRow = known.reading.rowAt.get(row)
    const text = (table.cells[row]?.[column] ?? '').trim()
    return {
      ...(known.cells[row]?.[column] ?? { kind: 'none' }),
      quote: tableRow ? cellQuote(known.reading, tableRow, column, text) : text,
    }
  }
}
