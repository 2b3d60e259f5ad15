import type { Dataset } from '../data/dataset.ts'
import { buildDataset } from '../data/dataset.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { copiedTargets } from './copied-targets.ts'
import type { KnownOverlaps } from './find-twins.ts'
import type { PlanSharing } from './share-plans.ts'
import { sharePlans } from './share-plans.ts'

/**
 * Computes the dataset as it is published: its plans compared with each other, clause by clause.
 *
 * @param plans plans without errors
 * @param registry read beside them
 * @param references texts of the resolution, if an editor added any
 * @param known comparisons of an earlier time; new ones are put in
 * @returns `sharing` by the plan's id
 */
export function buildCompared(
  plans: PublishedPlan[],
  registry: Registry,
  references: string[],
  known: KnownOverlaps,
): { dataset: Dataset; sharing: Map<string, PlanSharing> } {
  // By name: which of two equal wordings comes first must not hang on which plan is in force.
  const sorted = plans.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const sharing = sharePlans({ plans: sorted, provinces: registry.provinces, references }, known)
  return { dataset: buildDataset(plans, registry, (plan) => copiedTargets(plan, sharing.get(plan.id))), sharing }
}
