import type { Span } from '../text/sentences.ts'
import { isFirstHead } from '../text/table-words.ts'
import { ROW_BULLET } from './is-wrapped.ts'
import type { LineCell as Cell } from './line-cells.ts'
import { cellsOf } from './line-cells.ts'
import { repairText } from './repair-letters.ts'
import type { PlacedLine, WrappedTable } from './table-columns.ts'
import {
  FEWEST_COLUMNS,
  FEWEST_ROWS,
  GROUP_NUMBER,
  isValue,
  PART,
  PLAIN_NUMBER,
  partColumns,
  placeCells,
  ROW_NUMBER,
  readHeads,
  valueColumns,
} from './table-columns.ts'
import { firstHead, isNumbersHead, ROW_GAP } from './table-heads.ts'

/** The cells of a line by columns; `spans` where one of them reaches over several. */
interface Row {
  cells: string[]
  /** How many characters its name takes in its last line. */
  reach: number
  start: number
}

/** What the lines of a table have in common. */
interface Layout {
  /** The column of names. */
  name: number
  /** Columns in which most cells are values. */
  values: number[]
  /** Columns that each row has a cell in; a group's name has none. */
  always: number[]
  /** Characters that the longest line of a name takes. */
  width: number
}

const YEAR = /^(?:(?:Đến )?năm )?20\d\d$/iu
/** "TTHC", "GRDP", "R&D": a name seldom begins with one. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d&]+(?!\p{L})/u

/**
 * Reads lines in whose table words were wrapped: the rest of a cell stands below it, in its column. Only what is certain is read:
 * the columns part over all rows, each has a head, and of every line it is known to which row it belongs.
 *
 * @param lines neighbouring lines as in the source, the head first
 * @returns null where that is not certain
 */
export function readWrappedRows(lines: readonly string[]): WrappedTable | null {
  const first = firstHead(lines)
  const isNumbered = isNumbersHead(first)
  const from = lines.findIndex((line, at) => at > 0 && (isNumbered ? beginsNumbered : hasValue)(cellsOf(line, ROW_GAP)))
  if (from < 1 || !isFirstHead(first)) return null
  const cells = lines.map((line) => cellsOf(line, ROW_GAP))
  const columns = columnsOf(cells.slice(from))
  const heads = columns === null ? null : readHeads(cells.slice(0, from), columns, isNumbered ? 1 : 0)
  if (columns === null || heads === null) return null
  const placed = cells.slice(from).map((line) => placeCells(line, columns))
  if (!placed.every((line) => line !== null)) return null
  const rows = isNumbered ? joinNumbered(placed, columns) : joinNamed(placed, columns)
  if (rows === null || rows.length < FEWEST_ROWS) return null
  return {
    rows: [...heads, ...rows.map((row) => row.cells.map(repairText))],
    starts: [...heads.keys().map((at) => (at === 0 ? 0 : from - 1)), ...rows.map(({ start }) => start + from)],
  }
}

function beginsNumbered([first, second]: Cell[]): boolean {
  return first !== undefined && second !== undefined && ROW_NUMBER.test(first.text)
}

function hasValue(line: Cell[]): boolean {
  return line.slice(1).some(({ text }) => isValue(text) && !YEAR.test(text))
}

/** Null where they are too few, or no line has all of them. */
function columnsOf(body: Cell[][]): Span[] | null {
  const full = body.filter((line) => line.length >= FEWEST_COLUMNS)
  const columns = partColumns(full)
  const most = Math.max(0, ...full.map((line) => line.length))
  return full.length >= FEWEST_ROWS && columns.length >= FEWEST_COLUMNS && columns.length === most ? columns : null
}

function layoutOf(lines: PlacedLine[], columns: Span[], name: number): Layout {
  const whole = lines.filter((line) => line[0] && line.filter(Boolean).length > name + 1)
  const behind = columns.keys().filter((column) => column > name)
  return {
    name,
    values: valueColumns(lines, name),
    always: [...behind].filter((column) => whole.every((line) => line[column] !== null)),
    width: Math.max(...lines.map((line) => reachOf(line, name))),
  }
}

/** In a table with a column of numbers, a number begins a row. */
function joinNumbered(lines: PlacedLine[], columns: Span[]): Row[] | null {
  const layout = layoutOf(lines, columns, 1)
  const { name: nameColumn } = layout
  const rows: Row[] = []
  let number = 0
  for (const [start, line] of lines.entries()) {
    const [first, name] = [line[0]?.text ?? '', line[nameColumn]?.text ?? '']
    const isGroupName = first !== '' && !ROW_NUMBER.test(first)
    if (first !== '') {
      // Where numbers stand beside the middle of their rows, some name begins in the middle of a sentence.
      if (!isGroupName && (name === '' || /^\p{Ll}/u.test(name))) return null
      if (isGroupName && line.some((cell, at) => at > 0 && cell !== null)) return null
      if (PLAIN_NUMBER.test(first)) {
        if (Number(first) !== number + 1 && Number(first) !== 1) return null
        number = Number(first)
      }
      rows.push(toRow(line, start, nameColumn))
      continue
    }
    const above = rows.at(-1)
    if (above === undefined) return null
    const step = restOrRow(line, above, layout)
    if (step === null) return null
    if (step === 'row') rows.push(toRow(line, start, nameColumn))
    else addTo(above, line, nameColumn)
  }
  return rows.every((row, at) => isWhole(row, rows[at + 1], layout)) ? rows : null
}

