import { repairText } from './repair-letters.ts'

/** A cell of a line with its place, in characters. */
interface Cell {
  text: string
  start: number
  end: number
}

/** Fewer lines with gaps are a line or two set wide, and no table. */
const FEWEST_LINES = 3
/** Two lines with tabs are a head and a row, where they have three columns. */
const FEWEST_TAB_LINES = 2
const FEWEST_COLUMNS = 3
/** Two columns are a table where they go on over this many lines. */
const FEWEST_LINES_OF_TWO = 4
const GAP = / {3,}/

/**
 * Reads lines whose columns are parted by tabs or by gaps.
 *
 * @param lines neighbouring lines as in the source
 * @returns null where they are no table; `rows` null where they look like one and cannot be read for certain
 */
export function readColumns(lines: readonly string[]): { rows: string[][] | null } | null {
  return lines.every((line) => line.includes('\t')) ? readTabs(lines) : readGaps(lines)
}

/** A tab after each cell: cells are counted, and a row may end early. */
function readTabs(lines: readonly string[]): { rows: string[][] | null } | null {
  const rows = lines.map((line) => line.split('\t').map(repairText))
  const width = rows[0]?.length ?? 0
  const fewest = width >= FEWEST_COLUMNS ? FEWEST_TAB_LINES : FEWEST_LINES_OF_TWO
  if (rows.length < fewest) return null
  return { rows: rows.every((row) => row.length <= width) ? rows : null }
}

/** Columns stand under one another: no cell reaches into two of them. */
function readGaps(lines: readonly string[]): { rows: string[][] | null } | null {
  const cells = lines.map(cellsOf)
  const width = Math.max(...cells.map((row) => row.length))
  if (width < FEWEST_COLUMNS || lines.length < FEWEST_LINES) return null
  if (cells.some((row) => row.length !== width)) return { rows: null }
  const columns = Array.from({ length: width }, (_, at) => ({
    start: Math.min(...cells.map((row) => (row[at] as Cell).start)),
    end: Math.max(...cells.map((row) => (row[at] as Cell).end)),
  }))
  const isApart = columns.every(({ end }, at) => end <= (columns[at + 1]?.start ?? Number.POSITIVE_INFINITY))
  return { rows: isApart ? cells.map((row) => row.map(({ text }) => text)) : null }
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const part of line.split(GAP)) {
    const start = line.indexOf(part, at)
    at = start + part.length
    if (part.trim() !== '') cells.push({ text: repairText(part), start, end: at })
  }
  return cells
}
