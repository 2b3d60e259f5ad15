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
export function findNotable(plan: PublishedPlan, { places, indicators }: Dataset): Notable {
  const others = places.filter(({ key }) => key !== placeKey(plan.frontMatter))
  const elsewhere = new Set(
    others.flatMap(({ plans }) => plans.flatMap(({ targets }) => targets.map(({ indicator }) => indicator))),
  )
  const own = new Set(plan.targets.map(({ indicator }) => indicator))
  const flags = findFlags(plan.targets, indicators)
  const isKnown = others.length > 0 && !others.some(({ plans }) => plans.some(hasUnreadTable))
  const onlyHere = isKnown ? indicators.filter(({ id }) => own.has(id) && !elsewhere.has(id)) : []
  const missing = findMissing([plan], indicators)
  return { flags, onlyHere, missing, isAny: flags.length + onlyHere.length + missing.length > 0 }
}
