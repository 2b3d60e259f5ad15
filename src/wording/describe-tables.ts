import type { Strings } from '../i18n/index.ts'
import type { TableCounts } from '../plan/published-plan.ts'

/**
 * Says how much of a plan's tables was read: how many there are, how many hold values to be reached, how many cells are read as
 * targets, and the reason for each of the rest.
 *
 * @param strings the language's words
 * @param counts what was counted
 * @returns one sentence without a full stop
 */
export function describeTables({ tables: words }: Pick<Strings, 'tables'>, counts: TableCounts): string {
  const { tables, withValues, read, unread } = counts
  if (tables === 0) return words.none
  if (withValues === 0) return words.withoutValues(tables)
  const rest = unread.map(({ reason, cells }) => words.cells(cells, words.reasons[reason]))
  return [words.read(tables, withValues, read), ...(rest.length > 0 ? [words.rest(rest.join('; '))] : [])].join('; ')
}
