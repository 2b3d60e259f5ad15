import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { round } from './round.ts'

/** What a plan states at one horizon. */
export interface Step {
  year: number
  value: number
  /** As written beside the dot: "≥ 40 %". */
  text: string
}

/** What a path is drawn with; the same for all paths of a page, so that they can be compared by eye. */
export interface PathOptions {
  /** First and last year of the axis. */
  years: [first: number, last: number]
  /** Lowest and highest value of the axis. */
  values: [low: number, high: number]
  /** A smaller value is the better one and stands higher. */
  isRank: boolean
}

const WIDTH = 220
const HEIGHT = 120
const MARGIN = { top: 24, right: 34, bottom: 22, left: 34 }

/**
 * Draws what one plan states from horizon to horizon: a dot a horizon, joined by a line.
 *
 * @param steps two horizons or more, years upwards
 * @param title everything the drawing says, in words
 * @param options see {@link PathOptions}
 * @returns the `svg` element
 */
export function pathPlot(steps: Step[], title: string, { years, values, isRank }: PathOptions): Element {
  const x = scaleLinear(years, [MARGIN.left, WIDTH - MARGIN.right])
  const [bottom, top] = [HEIGHT - MARGIN.bottom - 6, MARGIN.top + 6]
  const y = scaleLinear(values, isRank ? [top, bottom] : [bottom, top])
  const points = steps.map((step) => ({ ...step, x: round(x(step.year)), y: round(y(step.value)) }))
  const line = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('')
  return s('svg.path-plot', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', ariaLabel: title }, [
    s('path.path', { d: line }),
    ...points.flatMap((point) => [
      s('circle.dot', { cx: point.x, cy: point.y, r: 4 }),
      s('text.value', { x: point.x, y: round(point.y - 9) }, point.text),
      s('text.tick', { x: point.x, y: HEIGHT - 6 }, String(point.year)),
    ]),
  ])
}

/**
 * The axis that holds all paths of a page. Values begin at 0, ranks at 1.
 *
 * @param paths the steps of every path
 * @param isRank whether they are ranks
 */
export function pathAxis(paths: Step[][], isRank: boolean): PathOptions {
  const all = paths.flat()
  const [first = 0, last = 0] = extent(all, ({ year }) => year)
  const [, high = 1] = extent(all, ({ value }) => value)
  return { years: [first, last], values: isRank ? [1, Math.max(high, 2)] : [0, high === 0 ? 1 : high], isRank }
}
