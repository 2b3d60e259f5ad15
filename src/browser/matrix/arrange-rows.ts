import { foldMarks } from '../../text/fold.ts'
import type { TableState } from './table-state.ts'

/** What ordering and filtering need of a row. */
export interface MatrixRow {
  key: string
  /** The province's name and that of today's province. */
  names: string
  region: string
  /** What it promises in each column at the least, more being more (ranks are negative); absent for "không nêu". */
  values: Record<string, number>
}

/**
 * Puts rows in order and tells which are shown: pinned ones first, then by the chosen column, rows without a value last.
 *
 * @param rows the rows in the register's order
 * @param state the reader's arrangement
 * @returns the rows that are shown, in order; a pinned row always is
 */
export function arrangeRows<T extends MatrixRow>(rows: T[], { name, region, sort, pinned }: TableState): T[] {
  const wanted = foldMarks(name.trim())
  const shown = rows.filter(
    (row) =>
      !pinned.includes(row.key) &&
      (region === '' || row.region === region) &&
      (wanted === '' || foldMarks(row.names).includes(wanted)),
  )
  const top = pinned.flatMap((key) => rows.find((row) => row.key === key) ?? [])
  return [...top, ...(sort ? order(shown, sort) : shown)]
}

function order<T extends MatrixRow>(rows: T[], { column, least }: NonNullable<TableState['sort']>): T[] {
  const sign = least ? 1 : -1
  const stating = rows.filter(({ values }) => values[column] !== undefined)
  const silent = rows.filter(({ values }) => values[column] === undefined)
  return [...stating.toSorted((a, b) => sign * ((a.values[column] ?? 0) - (b.values[column] ?? 0))), ...silent]
}
