import { BARE_YEAR, FIRST_YEAR } from './column-kind.ts'
import { headYear } from './head-years.ts'
import { isBlankCell } from './read-cell.ts'
import { rowLevel } from './row-level.ts'
import type { TableColumn } from './table-columns.ts'

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

interface Opened {
  row: TableRow
  level: number
}

/**
 * Reads the rows below the head: their labels, which are groups, which belong to which, and the units and years that hold for them.
 *
 * @param grid the table's texts, all rows of one length
 * @param body the indices of the rows below the head
 * @param columns what each column holds
 */
export function readRows(grid: string[][], body: number[], columns: TableColumn[]): TableRow[] {
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
