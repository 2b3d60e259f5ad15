import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { TargetValue } from '../text/target-value.ts'
import type { AxisKind } from './axis.ts'
import { axisEnds } from './axis.ts'
import { drawMark } from './marks.ts'
import { round } from './round.ts'

const WIDTH = 160
const HEIGHT = 24
const INSET = 8

/** What a strip shows, all in one unit. */
export interface StripOptions {
  /** What is spoken of: drawn as in the other charts. */
  own: TargetValue[]
  /** Everybody else, in pale. */
  others: TargetValue[]
  /** A line; null where there is no comparable one. */
  national: TargetValue | null
  scale: AxisKind
}

/**
 * Draws one place's values on a line, among those of the others: a drawing for a table's cell. What it says stands in words in the
 * same row. Looks come from styles/charts.css.
 *
 * @param options see {@link StripOptions}; at least one value
 * @returns the `svg` element
 */
export function strip({ own, others, national, scale }: StripOptions): Element {
  const ends = axisEnds([...own, ...others, ...(national ? [national] : [])], scale)
  const x = scaleLinear(ends, [INSET, WIDTH - INSET])
  const middle = HEIGHT / 2
  return s('svg.strip', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, ariaHidden: 'true' }, [
    s('path.track', { d: `M${INSET} ${middle}H${WIDTH - INSET}` }),
    // The middle of a range stands for it: a pale bar would hide the others.
    ...others.map(({ value, valueMax }) =>
      s('circle.other', { cx: round(x((value + (valueMax ?? value)) / 2)), cy: middle, r: 3.5 }),
    ),
    ...(national ? [s('path.national-line', { d: `M${round(x(national.value))} 1V${HEIGHT - 1}` })] : []),
    ...own.flatMap((value) => drawMark(value, x, middle, WIDTH)),
  ])
}
