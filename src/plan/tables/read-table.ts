import type { ColumnKind } from './column-kind.ts'
import { BARE_YEAR, columnKind, FIRST_YEAR, holdsNumbers } from './column-kind.ts'
import { headYear } from './head-years.ts'
import { isBlankCell } from './read-cell.ts'
import { rowLevel } from './row-level.ts'

/** A table as plain texts. Rows may differ in length; GFM has one head row, so a second one is an ordinary row here. */
export interface TableText {
  cells: string[][]
  /** The lines right above it: "Bảng 1. Các chỉ tiêu đến năm 2030", "Đơn vị tính: %"; empty where there are none. */
  caption: string[]
}

/** A column with what its head says. */
export interface TableColumn {
  kind: ColumnKind
  /** The texts of its head rows, from the top: ["Mục tiêu", "Năm 2030"]; of a merged head its own. */
  head: string[]
  /** The year of its values; null where the head names none or several. */
  year: number | null
  /** The unit that the head gives in brackets: "Năm 2030 (%)". */
  unit: string | null
}

/** A row below the head. */
export interface TableRow {
  /** Index in `cells`. */
  index: number
  /** `group` names what the rows below it belong to; `values` has a label and at least one cell more; `blank` has no label. */
  kind: 'group' | 'values' | 'blank'
  label: string
  /** Column of the label. */
  labelColumn: number
  /** The rows above that it belongs to, from the outermost. */
  parents: TableRow[]
  /** The unit column's text; null where there is none. */
  unit: string | null
  /** The unit of the row above where this row has none: their cells may have been merged. */
  unitAbove: string | null
  /** The year that the group rows above, or its own deadline, give. */
  year: number | null
}

/** A table with the parts that its heads, labels and cells play. */
export interface TableReading {
  /** `targets` has columns of values to be reached; `tasks` says who does what by when; `other` is any other table. */
  kind: 'targets' | 'tasks' | 'other'
  columns: TableColumn[]
  rows: TableRow[]
  /** The rows by their index in `cells`. */
  rowAt: Map<number, TableRow>
  /** Rows of the head, repeated heads of further pages included. */
  headRows: number[]
  /** The year that the caption gives. */
  year: number | null
  /** The unit that a line above gives for the whole table: "ĐVT: %". */
  unit: string | null
}

/** "ĐVT: %"; what it does not hold for ("trừ chỉ tiêu …") stands in brackets behind. */
const UNIT_LINE = /(?:đơn vị tính|đơn vị|đvt)\s?:\s?([^.;()]{1,40}?)\s?(?:\([^()]*\))?\)?\.?$/iu
const TASK = /(?<![\p{L}\p{M}])(?:nhiệm vụ|công việc|giải pháp|hoạt động|đề án|dự án|nội dung)(?![\p{L}\p{M}])/iu
/** "(1)", "A", "3", "5=4/3": a row that numbers the columns. */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-ZĐ]|[ivx]{1,4})\)?(?:\s?=.*)?$/iu
/** Heads a column of names that several rows share. */
const GROUPS = /^(?:nhóm|lĩnh vực|mục tiêu|trụ cột)/iu
const IN_BRACKETS = /\(([^()]{1,40})\)\s*$/u

const readings = new WeakMap<TableText, TableReading>()

/**
 * Reads the structure of a table: which rows are its head, what each column holds, which rows are groups and which belong
 * to which, and the units and years that hold for a row or a column. The same table is read once.
 *
 * @param table the table's texts with the lines above it
 */
export function readTable(table: TableText): TableReading {
  const known = readings.get(table) ?? readStructure(table)
  readings.set(table, known)
  return known
}

