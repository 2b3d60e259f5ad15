/** The columns of a table whose words were wrapped, and which column each cell of a line stands in. */
import type { Span } from '../text/sentences.ts'
import { isHeadCell } from '../text/table-words.ts'
import { VALUE } from './is-wrapped.ts'
import type { LineCell as Cell } from './line-cells.ts'
import { repairText } from './repair-letters.ts'
import { isNumbersHead } from './table-heads.ts'

/** A line by columns; null where it has no cell. */
export type PlacedLine = (Cell | null)[]

/** A table whose cells go on over several lines. */
export interface WrappedTable {
  /** Its head first; every row has a cell for each column. */
  rows: string[][]
  /** The first line of each row, as an index of the lines. */
  starts: number[]
}

export const FEWEST_COLUMNS = 3
export const FEWEST_ROWS = 2
const FEWEST_HEADS = 2
/** Blanks between two columns. */
const NARROWEST_GAP = 2
/** What begins a row of its own although it has no number. */
export const PART = /^(?:trong đó|gồm|bao gồm)(?!\p{L})/iu
/** "Nhóm 20", "Top 10", "Hạng 5", "Khoảng 30". */
const WORDED_VALUE = /^\p{L}{2,6} \d[\d.,]*%?$/u
/** Three words, the first with a capital. */
const WORDS = /^\p{Lu}\p{Ll}+ \p{L}+ \p{L}/u
/** "(1)", "A": below the heads some tables number or letter their columns. */
const COLUMN_NUMBER = /^(?:\(\d{1,2}\)|\d{1,2}|\p{Lu}|\(\p{L}\))$/u
/** "1", "2.1", "III", "A": the number of a row. */
export const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVXLivxl]{1,5}|\p{L})[.)]?$/u
/** The number of a group of rows. */
export const GROUP_NUMBER = /^(?:[IVXL]{1,5}|\p{Lu})[.)]?$/u
/** A number that counts the rows. */
export const PLAIN_NUMBER = /^\d{1,3}$/

/**
 * Finds the columns of lines: they part where none of the lines has a letter, two blanks wide or more.
 *
 * @param lines the cells of those lines that tell the columns
 * @returns the columns from the left
 */
export function partColumns(lines: Cell[][]): Span[] {
  const columns: Span[] = []
  for (const { start, end } of lines.flat().toSorted((one, other) => one.start - other.start)) {
    const last = columns.at(-1)
    if (last !== undefined && start < last.end + NARROWEST_GAP) last.end = Math.max(last.end, end)
    else columns.push({ start, end })
  }
  return columns
}

/**
 * Reads the head's lines by columns.
 *
 * @param lines the cells of the lines above the first row
 * @param columns those of the rows
 * @param name the column of the rows' names
 * @returns the heads, and below them the numbers of the columns where the last line has these; null where a cell is not in one
 *   column, or a column has no head
 */
export function readHeads(lines: Cell[][], columns: Span[], name: number): string[][] | null {
  const last = lines.at(-1) ?? []
  const numbers =
    lines.length > 1 && last.every(({ text }) => COLUMN_NUMBER.test(text)) ? placeCells(last, columns) : null
  const isNumbered = numbers?.every((cell) => cell !== null) ?? false
  const head = readHead(isNumbered ? lines.slice(0, -1) : lines, columns, name)
  if (head === null) return null
  return isNumbered ? [head, (numbers as Cell[]).map(({ text }) => text)] : [head]
}

function readHead(lines: Cell[][], columns: Span[], name: number): string[] | null {
  const head = columns.map(() => '')
  for (const cell of lines.flat()) {
    const [column, ...others] = headed(cell, columns)
    if (column === undefined || others.length > 0) return null
    // A name in capitals is that of the first row, whose number stands lower.
    const joined = `${head[column]} ${cell.text}`.trim()
    const isName = column <= name && head[column] !== '' && !/^[\p{Ll}(]/u.test(cell.text)
    if (isName && !isNumbersHead(joined)) return null
    // "Sở Khoa học và Công nghệ" stands in the first row.
    if (head[column] !== '' && WORDS.test(cell.text) && !isHeadCell(cell.text)) return null
    head[column] = joined
  }
  return head.every((text) => text !== '') && head.filter(isHeadCell).length >= FEWEST_HEADS
    ? head.map(repairText)
    : null
}

/**
 * Places the cells of a line. A name alone that begins at the margin and reaches over several columns stands in the first one.
 *
 * @returns null where a cell is in no column or in several
 */
export function placeCells(line: Cell[], columns: Span[]): PlacedLine | null {
  const placed: PlacedLine = columns.map(() => null)
  for (const cell of line) {
    const [column, ...others] = overlapped(cell, columns)
    const isGroup = line.length === 1 && cell.start <= (columns[0]?.start ?? 0) && column === 0
    if (column === undefined || (others.length > 0 && !isGroup)) return null
    const before = placed[column]
    placed[column] = before ? { ...before, text: `${before.text} ${cell.text}`, end: cell.end } : cell
  }
  return placed
}

/**
 * Tells whether a cell is a number, a range, a sign for none, or a rank in words.
 *
 * @param text the cell's words
 */
export function isValue(text: string): boolean {
  return VALUE.test(text) || WORDED_VALUE.test(text)
}

/**
 * Finds the columns behind the names in which most cells are values.
 *
 * @param lines those below the head
 * @param name the column of the rows' names
 */
export function valueColumns(lines: PlacedLine[], name: number): number[] {
  return [...(lines[0]?.keys() ?? [])].filter((column) => {
    const texts = lines.flatMap((line) => line[column]?.text ?? [])
    return column > name && texts.length > 0 && texts.filter(isValue).length * 2 > texts.length
  })
}

/** The columns that a head's cell stands over; over none, it is that of the nearest: "TT" in the middle above "1", "2". */
function headed(cell: Span, columns: Span[]): number[] {
  const over = overlapped(cell, columns)
  if (over.length > 0) return over
  const distances = columns.map(({ start, end }) => Math.max(start - cell.end, cell.start - end))
  const least = Math.min(...distances)
  return [...columns.keys()].filter((at) => distances[at] === least)
}

function overlapped({ start, end }: Span, columns: Span[]): number[] {
  return columns.flatMap((column, at) => (start < column.end && end > column.start ? [at] : []))
}
