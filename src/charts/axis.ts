import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { TargetValue } from '../text/target-value.ts'

/** `share`: 0 to 100, less where all are small; `amount`: from 0; `rank`: first place at the right end, where better values stand. */
export type AxisKind = 'share' | 'amount' | 'rank'

const SMALL_SHARE = 25

/**
 * The ends of an axis that contains some values.
 *
 * @param values all values of one unit that are drawn on it
 * @param kind see {@link AxisKind}
 * @returns what stands at its left and at its right end
 */
export function axisEnds(values: TargetValue[], kind: AxisKind): [left: number, right: number] {
  const highest = max(values, (value) => value.valueMax ?? value.value) ?? 1
  if (kind === 'rank') return [Math.max(highest, 10), 1]
  // Small shares (2 % of GRDP) would all stand at the left end of a whole.
  if (kind === 'share' && highest > SMALL_SHARE && highest <= 100) return [0, 100]
  // Room for the arrow of "at least" beyond the highest value.
  const [, end = highest] = scaleLinear([0, highest * 1.15], [0, 1])
    .nice(4)
    .domain()
  return [0, end]
}

/**
 * The numbers written along an axis, both ends included.
 *
 * @param ends see {@link axisEnds}
 * @param count about how many
 */
export function axisTicks([left, right]: [number, number], count: number): number[] {
  const inner = scaleLinear([Math.min(left, right), Math.max(left, right)], [0, 1]).ticks(count)
  const room = Math.abs(right - left) / (count * 2)
  return [left, ...inner.filter((tick) => Math.abs(tick - left) >= room && Math.abs(tick - right) >= room), right]
}
