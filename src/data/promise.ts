import { max, rollups } from 'd3-array'
import type { TargetRow } from './dataset.ts'

const CEILINGS = new Set(['lte', 'lt'])

/**
 * What a target promises at the least, as a number to order by: more is more. Of ranks the smaller number is more; "more than
 * 80" is a little more than "80".
 *
 * @param row a target
 * @returns null for a ceiling ("at most 5"), which promises no least
 */
export function promiseOf({ unit, target: { comparator, value } }: TargetRow): number | null {
  if (CEILINGS.has(comparator)) return null
  if (unit === 'rank') return -value
  return comparator === 'gt' ? value + Math.max(Math.abs(value), 1) * 1e-9 : value
}

/** Only targets of one kind may be ordered: one unit, all for each year or none. */
export function kindOf({ unit, target }: TargetRow): string {
  return `${unit} ${target.perYear}`
}

/**
 * The kind of most of some values: the others are shown, never ordered or shaded with them.
 *
 * @param rows targets of one indicator
 * @returns null where there are none
 */
export function commonKind(rows: TargetRow[]): string | null {
  const byKind = rollups(rows, (members) => members.length, kindOf)
  return byKind.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/**
 * The most that some targets of one plan promise at the least.
 *
 * @param rows targets of one indicator
 * @param kind only those of this kind count
 * @returns null where none does
 */
export function mostPromised(rows: TargetRow[], kind: string | null): number | null {
  return max(rows.filter((row) => kindOf(row) === kind).map(promiseOf), (promise) => promise) ?? null
}
