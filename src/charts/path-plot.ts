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
  /** What the nation is to reach, years upwards; empty where that cannot be compared. */
  national: Pick<Step, 'year' | 'value'>[]
  /** Writes the values at both ends of the axis. */
  tick: (value: number) => string
}

const WIDTH = 240
const HEIGHT = 130
const MARGIN = { top: 26, right: 30, bottom: 24, left: 54 }
/** Half the length of the national line where it has one year only. */
const NATIONAL_HALF = 14
/** Room that the words of a year need. */
const YEAR_WIDTH = 30

/**
 * Draws what one plan states from horizon to horizon: a dot a horizon, joined by a line.
 *
 * @param steps two horizons or more, years upwards
 * @param title everything the drawing says, in words
 * @param options see {@link PathOptions}
 * @returns the `svg` element
 */
export function pathPlot(steps: Step[], title: string, options: PathOptions): Element {
  const { years, values, isRank, national, tick } = options
  const x = scaleLinear(years, [MARGIN.left, WIDTH - MARGIN.right])
  const [bottom, top] = [HEIGHT - MARGIN.bottom, MARGIN.top]
  const y = scaleLinear(values, isRank ? [top, bottom] : [bottom, top])
  const points = steps.map((step) => ({ ...step, x: round(x(step.year)), y: round(y(step.value)) }))
  return s('svg.path-plot', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', ariaLabel: title }, [
    ...values.flatMap((value) => drawTick(round(y(value)), tick(value))),
    ...drawNational(national.map((step) => ({ x: round(x(step.year)), y: round(y(step.value)) }))),
    s('path.path', { d: pathThrough(points) }),
    ...points.flatMap((point) => [
      s('circle.dot', { cx: point.x, cy: point.y, r: 4 }),
      s('text.value', { x: point.x, y: round(point.y - 9) }, point.text),
    ]),
    ...spaced(points).map((point) => s('text.tick', { x: point.x, y: HEIGHT - 6 }, String(point.year))),
  ])
}

function drawTick(y: number, text: string): Element[] {
  return [
    s('line.grid', { x1: MARGIN.left - 8, x2: WIDTH - MARGIN.right + 8, y1: y, y2: y }),
    s('text.end', { x: MARGIN.left - 12, y: y + 4, textAnchor: 'end' }, text),
  ]
}

function drawNational(points: { x: number; y: number }[]): Element[] {
  const [only, ...others] = points
  if (!only) return []
  const [from, to] = [only.x - NATIONAL_HALF, only.x + NATIONAL_HALF]
  const d = others.length === 0 ? `M${from} ${only.y}L${to} ${only.y}` : pathThrough(points)
  return [s('path.national-line', { d })]
}

function pathThrough(points: { x: number; y: number }[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

/** The points whose years do not run into the one before them. */
function spaced<T extends { x: number }>(points: T[]): T[] {
  const kept: T[] = []
  for (const point of points) if (point.x - (kept.at(-1)?.x ?? -WIDTH) >= YEAR_WIDTH) kept.push(point)
  return kept
}

/**
 * The axis that holds all paths of a page. Values begin at 0, ranks at 1.
 *
 * @param paths the steps of every path
 * @param isRank whether they are ranks
 * @param national what the nation is to reach; of these only years that the paths have are drawn
 */
export function pathAxis(
  paths: Step[][],
  isRank: boolean,
  national: PathOptions['national'] = [],
): Pick<PathOptions, 'years' | 'values' | 'isRank' | 'national'> {
  const all = paths.flat()
  const [first = 0, last = 0] = extent(all, ({ year }) => year)
  const shown = national.filter(({ year }) => year >= first && year <= last).toSorted((a, b) => a.year - b.year)
  const [, high = 1] = extent([...all, ...shown], ({ value }) => value)
  const values: [number, number] = isRank ? [1, Math.max(high, 2)] : [0, high === 0 ? 1 : high]
  return { years: [first, last], values, isRank, national: shown }
}
