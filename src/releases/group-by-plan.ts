import type { RowChange } from './compare-rows.ts'
import type { Change, PlanChanges } from './release.ts'

/** The pages of plans, of which an address of a row is a part. */
const PLAN_PAGE = /^(?:tinh|don-vi)\/[^/#?]+\//
/** Tables whose rows are no part of a plan, wherever their addresses lead. */
const OF_NO_PLAN = ['coverage', 'indicators']

/**
 * Puts changes together by the plans that they are in.
 *
 * @param rows what changed
 * @returns `plans`, in the order of their first change; of one that came or went only its targets. `others`, what is in no plan
 */
export function groupByPlan(rows: RowChange[]): { plans: PlanChanges[]; others: Change[] } {
  const byPlan = Map.groupBy(rows, planOf)
  const others = (byPlan.get(null) ?? []).map(({ change }) => change)
  byPlan.delete(null)
  return { plans: [...byPlan].map(([plan, own]) => planChanges(plan ?? '', own)), others }
}

function planOf({ change, cells }: RowChange): string | null {
  if (OF_NO_PLAN.includes(change.table)) return null
  return PLAN_PAGE.exec(cells.url ?? '')?.[0] ?? null
}

function planChanges(plan: string, rows: RowChange[]): PlanChanges {
  const own = rows.find(({ change }) => change.table === 'plans' && change.field === null)?.change.kind
  const kind = own === 'added' ? 'new' : own === 'removed' ? 'gone' : 'changed'
  const changes = rows.map(({ change }) => change)
  const { province = '', province_name: name = '' } = rows[0]?.cells ?? {}
  return {
    plan,
    province,
    province_name: name,
    kind,
    reason: null,
    changes: kind === 'changed' ? changes : changes.filter(({ table }) => table === 'targets'),
  }
}
