import { spokenIn } from '../data/missing.ts'
import { hasUnreadTable } from '../data/unread-tables.ts'
import type { Strings } from '../i18n/index.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Indicator } from '../schema.ts'

/**
 * What is written where plans give no number: that they state none, that they speak of it in words alone or of another's number, or
 * that their tables are not read to the end. Every page says it by this, so that no two say otherwise of one place.
 *
 * @param strings the language's words
 * @param plans one plan, or all of a place
 * @param indicator for what; left out where it is said of several at once
 */
export function notStated({ target }: Pick<Strings, 'target'>, plans: PublishedPlan[], indicator?: Indicator): string {
  if (plans.some(hasUnreadTable)) return target.notRead
  const spoken = indicator === undefined ? null : spokenIn(plans, indicator)
  return spoken === null ? target.notStated : target.spoken(spoken.statement.qualitative)
}
