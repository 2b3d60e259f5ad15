import { oneOf } from '../text/phrases.ts'
import { cellText } from './cell-text.ts'
import type { DocumentBlock, DocumentCell, DocumentTable } from './document-block.ts'
import { isSignatureLine } from './signature-line.ts'
import { toGrid } from './to-grid.ts'

const STATE_OR_PARTY = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG H(?:ÒA|OÀ) XÃ HỘI']
const NUMBER_OF_DOCUMENT = String.raw`Số\s{0,3}:?\s{0,3}\d{0,5}\s{0,3}[-/]`
const PLACE_AND_DATE = String.raw`,\s{1,5}ngày .{0,12}tháng `
/** What the cells of a letterhead hold: state or party, number, place and date (Nghị định 30/2020/NĐ-CP). */
const LETTERHEAD = new RegExp(`^${oneOf([...STATE_OR_PARTY, NUMBER_OF_DOCUMENT])}|${PLACE_AND_DATE}`, 'u')
/** A letterhead or a signature has at most this many rows and columns with words. */
const MOST_ROWS = 8
const MOST_COLUMNS = 4
const NUMBER = /^[≥≤<>~]?\s?\d[\d.,]*\s?%?$/

/**
 * Tells a table that only sets words side by side (letterhead, recipients and signature, a frame around paragraphs) from
 * a table of data.
 *
 * @param atTop it stands where a letterhead can be: before the line that names the kind of document
 * @returns what it holds in reading order, a letterhead row by row, anything else column by column; null for data
 */
export function readFrameTable(table: DocumentTable, atTop: boolean): DocumentBlock[] | null {
  const grid = toGrid(table)
  const rows = grid.map((row) => row.map(plainLines))
  const withWords = rows.filter((row) => row.some((lines) => lines.length > 0))
  const columns = rows[0]?.map((_, at) => at).filter((at) => rows.some((row) => (row[at] as string[]).length > 0)) ?? []
  const cells = withWords.flat().filter((lines) => lines.length > 0)
  if (cells.length <= 1 || columns.length <= 1) return byRow(grid)
  if (withWords.length > MOST_ROWS || columns.length > MOST_COLUMNS) return null
  if (atTop && cells.some((lines) => lines.some((line) => LETTERHEAD.test(line)))) return byRow(grid)
  if (cells.some((lines) => isSignatureLine(lines[0] as string))) return byColumn(grid, columns)
  const hasNumbers = cells.some((lines) => lines.length === 1 && NUMBER.test(lines[0] as string))
  const isOneRow = withWords.length === 1 && table.bordered === false && !hasNumbers
  return isOneRow ? byColumn(grid, columns) : null
}

function plainLines(cell: DocumentCell | null): string[] {
  const lines = cellText(cell).replaceAll('**', '').split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

function byRow(grid: (DocumentCell | null)[][]): DocumentBlock[] {
  return grid.flat().flatMap((cell) => cell?.blocks ?? [])
}

function byColumn(grid: (DocumentCell | null)[][], columns: number[]): DocumentBlock[] {
  return columns.flatMap((column) => grid.flatMap((row) => row[column]?.blocks ?? []))
}
