import type { ColumnKind } from './column-kind.ts'
import { headYear } from './head-years.ts'
import type { TableColumn } from './table-columns.ts'
import { readColumns } from './table-columns.ts'
import { columnHeads, findHead, isHeadAgain } from './table-head.ts'
import type { TableRow } from './table-rows.ts'
import { readRows } from './table-rows.ts'

/** A table as plain texts. Rows may differ in length; GFM has one head row, so a second one is an ordinary row here. */
export interface TableText {
  cells: string[][]
  /** The lines right above it: "Bảng 1. Các chỉ tiêu đến năm 2030", "Đơn vị tính: %"; empty where there are none. */
  caption: string[]
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

function tableKind(columns: TableColumn[]): TableReading['kind'] {
  const has = (...kinds: ColumnKind[]) => columns.some(({ kind }) => kinds.includes(kind))
  const label = columns.find(({ kind }) => kind === 'label')
  if (label === undefined) return 'other'
  if (has('target')) return 'targets'
  if (has('body', 'deadline', 'product'))
    return TASK.test(label.head.join(' ')) || has('deadline', 'product') ? 'tasks' : 'targets'
  return has('current', 'unit') || /chỉ tiêu|mục tiêu/iu.test(label.head.join(' ')) ? 'targets' : 'other'
}
