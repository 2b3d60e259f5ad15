import type { Change } from './release.ts'
import type { Cells, ReleasedTable } from './released-table.ts'
import { withOneKey } from './released-table.ts'

/** A change with the row that it is in, as it is now or, where it went, was. */
export interface RowChange {
  change: Change
  cells: Cells
}

/** The table whose every row follows from plans and indicators. */
const ALL_COMPUTED = 'coverage'
/** Names that stand in each row again: of the plan's place (told once, in plans) and of the indicator (in indicators). */
const OF_PLACE = ['province_name', 'unit_2025', 'review']
/** Columns that follow from other values of the tables, by table. */
const COMPUTED: Record<string, string[]> = {
  targets: [...OF_PLACE, 'indicator_name', 'vs_national', 'flags'],
  sections: OF_PLACE,
  duties: OF_PLACE,
  plans: ['targets'],
  indicators: ['targets', 'plans'],
}

/** Columns that say of a row what it states, the first that a table has. */
const STATED = ['text_value', 'text', 'title', 'status', 'definition', 'what', 'quote']

/**
 * Tells which rows came and went, and which values are not as before, in the columns that both have.
 *
 * @param earlier a table in the earlier release
 * @param later the same in the later one
 * @returns without reasons, in the order of the later table, the rows that went last
 */
export function compareRows(earlier: ReleasedTable, later: ReleasedTable): RowChange[] {
  const [before, after] = withOneKey(earlier, later)
  const { table } = after
  const both = after.fields.map(({ name }) => name).filter((name) => before.fields.some((field) => field.name === name))
  const made = (key: string, cells: Cells, own: Pick<Change, 'kind' | 'field' | 'old' | 'new'>): RowChange => ({
    change: {
      table,
      kind: own.kind,
      key,
      label: labelOf(cells),
      indicator: cells.indicator || null,
      field: own.field,
      old: own.old,
      new: own.new,
      url: cells.url || null,
      computed: table === ALL_COMPUTED || (own.field !== null && (COMPUTED[table]?.includes(own.field) ?? false)),
      reason: null,
    },
    cells,
  })
  const changes = [...after.rows].flatMap(([key, cells]) => {
    const old = before.rows.get(key)
    if (!old) return [made(key, cells, { kind: 'added', field: null, old: null, new: statedIn(cells) })]
    return both
      .filter((field) => (old[field] ?? '') !== (cells[field] ?? ''))
      .map((field) =>
        made(key, cells, { kind: 'corrected', field, old: old[field] || null, new: cells[field] || null }),
      )
  })
  const gone = [...before.rows].filter(([key]) => !after.rows.has(key))
  return [
    ...changes,
    ...gone.map(([key, cells]) => made(key, cells, { kind: 'removed', field: null, old: statedIn(cells), new: null })),
  ]
}

function statedIn(cells: Cells): string | null {
  return STATED.map((column) => cells[column]).find(Boolean) ?? null
}

function labelOf({ indicator_name: indicator, year, heading, title, body_name: bodies }: Cells): string | null {
  if (indicator) return year ? `${indicator} (${year})` : indicator
  return heading || title || bodies || null
}
