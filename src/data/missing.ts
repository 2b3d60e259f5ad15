import type { PublishedPlan, Statement } from '../plan/published-plan.ts'
import type { Indicator } from '../schema.ts'
import { planPath } from '../site/addresses.ts'
import type { Dataset } from './dataset.ts'
import { hasUnreadTable } from './unread-tables.ts'

/** A sentence by which a plan speaks of an indicator for which it gives no number. */
export interface SpokenIn {
  statement: Statement
  /** Site-relative address of the plan's page. */
  path: string
}

/** A headline indicator for which a plan gives no number at any horizon. */
export interface MissingTarget {
  indicator: Indicator
  /** null where the plan does not speak of it at all. */
  spoken: SpokenIn | null
}

/**
 * Lists the headline indicators for which plans of one place give no number.
 *
 * @param plans one plan, or all of a place, the one that counts first
 * @param indicators the registry, in its order
 */
export function findMissing(plans: PublishedPlan[], indicators: Dataset['indicators']): MissingTarget[] {
  const stated = new Set(plans.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)))
  return indicators
    .filter(({ id, headline }) => headline && !stated.has(id))
    .map((indicator) => ({ indicator, spoken: spokenIn(plans, indicator) }))
}

/**
 * The sentence by which a place's plans speak of an indicator without a number of their own.
 *
 * @param plans the plans, the one that counts first
 * @returns null where one gives a number at some horizon or may give one in a table that is not read, or none speaks of it
 */
export function spokenIn(plans: PublishedPlan[], { id }: Indicator): SpokenIn | null {
  if (plans.some(({ targets }) => targets.some(({ indicator }) => indicator === id))) return null
  if (plans.some(hasUnreadTable)) return null
  for (const plan of plans) {
    const statement = plan.statements.find(({ indicator }) => indicator === id)
    if (statement) return { statement, path: planPath(plan) }
  }
  return null
}
