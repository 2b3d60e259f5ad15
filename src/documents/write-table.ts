import { joinCellLines } from './join-cell-lines.ts'

/**
 * Writes a table as GFM, which has one head row and no merged cells (design §2a). Every way in writes its tables here.
 *
 * @param rows the cells of each row, from the left; line feeds set the lines of a cell apart, `|` is a plain letter. The
 *   first row is the head; the words of a merged cell stand in its first cell, the others are empty. Short rows are filled
 *   up; rows and columns without any word are left out.
 * @returns the lines of the table, without blank lines around; none where there is no word
 */
export function writeTable(rows: string[][]): string[] {
  const cells = rows.map((row) => row.map(toCell)).filter((row) => row.some((cell) => cell !== ''))
  const width = Math.max(0, ...cells.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    cells.some((row) => (row[column] ?? '') !== ''),
  )
  const lines = cells.map((row) => `| ${columns.map((column) => row[column] ?? '').join(' | ')} |`)
  if (lines.length > 0) lines.splice(1, 0, `|${' --- |'.repeat(columns.length)}`)
  return lines
}

function toCell(text: string): string {
  return joinCellLines(text.split('\n')).replace(/\s+/g, ' ').replaceAll('|', '\\|')
}
