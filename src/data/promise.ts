import type { TargetRow } from './dataset.ts'

const CEILINGS = new Set(['lte', 'lt'])

/**
 * What a target promises at the least, as a number to order by: more is more. Of ranks the smaller number is more; "more than
 * 80" is a little more than "80".
 *
 * @param row a target
 * @returns null for a ceiling ("at most 5"), which promises no least
 */
export function promiseOf({ target: { comparator, value } }: TargetRow): number | null {
  if (CEILINGS.has(comparator)) return null
  if (comparator === 'top') return -value
  return comparator === 'gt' ? value + Math.max(Math.abs(value), 1) * 1e-9 : value
}

/** Only targets of one kind may be ordered: one unit, all for each year or none, all ranks or none. */
export function kindOf({ unit, target }: TargetRow): string {
  return `${unit} ${target.perYear} ${target.comparator === 'top'}`
}
