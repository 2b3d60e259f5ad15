import { partColumns } from './bare-columns.ts'
import { type BareHead, bareHeadAt, type HeadCell } from './bare-head.ts'
import { type BareRow, bareRows } from './bare-rows.ts'
import type { PdfTable } from './pdf-line.ts'
import type { Piece } from './pdf-pieces.ts'
import { isSignatureLine } from './signature-line.ts'
import { writeCell } from './write-cell.ts'

/** A table whose columns show only by the places of words. */
export interface BareTable {
  /** Its first piece, and the first one behind it. */
  start: number
  end: number
  /** Null where it can't be read for certain. */
  table: PdfTable | null
}

/** A table ends where the next line is this much farther off than its letters are high. */
const END_GAP = 4
/** The first cells of a row are within so many pieces. */
const MOST_PIECES = 12
/** A table has so many rows with two cells below its head; below one of so many words one row, or the rest of one, is enough. */
const FEWEST_ROWS = 2
const CERTAIN_HEAD = 3
/** "I. HẠ TẦNG SỐ", "B. Chính quyền số". */
const GROUP_NAME = /^(?:[IVX]{1,5}|[A-H])[.)]\s/
/** More lines across the columns than this, one after the other, are a paragraph. */
const MOST_SPANNED = 2

/**
 * Finds tables without upright lines: below a head with the words of one, pieces that stand in the same columns.
 *
 * @param pieces the page's pieces without those of ruled tables, in the order of the file
 * @param open the edges of a table that the page before ends with; its rows may go on without a head
 */
export function findBareTables(pieces: Piece[], open: number[] | null): BareTable[] {
  const rest = open === null || pieces.length === 0 ? null : readRest(pieces, open)
  const found: BareTable[] = rest === null ? [] : [rest]
  for (let at = rest?.end ?? 0; at < pieces.length; at += 1) {
    const head = bareHeadAt(pieces, at)
    if (head === null) continue
    const table = readTable(pieces, at, head)
    if (table !== null) found.push(table)
    at = (table?.end ?? at + head.length) - 1
  }
  return found
}

function readTable(pieces: Piece[], start: number, head: BareHead): BareTable | null {
  const from = start + head.length
  const body = pieces.slice(from, reachOf(pieces, start, from))
  const leaves = head.cells.flatMap((cell, at) => (head.below[at]?.length ? head.below[at] : [cell]))
  const heads = leaves.map((leaf) => ({ ...leaf, text: writeHead(leaf) }))
  const edges = partColumns(heads, body)
  if (edges === null) return null
  const rows = bareRows(body, edges)
  if (rows === null) return { start, end: from + endOfRows(body, edges), table: null }
  const kept = withoutParagraphs(rows)
  const whole = kept.filter(({ cells }) => cells.size > 1).length
  if (kept.length === 0 || (whole < FEWEST_ROWS && head.words < CERTAIN_HEAD)) return null
  const next = rows[kept.length]
  const end = next === undefined ? from + body.length : from + next.start
  const sides = pieces.slice(start, end)
  const all = [Math.min(...sides.map(({ left }) => left)), ...edges, Math.max(...sides.map(({ right }) => right))]
  const table: PdfTable = {
    rows: [...headRows(head, all), ...kept.map((row) => writeRow(row, all))],
    edges: all,
    ...heightOf(sides),
  }
  return { start, end, table }
}

/** The rows of a table from the page before; lines above its first row do not belong to it. */
function readRest(pieces: Piece[], edges: number[]): BareTable | null {
  const end = reachOf(pieces, 0, 1)
  const rows = bareRows(pieces.slice(0, end), edges.slice(1, -1))
  const whole = rows?.findIndex(({ cells }) => cells.size > 1) ?? -1
  // Above the first row of several cells may stand the rest of the one that the page's end cut.
  const first = whole > 0 && isRestOfRow(rows?.[whole - 1]) ? whole - 1 : whole
  if (rows === null || first < 0) return null
  const kept = withoutParagraphs(rows.slice(first))
  const start = rows[first]?.start ?? 0
  const behind = rows[first + kept.length]?.start ?? end
  const table = kept.map((row) => writeRow(row, edges))
  const sides = pieces.slice(start, behind)
  return { start, end: behind, table: { rows: table, edges, ...heightOf(sides) } }
}

