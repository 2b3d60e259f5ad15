import type { Span } from '../text/sentences.ts'
import { isFirstHead, isHeadCell } from '../text/table-words.ts'
import { ROW_BULLET, VALUE } from './is-wrapped.ts'
import type { LineCell as Cell } from './line-cells.ts'
import { cellsOf } from './line-cells.ts'
import { repairText } from './repair-letters.ts'
import { firstHead, isNumbersHead, ROW_GAP } from './table-heads.ts'

/** A table whose cells go on over several lines. */
export interface WrappedTable {
  /** Its head first; every row has a cell for each column. */
  rows: string[][]
  /** The first line of each row, as an index of the lines. */
  starts: number[]
}

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

const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 2
const FEWEST_HEADS = 2
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVXLivxl]{1,5}|\p{L})[.)]?$/u
/** The number of a group of rows. */
const GROUP_NUMBER = /^(?:[IVXL]{1,5}|\p{Lu})[.)]?$/u
const PLAIN_NUMBER = /^\d{1,3}$/
/** "Nhóm 20", "Top 10", "Hạng 5", "Khoảng 30". */
const WORDED_VALUE = /^\p{L}{2,6} \d[\d.,]*%?$/u
const YEAR = /^(?:(?:Đến )?năm )?20\d\d$/iu
/** "TTHC", "GRDP", "R&D": a name seldom begins with one. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d&]+(?!\p{L})/u
/** What begins a row of its own although it has no number. */
const PART = /^(?:trong đó|gồm|bao gồm)(?!\p{L})/iu

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
  const head = columns === null ? null : readHead(cells.slice(0, from), columns, isNumbered ? 1 : 0)
  if (columns === null || head === null) return null
  const placed = cells.slice(from).map((line) => placeCells(line, columns))
  if (!placed.every((line) => line !== null)) return null
  const rows = isNumbered ? joinNumbered(placed, columns) : joinNamed(placed, columns)
  if (rows === null || rows.length < FEWEST_ROWS) return null
  return {
    rows: [head, ...rows.map((row) => row.cells.map(repairText))],
    starts: [0, ...rows.map(({ start }) => start + from)],
  }
}

function beginsNumbered([first, second]: Cell[]): boolean {
  return first !== undefined && second !== undefined && ROW_NUMBER.test(first.text)
}

function hasValue(line: Cell[]): boolean {
  return line.slice(1).some(({ text }) => isValue(text) && !YEAR.test(text))
}

function isValue(text: string): boolean {
  return VALUE.test(text) || WORDED_VALUE.test(text)
}

/** Columns part where no full line has a letter: two blanks or more, one under the other. Null where they are too few. */
function columnsOf(body: Cell[][]): Span[] | null {
  const columns: Span[] = []
  const full = body.filter((line) => line.length >= FEWEST_COLUMNS)
  for (const { start, end } of full.flat().toSorted((one, other) => one.start - other.start)) {
    const last = columns.at(-1)
    if (last !== undefined && start < last.end + 2) last.end = Math.max(last.end, end)
    else columns.push({ start, end })
  }
  const most = Math.max(0, ...full.map((line) => line.length))
  return full.length >= FEWEST_ROWS && columns.length >= FEWEST_COLUMNS && columns.length === most ? columns : null
}

function overlapped({ start, end }: Span, columns: Span[]): number[] {
  return columns.flatMap((column, at) => (start < column.end && end > column.start ? [at] : []))
}

/** The head's lines by columns; null where a cell is not in one column, or a column has no head. */
function readHead(lines: Cell[][], columns: Span[], name: number): string[] | null {
  const head = columns.map(() => '')
  for (const cell of lines.flat()) {
    const [column, ...others] = overlapped(cell, columns)
    if (column === undefined || others.length > 0) return null
    // A name in capitals is that of the first row, whose number stands lower.
    const joined = `${head[column]} ${cell.text}`.trim()
    const isName = column <= name && head[column] !== '' && !/^[\p{Ll}(]/u.test(cell.text)
    if (isName && !isNumbersHead(joined)) return null
    head[column] = joined
  }
  return head.every((text) => text !== '') && head.filter(isHeadCell).length >= FEWEST_HEADS
    ? head.map(repairText)
    : null
}

/** A line by columns. A name alone that begins at the margin and reaches over several columns stands in the first one. */
function placeCells(line: Cell[], columns: Span[]): (Cell | null)[] | null {
  const placed: (Cell | null)[] = columns.map(() => null)
  for (const cell of line) {
    const [column, ...others] = overlapped(cell, columns)
    const isGroup = line.length === 1 && cell.start <= (columns[0]?.start ?? 0) && column === 0
    if (column === undefined || (others.length > 0 && !isGroup)) return null
    const before = placed[column]
    placed[column] = before ? { ...before, text: `${before.text} ${cell.text}`, end: cell.end } : cell
  }
  return placed
}

function layoutOf(lines: (Cell | null)[][], columns: Span[], name: number): Layout {
  const whole = lines.filter((line) => line[0] && line.filter(Boolean).length > name + 1)
  const behind = columns.keys().filter((column) => column > name)
  const isMostlyValues = (column: number) => {
    const texts = lines.flatMap((line) => line[column]?.text ?? [])
    return texts.length > 0 && texts.filter(isValue).length * 2 > texts.length
  }
  return {
    name,
    values: [...columns.keys()].filter((column) => column > name && isMostlyValues(column)),
    always: [...behind].filter((column) => whole.every((line) => line[column] !== null)),
    width: Math.max(...lines.map((line) => reachOf(line, name))),
  }
}

/** In a table with a column of numbers, a number begins a row. */
function joinNumbered(lines: (Cell | null)[][], columns: Span[]): Row[] | null {
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
function joinNamed(lines: (Cell | null)[][], columns: Span[]): Row[] | null {
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
  line: (Cell | null)[],
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

function reachOf(line: (Cell | null)[], column: number): number {
  const cell = line[column]
  return cell ? cell.end - cell.start : 0
}

function toRow(line: (Cell | null)[], start: number, name: number): Row {
  return { cells: line.map((cell) => cell?.text ?? ''), reach: reachOf(line, name), start }
}

function addTo(row: Row, line: (Cell | null)[], name: number): void {
  row.cells = row.cells.map((text, at) => `${text} ${line[at]?.text ?? ''}`.trim())
  if (line[name]) row.reach = reachOf(line, name)
}
