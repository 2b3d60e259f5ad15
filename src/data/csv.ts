import { csvFormatRows, csvParse } from 'd3-dsv'
import type { Cell, Row } from './tables.ts'

/** A spreadsheet takes a cell that begins with one of these for a formula (OWASP, CSV injection), also in their full-width forms. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/

/**
 * Writes a table as CSV that Excel opens right: UTF-8 with BOM, CRLF, no cell that a spreadsheet would run.
 *
 * @param rows rows with the same columns
 * @param columns their names in order; where they are left out there must be a row to tell them
 * @returns the file's text
 */
export function toCsv(rows: Row[], columns = Object.keys(rows[0] ?? {})): string {
  const body = [columns, ...rows.map((row) => columns.map((column) => cellText(row[column] ?? null)))]
  return `\uFEFF${csvFormatRows(body).replaceAll('\n', '\r\n')}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  const text = String(cell).replace(/\s*[\r\n]+\s*/g, ' ')
  return typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text
}

/**
 * Reads a table that {@link toCsv} wrote, without the marks before texts that a spreadsheet would run.
 *
 * @param text the file's text
 * @returns a record a row, with the texts of the cells
 */
export function fromCsv(text: string): Record<string, string>[] {
  return csvParse(text.replace('\uFEFF', ''), (row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, withoutMark(cell ?? '')])),
  )
}

function withoutMark(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