/** A numbered row has values, or is a group, or has parts below it; else the values above it may be its own. */
function isWhole({ cells }: Row, next: Row | undefined, { name, values }: Layout): boolean {
  if (values.length === 0 || values.some((at) => cells[at] !== '') || isGroup(cells, name)) return true
  return next !== undefined && (next.cells[0] === '' || next.cells[0]?.startsWith(`${cells[0]}.`) === true)
}

/** In a table without numbers, a name in capitals with values begins a row. */
function joinNamed(lines: PlacedLine[], columns: Span[]): Row[] | null {
  const layout = layoutOf(lines, columns, 0)
  const { name: nameColumn, values, width } = layout
  const rows: Row[] = []
  if (values.length === 0) return null
  const isWhole = ({ cells }: Row) => values.some((at) => cells[at] !== '') || isGroup(cells, nameColumn)
  for (const [start, line] of lines.entries()) {
    const above = rows.at(-1)
    const name = line[nameColumn]?.text ?? ''
    const isNew = above === undefined || (/^[^\p{Ll}(]/u.test(name) && isWhole(above))
    // A name without values may be the rest of the one above.
    if (isNew && above !== undefined && values.every((at) => line[at] === null) && !fits(above, name, width))
      return null
    const step = isNew ? 'row' : restOrRow(line, above, layout)
    if (step === null) return null
    if (step === 'row') rows.push(toRow(line, start, nameColumn))
    else if (above) addTo(above, line, nameColumn)
  }
  return rows.every(isWhole) ? rows : null
}

/**
 * Tells whether a line without a number is the rest of the row above or a row of its own ("Trong đó: cấp xã").
 *
 * @returns null where it may be either
 */
function restOrRow(
  line: PlacedLine,
  above: Row,
  { name: column, values, always, width }: Layout,
): 'rest' | 'row' | null {
  const name = line[column]?.text ?? ''
  const own = values.filter((at) => line[at] !== null)
  const isSmall = /^[\p{Ll}\d(%]/u.test(name) && !PART.test(name)
  const given = own.filter((at) => above.cells[at] !== '')
  if (name === '') {
    // The rest of a cell: "Nhóm" above "20", "TB/100" above "dân". A second value is no rest.
    const isRest = line.every((cell, at) => cell === null || (above.cells[at] ?? '') !== '')
    return isRest && given.every((at) => !/\d/.test(above.cells[at] ?? '')) ? 'rest' : null
  }
  if (own.length === 0) {
    if (isSmall) return 'rest'
    if (PART.test(name) || ROW_BULLET.test(name)) return null
    // It has other cells than a group's name, which go on, and not those of a row.
    const isInRow = line.some((cell, at) => at !== column && /^\p{Ll}/u.test(cell?.text ?? ''))
    const isShort = always.some((at) => line[at] === null)
    return (isInRow && isShort) || (ABBREVIATION.test(name) && !fits(above, name, width)) ? 'rest' : null
  }
  if (ROW_BULLET.test(name)) return 'row'
  if (given.length === 0) {
    if (isSmall) return isGroup(above.cells, column) ? null : 'rest'
    return isGroup(above.cells, column) ? 'row' : null
  }
  if (isSmall && given.every((at) => !/\d/.test(above.cells[at] ?? ''))) return 'rest'
  return isSmall || !own.every((at) => isValue(line[at]?.text ?? '')) ? null : 'row'
}

/** The name of a group of rows: in capitals, or with the number of one. */
function isGroup(cells: string[], name: number): boolean {
  const text = cells[name] || cells[0] || ''
  // Abbreviations alone may be the rest of a name.
  const isCapitals = text === text.toUpperCase() && /\p{Lu}.* .*\p{Lu}/u.test(text) && !/^[\w\s&]*$/.test(text)
  return isCapitals || (name > 0 && GROUP_NUMBER.test(cells[0] ?? '')) || /^(?:[IVXL]{1,5}|\p{Lu})[.)]\s/u.test(text)
}

/** Whether the next word would have had room in the last line of a row's name: then it was not wrapped. */
function fits({ reach }: Row, name: string, width: number): boolean {
  const [word = ''] = name.split(' ')
  return reach + 1 + word.length <= width
}

function reachOf(line: PlacedLine, column: number): number {
  const cell = line[column]
  return cell ? cell.end - cell.start : 0
}

function toRow(line: PlacedLine, start: number, name: number): Row {
  return { cells: line.map((cell) => cell?.text ?? ''), reach: reachOf(line, name), start }
}

function addTo(row: Row, line: PlacedLine, name: number): void {
  row.cells = row.cells.map((text, at) => `${text} ${line[at]?.text ?? ''}`.trim())
  if (line[name]) row.reach = reachOf(line, name)
}
