/** What one more plan costs, computed of measurements at two sizes. */

/** A quantity at a number of plans. */
export interface SizedValue {
  plans: number
  value: number
}

/**
 * The exponent of growth between two sizes: 1 in proportion to the number of plans, 2 with its square.
 *
 * @returns NaN where a value is not above 0 or the sizes are equal
 */
export function exponentOf(few: SizedValue, many: SizedValue): number {
  if (few.value <= 0 || many.value <= 0 || few.plans === many.plans) return Number.NaN
  return Math.log(many.value / few.value) / Math.log(many.plans / few.plans)
}

/**
 * What each further plan adds, apart from what a site of any size has.
 *
 * @returns NaN where the sizes are equal
 */
export function eachFurther(few: SizedValue, many: SizedValue): number {
  return (many.value - few.value) / (many.plans - few.plans)
}