function readStructure({ cells, caption }: TableText): TableReading {
  const width = Math.max(0, ...cells.map((row) => row.length))
  const grid = cells.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? '').trim()))
  const { title, heads, first } = findHead(grid)
  const headTexts = columnHeads(heads.map((index) => grid[index] as string[]))
  const repeated = grid.flatMap((row, index) => (index >= first && isHeadAgain(row, grid, heads) ? [index] : []))
  const isRepeated = new Set(repeated)
  const body = grid
    .map((_, index) => index)
    .slice(first)
    .filter((index) => !isRepeated.has(index))
  const columns = readColumns(
    headTexts,
    body.map((index) => grid[index] as string[]),
  )
  const lines = [...caption, ...title]
  const rows = readRows(grid, body, columns)
  return {
    kind: tableKind(columns),
    columns,
    rows,
    rowAt: new Map(rows.map((row) => [row.index, row])),
    headRows: [...heads, ...repeated],
    year: headYear(lines.filter((line) => !UNIT_LINE.test(line)).join(' ')),
    unit: lines.map((line) => UNIT_LINE.exec(line)?.[1]?.trim()).find((unit) => unit !== undefined) ?? null,
  }
}

/** The rows of the head. A first row with one text only, over three columns or more, is the table's title. */
function findHead(grid: string[][]): { title: string[]; heads: number[]; first: number } {
  const [top = []] = grid
  const isTitle = grid.length > 2 && top.length > 2 && top.filter((cell) => cell !== '').length === 1
  const start = isTitle ? 1 : 0
  const heads = [start]
  let next = start + 1
  while (next < grid.length - 1 && isHeadRow(grid[next] as string[], grid[start] as string[])) {
    heads.push(next)
    next += 1
  }
  if (next < grid.length && isNumberRow(grid[next] as string[])) next += 1
  return { title: isTitle ? top.filter((cell) => cell !== '') : [], heads, first: next }
}

/** A further head row stands under merged cells only: it names nothing in the columns of numbers and labels. */
function isHeadRow(row: string[], top: string[]): boolean {
  const stated = row.filter((cell) => cell !== '')
  if (row[0] !== '' || stated.length === 0) return false
  if (stated.every((cell) => BARE_YEAR.test(cell))) return true
  // Where the head above has a merged cell, the cells beside its first one are empty.
  const merged = top.indexOf('')
  const from = row.findIndex((cell) => cell !== '')
  return merged > 0 && from >= Math.min(merged - 1, row.length - 1) && stated.every((cell) => !/%$|^[≥≤><]/u.test(cell))
}

function isNumberRow(row: string[]): boolean {
  const stated = row.filter((cell) => cell !== '')
  return (
    stated.length >= Math.max(2, row.length - 1) &&
    stated.every((cell) => COLUMN_NUMBER.test(cell)) &&
    (row[1] ?? '').length <= 4
  )
}

function isHeadAgain(row: string[], grid: string[][], heads: number[]): boolean {
  return (
    heads.some((index) => (grid[index] as string[]).every((cell, column) => cell === row[column])) ||
    (heads.length > 0 && isNumberRow(row))
  )
}

/** Each column's head texts; a merged head's text holds for the empty cells to its right where the row below has texts. */
function columnHeads(heads: string[][]): string[][] {
  const width = heads[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) =>
    heads.flatMap((row, depth) => {
      const own = row[column] as string
      if (own !== '') return [own]
      const isOver = heads.slice(depth + 1).some((below) => below[column] !== '')
      const left = isOver ? row.slice(0, column).findLast((cell) => cell !== '') : undefined
      return left === undefined ? [] : [left]
    }),
  )
}

function readColumns(heads: string[][], body: string[][]): TableColumn[] {
  // The name of a group over the whole width stands in the column of numbers and says nothing of it.
  const rows = body.filter((row) => row.filter((cell) => !isBlankCell(cell)).length > 1)
  const columns = heads.map((head, column) => {
    const text = head.join(' ')
    const kind = columnKind(
      text,
      (rows.length > 0 ? rows : body).map((row) => row[column] as string),
    )
    return { kind, head, year: headYear(text), unit: unitInHead(text) }
  })
  const cellsOf = (column: number) => body.map((row) => row[column] as string)
  const label = labelColumn(columns, cellsOf)
  // Where the rows are years, the heads name the indicators.
  const isByYears = label >= 0 && cellsOf(label).every((cell) => BARE_YEAR.test(cell))
  return columns.map((column, index) => {
    if (column.kind === 'label' && index !== label) return { ...column, kind: 'other' as const }
    const isValue = isByYears && column.kind === 'other' && holdsNumbers(cellsOf(index))
    return isValue ? { ...column, kind: 'target' as const } : column
  })
}

