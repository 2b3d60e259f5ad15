import type { Element } from 'hast'
import { isSignatureLine } from './signature-line.ts'
import { writeTable } from './write-table.ts'

/** What stands in the cells of a letterhead: state or party, number, place and date (Nghị định 30/2020/NĐ-CP). */
const LETTERHEAD =
  /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI|Số\s{0,3}:?\s{0,3}\d{0,5}\s{0,3}[-/])|,\s{1,5}ngày .{0,12}tháng /u

/** How the words of a table are read. */
interface TableOptions {
  /** The table stands where a letterhead can stand: before the line that names the kind of document. */
  atTop: boolean
  /** The words of a cell, lines kept. */
  inline: (cell: Element) => string
}

/**
 * Writes a table of data as a GFM table. The first row is its head. A cell over several columns or rows has its words in
 * the first, the others stay empty; lines in a cell are joined.
 *
 * @param table the HTML table
 * @param options see {@link TableOptions}
 * @returns the lines of the table; null when it only sets words side by side (letterhead, signature, a frame of one cell)
 */
export function tableToLines(table: Element, { atTop, inline }: TableOptions): string[] | null {
  const rows = rowsOf(table)
  const cells = rows.flat().map((cell) => plain(inline(cell)))
  if (cells.length <= 1) return null
  if (atTop && cells.some((cell) => cell.some((line) => LETTERHEAD.test(line)))) return null
  if (cells.some((cell) => isSignatureLine(cell[0] ?? ''))) return null
  return writeTable(toGrid(rows).map((row) => row.map((cell) => (cell === null ? '' : inline(cell)))))
}

function rowsOf(table: Element): Element[][] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'tr') return rowsOf(child)
    return [child.children.filter((cell): cell is Element => cell.type === 'element')]
  })
}

/** Rows with a place for each column: a cell stands in its first place, the others are null. */
function toGrid(rows: Element[][]): (Element | null)[][] {
  const grid: (Element | null)[][] = rows.map(() => [])
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column += 1
      const [across, down] = [span(cell, 'colSpan'), span(cell, 'rowSpan')]
      for (let y = at; y < Math.min(at + down, rows.length); y += 1) {
        for (let x = column; x < column + across; x += 1) (grid[y] as (Element | null)[])[x] = null
      }
      ;(grid[at] as (Element | null)[])[column] = cell
    }
  })
  return grid.map((row) => Array.from(row, (cell) => cell ?? null))
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.min(Math.max(Number(cell.properties[name] ?? 1) || 1, 1), 100)
}

function plain(text: string): string[] {
  return text
    .replaceAll('**', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
