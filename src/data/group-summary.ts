import type { Indicator } from '../schema.ts'
import type { Dataset } from './dataset.ts'
import { hasUnreadTable } from './unread-tables.ts'

/** What the plans together state of a group of indicators, at any horizon. */
export interface GroupSummary {
  /** How many indicators of the group at least one place states. */
  stated: number
  /** Those that the most places state, in the order of the registry, and by how many. */
  commonest: { indicators: Indicator[]; places: number }
  /** How many a single place states. */
  byOne: number
  /** How many places may state more in a table that is not read. */
  unread: number
}

/**
 * Counts which indicators of a group the places state.
 *
 * @param indicators those of the group
 */
export function summariseGroup({ places, counted }: Dataset, indicators: Indicator[]): GroupSummary {
  const stating = new Map(indicators.map((indicator) => [indicator, new Set<string>()]))
  const placeOf = new Map(places.flatMap(({ key, plans }) => plans.map((plan) => [plan, key] as const)))
  for (const { indicator, plan } of counted) stating.get(indicator)?.add(placeOf.get(plan) ?? plan.id)
  const counts = [...stating].map(([indicator, of]) => ({ indicator, count: of.size })).filter(({ count }) => count > 0)
  const most = Math.max(0, ...counts.map(({ count }) => count))
  return {
    stated: counts.length,
    commonest: {
      indicators: counts.filter(({ count }) => count === most).map(({ indicator }) => indicator),
      places: most,
    },
    byOne: counts.filter(({ count }) => count === 1).length,
    unread: places.filter(({ plans }) => plans.some(hasUnreadTable)).length,
  }
}