/** One column names the rows; another one that could holds the names of groups merged over rows, a product or a remark. */
function labelColumn(columns: TableColumn[], cellsOf: (column: number) => string[]): number {
  const named = columns.flatMap(({ kind, head }, column) => {
    const filled = cellsOf(column).filter((cell) => !isBlankCell(cell)).length
    return kind === 'label' ? [{ column, filled, isGroup: GROUPS.test(head.join(' ')) }] : []
  })
  const [first] = named
  if (first === undefined) return -1
  const better = named.find(({ filled, isGroup }) => first.isGroup && !isGroup && filled >= first.filled)
  return (better ?? first).column
}

function unitInHead(text: string): string | null {
  const [, bracket] = IN_BRACKETS.exec(text) ?? []
  return bracket !== undefined && /^(?:%|đvt|người|doanh nghiệp|đơn vị)/iu.test(bracket)
    ? bracket.replace(/^đvt:?\s?/iu, '')
    : null
}

function tableKind(columns: TableColumn[]): TableReading['kind'] {
  const has = (...kinds: ColumnKind[]) => columns.some(({ kind }) => kinds.includes(kind))
  const label = columns.find(({ kind }) => kind === 'label')
  if (label === undefined) return 'other'
  if (has('target')) return 'targets'
  if (has('body', 'deadline', 'product'))
    return TASK.test(label.head.join(' ')) || has('deadline', 'product') ? 'tasks' : 'targets'
  return has('current', 'unit') || /chỉ tiêu|mục tiêu/iu.test(label.head.join(' ')) ? 'targets' : 'other'
}

interface Opened {
  row: TableRow
  level: number
}

function readRows(grid: string[][], body: number[], columns: TableColumn[]): TableRow[] {
  const labelAt = columns.findIndex(({ kind }) => kind === 'label')
  const numberAt = columns.findIndex(({ kind }) => kind === 'numbering')
  const unitAt = columns.findIndex(({ kind }) => kind === 'unit')
  const deadlineAt = columns.findIndex(({ kind }) => kind === 'deadline')
  const isNumbered = numberAt >= 0 && body.filter((index) => grid[index]?.[numberAt] !== '').length >= body.length / 2
  const above: Opened[] = []
  let lastUnit: string | null = null
  return body.map((index) => {
    const cells = grid[index] as string[]
    const { label, column } = labelOf(cells, labelAt, numberAt)
    const others = cells.filter((cell, at) => at !== column && at !== numberAt && !isBlankCell(cell))
    const kind = label === '' ? 'blank' : others.length === 0 ? 'group' : 'values'
    const number = column === numberAt ? '' : (cells[numberAt] ?? '')
    const level = rowLevel(number, label, kind === 'group', isNumbered)
    while (above.length > 0 && (above.at(-1) as Opened).level >= level) above.pop()
    const own = unitAt < 0 ? '' : (cells[unitAt] as string)
    const parents = above.map(({ row }) => row)
    const isOfYear = kind === 'group' || BARE_YEAR.test(label)
    const stated = isOfYear ? headYear(label) : deadlineAt < 0 ? null : headYear(cells[deadlineAt] as string)
    const row: TableRow = {
      index,
      kind,
      label,
      labelColumn: column,
      parents,
      unit: own === '' ? null : own,
      unitAbove: own === '' ? lastUnit : null,
      year: isHorizon(stated) ? stated : (parents.at(-1)?.year ?? null),
    }
    if (own !== '') lastUnit = own
    if (kind === 'group') lastUnit = null
    if (kind !== 'blank') above.push({ row, level })
    return row
  })
}

function isHorizon(year: number | null): year is number {
  return year !== null && year >= FIRST_YEAR
}

/** A group's name may stand in the column of numbers, since its row is merged into one cell. */
function labelOf(cells: string[], labelAt: number, numberAt: number): { label: string; column: number } {
  const label = cells[labelAt] ?? ''
  if (label !== '' || numberAt < 0) return { label, column: labelAt }
  const number = cells[numberAt] as string
  const isName = /\p{L}{2}/u.test(number) && cells.every((cell, at) => at === numberAt || isBlankCell(cell))
  return isName ? { label: number, column: numberAt } : { label: '', column: labelAt }
}
