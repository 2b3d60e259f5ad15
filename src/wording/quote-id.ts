import type { TargetRow } from '../data/dataset.ts'

/** The id of the popover that holds a target's sentence, one in a page. */
export function quoteId(row: TargetRow): string {
  return `cau-${row.plan.id}-${row.target.id}`
}
