import { onlyHereFinder } from '../passages/find-only-here.ts'
import type { OtherPlace } from '../passages/find-other-places.ts'
import { otherPlaceFinder } from '../passages/find-other-places.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Dataset } from './dataset.ts'
import type { Flag } from './flags.ts'
import { findFlags } from './flags.ts'
import type { MissingTarget } from './missing.ts'
import { findMissing } from './missing.ts'
import type { OnlyHereEntry } from './only-here.ts'
import { listOnlyHere } from './only-here.ts'

/** How a plan differs from those of other places, and where its numbers seem not to fit. */
export interface Notable {
  flags: Flag[]
  /** Where it speaks of another province as if it were its own. */
  otherPlaces: OtherPlace[]
  /** What no other plan names or states. */
  onlyHere: OnlyHereEntry[]
  missing: MissingTarget[]
  isAny: boolean
}

/**
 * Gathers what is notable of a plan.
 *
 * @param plan one of the dataset's plans
 * @param finder made of all of them
 */
export function findNotable(plan: PublishedPlan, dataset: Dataset, finder = onlyHereFinder(dataset)): Notable {
  const { places, indicators } = dataset
  const flags = findFlags(plan.targets, indicators)
  const onlyHere = places.length > 1 ? listOnlyHere(plan, dataset, finder) : []
  const missing = findMissing([plan], indicators)
  const otherPlaces = otherPlaceFinder(dataset)(plan)
  const found = [flags, otherPlaces, onlyHere, missing]
  return { flags, otherPlaces, onlyHere, missing, isAny: found.some((list) => list.length > 0) }
}
