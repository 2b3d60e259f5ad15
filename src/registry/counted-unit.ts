import type { Indicator } from '../schema.ts'

/**
 * Gives the unit that a value counts in: the one that is stated with it where it is another than the registry's.
 *
 * @param stated the value, a province's or the nation's; nothing where there is none
 * @param indicator its indicator
 */
export function countedUnit(
  stated: { unit?: string | null | undefined } | undefined,
  { unit }: Pick<Indicator, 'unit'>,
): string {
  return stated?.unit ?? unit
}
