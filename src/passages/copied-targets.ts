import type { PublishedPlan } from '../plan/published-plan.ts'
import type { PlanSharing } from './share-plans.ts'

/**
 * The targets whose sentences also stand in plans of other places, the resolution's own wording left out.
 *
 * @param sharing what of it stands in others
 * @returns their ids
 */
export function copiedTargets(
  { clauses }: Pick<PublishedPlan, 'clauses'>,
  sharing: PlanSharing | undefined,
): Set<string> {
  const kinds = sharing?.clauses.map(({ kind }) => kind) ?? []
  return new Set(
    clauses.flatMap(({ targets }, clause) => (kinds[clause] === 'one' || kinds[clause] === 'many' ? targets : [])),
  )
}
