import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Dataset, TargetRow } from './dataset.ts'
import { HEADLINE_YEAR } from './headline-year.ts'
import { hasUnreadTable } from './unread-tables.ts'

/** What becomes of a headline indicator beside the national target. */
export const STANDINGS = ['above', 'equal', 'below', 'incomparable', 'silent', 'unread'] as const
type StandingKind = (typeof STANDINGS)[number]

/** How many headline indicators a plan states above, at and below the national target; each indicator is counted once. */
export type Standing = Record<StandingKind, number>

/**
 * Counts how a plan's headline targets at the headline year stand to the nation's.
 *
 * @param plan one of its plans
 * @returns the counts, which add up to the number of headline indicators: `incomparable` where the nation has no target or counts
 *   otherwise, or the plan states several values that stand differently; `unread` instead of `silent` where a table is not read
 */
export function countStanding(
  { indicators, rows }: Pick<Dataset, 'indicators' | 'rows'>,
  plan: PublishedPlan,
): Standing {
  const standing: Standing = { above: 0, equal: 0, below: 0, incomparable: 0, silent: 0, unread: 0 }
  for (const indicator of indicators.filter(({ headline }) => headline)) {
    const own = rows.filter(
      (row) => row.plan === plan && row.indicator === indicator && row.target.year === HEADLINE_YEAR,
    )
    standing[kindOfStanding(own, plan)] += 1
  }
  return standing
}

function kindOfStanding(own: TargetRow[], plan: PublishedPlan): StandingKind {
  if (own.length === 0) return hasUnreadTable(plan) ? 'unread' : 'silent'
  const [result, ...others] = new Set(own.map(({ vsNational }) => vsNational))
  if (others.length > 0 || result === undefined || result === '' || result === 'not-comparable') return 'incomparable'
  return result
}