/** The pieces from the head on that may belong to the table by their place. */
function reachOf(pieces: Piece[], start: number, from: number): number {
  const heights = pieces.slice(start, from).map(({ y }) => y)
  const top = Math.min(...heights)
  let bottom = Math.max(...heights)
  for (let at = from; at < pieces.length; at += 1) {
    const { text, y, size } = pieces[at] as Piece
    // Words at the bottom of a high row come before those at its top.
    const row = pieces.slice(at, at + MOST_PIECES).map((piece) => piece.y)
    const isApart = y < top || Math.min(...row.filter((height) => height >= top)) - bottom > END_GAP * size
    if (isApart || isSignatureLine(text) || bareHeadAt(pieces, at) !== null) return at
    bottom = Math.max(bottom, y)
  }
  return pieces.length
}

function heightOf(pieces: Piece[]): Pick<PdfTable, 'top' | 'bottom'> {
  return {
    top: Math.min(...pieces.map(({ y, size }) => y - size)),
    bottom: Math.max(...pieces.map(({ y }) => y)),
  }
}

/** Where the rows can't be told apart, the table reaches to the last piece that stands beside another one. */
function endOfRows(body: Piece[], edges: number[]): number {
  const [edge = 0] = edges.slice(-1)
  return body.findLastIndex(({ left }) => left >= edge) + 1
}

/** Without the lines behind the last row of several cells, and those from a paragraph on. */
function withoutParagraphs(rows: BareRow[]): BareRow[] {
  const paragraph = rows.findIndex((_, at) =>
    rows.slice(at, at + MOST_SPANNED + 1).every(({ cells, isSpanned }, index, run) => {
      return run.length > MOST_SPANNED && isSpanned && cells.size === 1 && index <= MOST_SPANNED
    }),
  )
  const kept = paragraph < 0 ? rows : rows.slice(0, paragraph)
  const last = kept.findLastIndex(({ cells }) => cells.size > 1)
  return kept.slice(0, last < 0 && isRestOfRow(kept[0]) ? 1 : last + 1)
}

/** Below the repeated head of a page the last words of one cell. */
function isRestOfRow(row: BareRow | undefined): boolean {
  const text = [...(row?.cells.values() ?? [])].flat().map((piece) => piece.text)
  return row !== undefined && !row.isSpanned && !row.cells.has(0) && text.some((words) => /\p{L}/u.test(words))
}

function headRows({ cells, below }: BareHead, edges: number[]): string[][] {
  const upper = edges.slice(1).map(() => '')
  const lower = [...upper]
  let column = 0
  for (const [at, cell] of cells.entries()) {
    const under = below[at] ?? []
    upper[column] = writeHead(cell)
    for (const [index, each] of under.entries()) lower[column + index] = writeHead(each)
    column += Math.max(1, under.length)
  }
  return lower.every((text) => text === '') ? [upper] : [upper, lower]
}

/** The lines of a head go on with one another. */
function writeHead({ pieces }: HeadCell): string {
  return writeCell(
    pieces.flatMap(({ glyphs }) => glyphs),
    0,
  )
}

function writeRow({ cells, isSpanned }: BareRow, edges: number[]): string[] {
  const width = (column: number) => (edges[column + 1] as number) - (edges[column] as number)
  // A group's name over the whole width stands in the first cell, wherever it was set.
  const isGroup = cells.size === 1 && (isSpanned || isGroupName([...cells.values()].flat()))
  const placed = isGroup ? new Map([[0, [...cells.values()].flat()]]) : cells
  return edges.slice(1).map((_, column) => {
    const glyphs = (placed.get(column) ?? []).flatMap((piece) => piece.glyphs)
    return writeCell(glyphs, isSpanned || isGroup ? 0 : width(column))
  })
}

function isGroupName([first]: Piece[]): boolean {
  return GROUP_NAME.test(first?.text ?? '')
}
