import type { OtherPlace } from '../passages/find-other-places.ts'
import { otherPlaceFinder } from '../passages/find-other-places.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { Indicator } from '../schema.ts'
import type { Dataset } from './dataset.ts'
import type { Flag } from './flags.ts'
import { findFlags } from './flags.ts'
import type { MissingTarget } from './missing.ts'
import { findMissing } from './missing.ts'
import { hasUnreadTable } from './unread-tables.ts'

/** How a plan differs from those of other places, and where its numbers seem not to fit. */
export interface Notable {
  flags: Flag[]
  /** Where it speaks of another province as if it were its own. */
  otherPlaces: OtherPlace[]
  /** Indicators for which no other place gives a number; none where a table of another place's plan is not read. */
  onlyHere: Indicator[]
  missing: MissingTarget[]
  isAny: boolean
}

/**
 * Gathers what is notable of a plan.
 *
 * @param plan one of the dataset's plans
 */
export function findNotable(plan: PublishedPlan, dataset: Dataset): Notable {
  const { places, indicators } = dataset
  const others = places.filter(({ key }) => key !== placeKey(plan.frontMatter))
  const elsewhere = new Set(
    others.flatMap(({ plans }) => plans.flatMap(({ targets }) => targets.map(({ indicator }) => indicator))),
  )
  const own = new Set(plan.targets.map(({ indicator }) => indicator))
  const flags = findFlags(plan.targets, indicators)
  const isKnown = others.length > 0 && !others.some(({ plans }) => plans.some(hasUnreadTable))
  const onlyHere = isKnown ? indicators.filter(({ id }) => own.has(id) && !elsewhere.has(id)) : []
  const missing = findMissing([plan], indicators)
  const otherPlaces = otherPlaceFinder(dataset)(plan)
  const found = [flags, otherPlaces, onlyHere, missing]
  return { flags, otherPlaces, onlyHere, missing, isAny: found.some((list) => list.length > 0) }
}
