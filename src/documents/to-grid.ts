import type { DocumentCell, DocumentTable } from './document-block.ts'

/**
 * Sets the cells of a table into rows and columns.
 *
 * @param table its cells, merged ones in their first place only
 * @returns a row of cells for each row of the table; null where a merged cell goes on or nothing is
 */
export function toGrid(table: DocumentTable): (DocumentCell | null)[][] {
  const width = Math.max(0, ...table.rows.flat().map((cell) => cell.column + 1))
  return table.rows.map((row) => {
    const cells: (DocumentCell | null)[] = Array(width).fill(null)
    for (const cell of row) cells[cell.column] = cell
    return cells
  })
}
