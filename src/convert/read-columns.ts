import type { Span } from '../text/sentences.ts'
import { isWrapped } from './is-wrapped.ts'
import type { LineCell as Cell } from './line-cells.ts'
import { cellsOf } from './line-cells.ts'
import { repairText } from './repair-letters.ts'
import { firstHead, isNumbersHead } from './table-heads.ts'

/** Fewer lines with gaps are a line or two set wide, and no table. */
const FEWEST_LINES = 3
/** Two lines with tabs are a head and a row, where they have three columns. */
const FEWEST_TAB_LINES = 2
const FEWEST_COLUMNS = 3
/** Two columns are a table where they go on over this many lines. */
const FEWEST_LINES_OF_TWO = 4
const GAP = / {3,}/
/** Between two columns, in characters. */
const NARROWEST_GAP = 2

/**
 * Reads lines whose columns are parted by tabs or by gaps.
 *
 * @param lines neighbouring lines as in the source; a line without columns is the name of a group of rows
 * @returns null where they are no table; `rows` null where they look like one and cannot be read for certain
 */
export function readColumns(lines: readonly string[]): { rows: string[][] | null } | null {
  return lines.every((line) => line.includes('\t') || !GAP.test(line.trim())) ? readTabs(lines) : readGaps(lines)
}

/** A tab after each cell: cells are counted, and a row may end early. */
function readTabs(lines: readonly string[]): { rows: string[][] | null } | null {
  const rows = lines.map((line) => line.split('\t').map(repairText))
  const width = rows[0]?.length ?? 0
  const fewest = width >= FEWEST_COLUMNS ? FEWEST_TAB_LINES : FEWEST_LINES_OF_TWO
  if (rows.length < fewest) return null
  return { rows: rows.every((row) => row.length <= width) ? rows : null }
}

/** Columns stand under one another: between them is a gap over all lines, and each cell is in one of them. */
function readGaps(lines: readonly string[]): { rows: string[][] | null } | null {
  const cells = lines.map((line) => cellsOf(line, GAP).map((cell) => ({ ...cell, text: repairText(cell.text) })))
  const width = Math.max(...cells.map((row) => row.length))
  if (width < FEWEST_COLUMNS || lines.length < FEWEST_LINES) return null
  // A cell alone at the left is the name of a group.
  const isGroup = (row: Cell[]) => row.length === 1 && row[0]?.start === 0
  const columns = columnsOf(cells.filter((row) => !isGroup(row)).flat())
  const rows = cells.map((row) => (isGroup(row) ? [row[0]?.text ?? ''] : toRow(row, columns)))
  const isWhole = rows.every((row, at) => row.filter((text) => text !== '').length === cells[at]?.length)
  // Without a column of numbers each row has a name.
  const isNamed = !isNumbersHead(firstHead(lines))
  // Below a head over several columns stand the heads of these; other lines without a first cell may be the rest of a row's words.
  const isSplit = rows.some(
    (row, at) =>
      isRest(row) || (at > 1 && isNamed && row[0] === '') || (isWrapped(row) && !(at === 1 && rows[0]?.includes(''))),
  )
  return { rows: columns.length === width && isWhole && !isSplit ? rows : null }
}

/** A name in small letters with nothing beside it is the rest of the one above. */
function isRest([name = '', ...others]: string[]): boolean {
  return /^[\p{Ll}(%]/u.test(name) && others.every((text) => text === '')
}

/** Where cells lie over one another they are one column. */
function columnsOf(cells: Cell[]): Span[] {
  const columns: Span[] = []
  for (const { start, end } of cells.toSorted((one, other) => one.start - other.start)) {
    const last = columns.at(-1)
    if (last !== undefined && start < last.end + NARROWEST_GAP) last.end = Math.max(last.end, end)
    else columns.push({ start, end })
  }
  return columns
}

function toRow(cells: Cell[], columns: Span[]): string[] {
  return columns.map(({ start, end }) => cells.find((cell) => cell.start >= start && cell.end <= end)?.text ?? '')
}
