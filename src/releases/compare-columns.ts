import type { ColumnChange } from './release.ts'
import type { ReleasedTable } from './released-table.ts'

/**
 * Tells which tables and columns are not as before.
 *
 * @param before the tables of the earlier release
 * @param after those of the later one
 * @returns without reasons; a column that has another name is one that went and one that came
 */
export function compareColumns(before: ReleasedTable[], after: ReleasedTable[]): ColumnChange[] {
  const gone = before.filter(({ table }) => !after.some((other) => other.table === table))
  return [
    ...after.flatMap((table) => {
      const old = before.find((other) => other.table === table.table)
      return old ? columnsOfTable(old, table) : [ofTable(table.table, 'table-added')]
    }),
    ...gone.map(({ table }) => ofTable(table, 'table-removed')),
  ]
}

function ofTable(table: string, kind: 'table-added' | 'table-removed'): ColumnChange {
  return { table, kind, field: null, old: null, new: null, reason: null }
}

function columnsOfTable({ table, fields: before }: ReleasedTable, { fields: after }: ReleasedTable): ColumnChange[] {
  const change = (kind: ColumnChange['kind'], field: string | null, old: string | null, now: string | null) => ({
    table,
    kind,
    field,
    old,
    new: now,
    reason: null,
  })
  const typeIn = (fields: typeof before, name: string) => fields.find((field) => field.name === name)?.type
  const changes = [
    ...before.flatMap(({ name, type }) => {
      const now = typeIn(after, name)
      if (now === undefined) return [change('removed', name, type, null)]
      return now === type ? [] : [change('retyped', name, type, now)]
    }),
    ...after.filter(({ name }) => !typeIn(before, name)).map(({ name, type }) => change('added', name, null, type)),
  ]
  const orderOf = (fields: typeof before, others: typeof before) =>
    fields.filter(({ name }) => typeIn(others, name)).map(({ name }) => name)
  const [old, now] = [orderOf(before, after).join(', '), orderOf(after, before).join(', ')]
  return old === now ? changes : [...changes, change('moved', null, old, now)]
}
