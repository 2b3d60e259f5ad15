import type { TableReading } from './read-table.ts'
import type { TableRow } from './table-rows.ts'

/**
 * The quote of a cell: row label, column head, cell with the row's unit, joined by " · " ("Tỷ trọng kinh tế số · Năm 2030 ·
 * ≥ 35 % GRDP"). Each part is verbatim from the table; a part of a row ("- Trong đó: cấp xã") has that row's label before it.
 *
 * @param reading the table
 * @param row the cell's row
 * @param column its column
 * @param cell its text
 */
export function cellQuote(reading: TableReading, row: TableRow, column: number, cell: string): string {
  const head = reading.columns[column]?.head ?? []
  const above = row.parents.filter(({ kind }) => kind === 'values').map(({ label }) => label)
  const unit = row.unit ?? reading.columns[column]?.unit ?? reading.unit
  return [...above, row.label, ...head, withUnit(cell, unit)].filter((part) => part !== '').join(' · ')
}

/** A cell that has its own percent sign is not given another. */
function withUnit(cell: string, unit: string | null): string {
  if (unit === null || cell.toLowerCase().includes(unit.toLowerCase())) return cell
  const rest = cell.endsWith('%') && unit.startsWith('%') ? unit.slice(1).trim() : unit
  return rest === '' ? cell : `${cell} ${rest}`
}
