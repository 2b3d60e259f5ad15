import { compareColumns } from './compare-columns.ts'
import type { RowChange } from './compare-rows.ts'
import { compareRows } from './compare-rows.ts'
import { groupByPlan } from './group-by-plan.ts'
import type { ColumnChange, ReleaseChanges } from './release.ts'
import type { ReleasedTable } from './released-table.ts'
import { emptied } from './released-table.ts'
import type { Level } from './version.ts'
import { nextVersion } from './version.ts'

/** The newest release, to compare with. */
export interface Earlier {
  version: string
  tables: ReleasedTable[]
}

/**
 * Tells what a release of these tables would change, and its number.
 *
 * @param last the newest release; null where there is none
 * @param after the tables as they are published now
 * @returns without reasons; null where nothing is to be released
 */
export function compareReleases(last: Earlier | null, after: ReleasedTable[]): ReleaseChanges | null {
  const before = last?.tables ?? emptied(after)
  const columns = compareColumns(before, after)
  const rows = [...after, ...before.filter(({ table }) => !after.some((other) => other.table === table))].flatMap(
    (table) => {
      const none = { ...table, rows: new Map() }
      const [old, now] = [before, after].map((tables) => tables.find((other) => other.table === table.table) ?? none)
      return compareRows(old ?? none, now ?? none)
    },
  )
  const level = last === null ? 'first' : levelOf(columns, rows)
  if (level === null) return null
  const version = nextVersion(last?.version ?? null, level)
  const { plans, others } = groupByPlan(rows)
  // Before the first release there was nothing: that every row came says nothing.
  return { version, previous: last?.version ?? null, level, columns, plans, others: last === null ? [] : others }
}

/**
 * A field that came, went, moved or has another type breaks what reads the tables: major. A row or a whole table that came, or a row
 * that went: minor. Values alone: patch.
 */
function levelOf(columns: ColumnChange[], rows: RowChange[]): Level | null {
  if (columns.some(({ kind }) => kind !== 'table-added')) return 'major'
  if (columns.length > 0 || rows.some(({ change }) => change.kind !== 'corrected')) return 'minor'
  return rows.length > 0 ? 'patch' : null
}
