import type { ReleaseReason } from '../schema.ts'
import type { Change, ReleaseChanges } from './release.ts'

/** What a reason may be for. */
type Subject = Omit<ReleaseReason, 'reason'>

/**
 * Writes the editor's reasons beside the changes.
 *
 * @param changes what a release changes, without reasons
 * @param reasons each for the changes that have all it names; the one that names more wins, of equals the later
 * @param otherwise the reason of what no other reason is for
 * @returns `unused`, the reasons that are for no change: a slip, or left over
 */
export function giveReasons(
  changes: ReleaseChanges,
  reasons: ReleaseReason[],
  otherwise: string | null,
): { changes: ReleaseChanges; unused: ReleaseReason[] } {
  const used = new Set<ReleaseReason>()
  // The one that names more first, of equals the later: toSorted keeps the order of equals.
  const inOrder = reasons.toReversed().toSorted((one, other) => Object.keys(other).length - Object.keys(one).length)
  const reasonFor = (subject: Subject): string | null => {
    const fitting = inOrder.filter(({ reason: _, ...named }) =>
      Object.entries(named).every(([name, value]) => subject[name as keyof Subject] === value),
    )
    for (const reason of fitting) used.add(reason)
    return fitting[0]?.reason ?? otherwise
  }
  const withReason = (change: Change, plan?: string): Change =>
    change.computed ? change : { ...change, reason: reasonFor(subjectOf(change, plan)) }
  const given = {
    ...changes,
    columns: changes.columns.map((change) => ({ ...change, reason: reasonFor(subjectOf(change)) })),
    plans: changes.plans.map((plan) => {
      const id = plan.plan.split('/')[1]
      return {
        ...plan,
        reason: plan.kind === 'changed' ? null : reasonFor({ plan: id }),
        changes: plan.changes.map((change) => withReason(change, id)),
      }
    }),
    others: changes.others.map((change) => withReason(change)),
  }
  return { changes: given, unused: reasons.filter((reason) => !used.has(reason)) }
}

function subjectOf(change: { table: string; field: string | null; indicator?: string | null }, plan?: string): Subject {
  return {
    plan,
    table: change.table,
    field: change.field ?? undefined,
    indicator: change.indicator ?? undefined,
  }
}

/** The corrected values of a release that no reason was given for; what is counted from others needs none. */
export function withoutReason({ plans, others }: Pick<ReleaseChanges, 'plans' | 'others'>): Change[] {
  return [...plans.flatMap(({ changes }) => changes), ...others].filter(
    ({ kind, computed, reason }) => kind === 'corrected' && !computed && reason === null,
  )
}
