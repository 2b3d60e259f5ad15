/**
 * Comparing targets: only like with like, by what each one promises at the least.
 */
import type { VsNational } from '../schema.ts'
import type { TargetValue } from '../text/target-value.ts'

/** A value with what it is counted in. */
export interface Measured extends TargetValue {
  unit: string
}

/** A province's GRDP is to its economy what GDP is to the nation's: shares of either are of one kind. */
const SAME_BASE: Record<string, string> = { '% GDP': '% GRDP' }

const CEILINGS = new Set(['lte', 'lt'])
/** "Top 10" promises tenth place at the least, as "hạng 10" does. */
const PLACES = new Set(['top', 'eq'])

/**
 * Says how a province's target stands to the national one of the same indicator and year. Compared is what each promises
 * at the least: "> 80" is above "80", "16–18" equals "16–18", "50–55" is below "> 55".
 *
 * @param own the province's target
 * @param national the national target of the same indicator and year
 * @param comparable `false` where the national one is of another kind (a national count, a rank in the world)
 * @returns `not-comparable` too for other units, a ceiling beside a floor, a rank beside a value, and for "about" where
 *   only that word makes the difference
 */
export function compareWithNational(own: Measured, national: Measured, comparable: boolean): VsNational {
  if (!comparable || base(own.unit) !== base(national.unit)) return 'not-comparable'
  if (own.unit === 'rank') {
    if (!PLACES.has(own.comparator) || !PLACES.has(national.comparator)) return 'not-comparable'
    return order(national.value - own.value)
  }
  if (CEILINGS.has(own.comparator) || CEILINGS.has(national.comparator)) return 'not-comparable'
  if (own.value !== national.value) return order(own.value - national.value)
  if ((own.comparator === 'about') !== (national.comparator === 'about')) return 'not-comparable'
  const strict = Number(own.comparator === 'gt') - Number(national.comparator === 'gt')
  if (strict !== 0) return order(strict)
  return order(highEnd(own) - highEnd(national))
}

/** Two targets that start at the same value: a range reaches further than a single value. */
function highEnd(value: TargetValue): number {
  return value.valueMax ?? value.value
}

function order(difference: number): VsNational {
  return difference > 0 ? 'above' : difference < 0 ? 'below' : 'equal'
}

function base(unit: string): string {
  return SAME_BASE[unit] ?? unit
}
