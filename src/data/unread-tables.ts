import type { PublishedPlan } from '../plan/published-plan.ts'

/**
 * Tells whether a plan may state more than was read: a table of it holds values that are not read as targets, and no editor has
 * read the plan. Of such a plan "không nêu" would be a false statement.
 */
export function hasUnreadTable({ frontMatter, tables }: Pick<PublishedPlan, 'frontMatter' | 'tables'>): boolean {
  return frontMatter.review !== 'reviewed' && tables.unread.length > 0
}
