import type { TargetRow } from './dataset.ts'
import { HEADLINE_YEAR } from './headline-year.ts'

/**
 * The horizon that says most of an indicator: the headline year where any plan states it there, else the one at which most
 * places do, of equal ones the nearest.
 *
 * @param rows the indicator's targets, at least one
 * @returns null for targets without a year
 */
export function fullestHorizon(rows: TargetRow[]): number | null {
  const places = new Map<number | null, Set<string>>()
  for (const { target, provinceName } of rows) {
    places.set(target.year, (places.get(target.year) ?? new Set()).add(provinceName))
  }
  if (places.has(HEADLINE_YEAR)) return HEADLINE_YEAR
  const yearOf = (year: number | null) => year ?? Number.POSITIVE_INFINITY
  const [fullest] = [...places].toSorted(([a, inA], [b, inB]) => inB.size - inA.size || yearOf(a) - yearOf(b))
  return fullest?.[0] ?? null
}
