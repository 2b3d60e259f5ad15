import type { ColumnKind } from './column-kind.ts'
import { BARE_YEAR, columnKind, holdsNumbers } from './column-kind.ts'
import { headYear } from './head-years.ts'
import { isBlankCell } from './read-cell.ts'

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

/** Heads a column of names that several rows share. */
const GROUPS = /^(?:nhóm|lĩnh vực|mục tiêu|trụ cột)/iu
const IN_BRACKETS = /\(([^()]{1,40})\)\s*$/u

/**
 * Says what each column holds, by its head and its cells.
 *
 * @param heads the texts of each column's head, from the top
 * @param body the rows below the head, all of one length
 */
export function readColumns(heads: string[][], body: string[][]): TableColumn[] {
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
