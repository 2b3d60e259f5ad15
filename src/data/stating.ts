import type { Place } from './places.ts'
import { hasUnreadTable } from './unread-tables.ts'

/** Whether a place states an indicator: it does, it does not, or that cannot be said since a table of its plan is not read. */
export type Stating = 'yes' | 'no' | 'unread'

/**
 * Tells whether a place gives a number for an indicator, at any horizon.
 *
 * @param place the place with its plans in force
 * @param indicator the indicator's id
 */
export function statingOf({ plans }: Pick<Place, 'plans'>, indicator: string): Stating {
  if (plans.some(({ targets }) => targets.some((target) => target.indicator === indicator))) return 'yes'
  return plans.some(hasUnreadTable) ? 'unread' : 'no'
}
