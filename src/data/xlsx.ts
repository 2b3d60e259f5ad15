import { unzipSync, zipSync } from 'fflate'
import type { CellObject, SheetData } from 'write-excel-file/universal'
import writeExcelFile from 'write-excel-file/universal'
import type { Field } from './column-types.ts'
import type { Cell, Row } from './tables.ts'

/** Characters that a column shows, by what it holds. */
const WIDTHS = { text: 60, name: 28, other: 12 }
const LONG = /^(?:quote|text|definition|url|section|path|heading|title)$/
const DATE_FORMAT = 'yyyy-mm-dd'
/** A zip's own clock begins here: the same rows give the same bytes on any day. */
const NO_DAY = new Date(1980, 0, 1)

/**
 * Writes a table as an Excel file: typed cells, the head in sight, a second sheet that says what it is.
 *
 * @param rows rows with the columns of `fields`
 * @param fields the columns in their order
 * @param sheets `table` and `notes`, the names of both sheets; `lines`, what the second one says
 * @returns the file; no cell of it is a formula
 */
export async function toXlsx(
  rows: Row[],
  fields: Field[],
  sheets: { table: string; notes: string; lines: string[][] },
): Promise<Uint8Array> {
  const head = fields.map(({ name }): CellObject => ({ value: name, fontWeight: 'bold' }))
  const body = rows.map((row) => fields.map(({ name, type }) => typed(row[name] ?? null, type)))
  const written = writeExcelFile([
    {
      data: [head, ...body] as SheetData,
      sheet: sheets.table,
      stickyRowsCount: 1,
      columns: fields.map(({ name, type }) => ({ width: widthOf(name, type) })),
    },
    {
      data: sheets.lines,
      sheet: sheets.notes,
      columns: [{ width: WIDTHS.name }, { width: WIDTHS.other }, { width: WIDTHS.text }],
    },
  ])
  const packed = new Uint8Array(await (await written.toBlob()).arrayBuffer())
  return zipSync(unzipSync(packed), { mtime: NO_DAY })
}

function typed(cell: Cell, type: Field['type']): CellObject | null {
  if (cell === null) return null
  if (type === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: DATE_FORMAT }
  if (typeof cell === 'number') return { value: cell, type: Number }
  return typeof cell === 'boolean' ? { value: cell, type: Boolean } : { value: cell, type: String }
}

function widthOf(name: string, type: Field['type']): number {
  if (LONG.test(name)) return WIDTHS.text
  return type === 'string' && name.endsWith('name') ? WIDTHS.name : WIDTHS.other
}
