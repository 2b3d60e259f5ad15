import { parseTargetValue } from '../text/target-value.ts'
import type { TargetRow } from './dataset.ts'

/** Parts of the national value from which a distance counts as one step more. */
const STEPS = [0.1, 0.25]

/**
 * How far a target is from the national one it was compared with: 1 for less than a tenth of the national value, 2 for less than
 * a quarter, 3 for more.
 *
 * @param row a target
 * @returns 0 where it is neither above nor below
 */
export function stepsFromNational({ target, national, vsNational }: TargetRow): 0 | 1 | 2 | 3 {
  if (vsNational !== 'above' && vsNational !== 'below') return 0
  const measure = parseTargetValue(national?.value ?? '')?.value ?? 0
  if (measure === 0) return 1
  const part = Math.abs(target.value - measure) / Math.abs(measure)
  return (1 + STEPS.filter((step) => part >= step).length) as 1 | 2 | 3
}
