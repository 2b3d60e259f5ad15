import { hasUnreadTable } from '../data/unread-tables.ts'
import type { Strings } from '../i18n/index.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'

/**
 * What is written where plans give no number: that they state none, or that their tables are not read to the end.
 *
 * @param strings the language's words
 * @param plans one plan, or all of a place
 */
export function notStated({ target }: Pick<Strings, 'target'>, plans: PublishedPlan[]): string {
  return plans.some(hasUnreadTable) ? target.notRead : target.notStated
}
