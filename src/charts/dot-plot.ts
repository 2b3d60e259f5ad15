/**
 * A dot plot as an SVG string: one line a plan, its name and value written above the mark. Drawn narrow, so that its
 * words stay readable on a phone and on paper. Looks come from styles/charts.css.
 */
import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { Comparator, TargetValue } from '../text/target-value.ts'
import { escapeXml } from './escape-xml.ts'

/** One plan's value. `text` is the value as written beside it. */
export interface Point {
  label: string
  text: string
  value: TargetValue
}

/** What a dot plot is drawn with. */
export interface DotPlotOptions {
  /** Unique in the page; ids of title and description derive from it. */
  id: string
  title: string
  /** Everything the drawing says, in words. */
  description: string
  /** `share`: 0 to 100, less where all are small; `amount`: from 0; `rank`: first place at the right end, where better values stand. */
  scale: 'share' | 'amount' | 'rank'
  /** Values that the axis must hold beside the points: those of the page's other charts, so that all have one axis. */
  others: TargetValue[]
  /** Line across all plans; null where there is no comparable one. */
  national: { value: TargetValue; text: string } | null
  /** Writes the numbers at both ends of the axis. */
  tick: (value: number) => string
}

const WIDTH = 400
const LINE = 46
const MARGIN = { top: 6, right: 20, bottom: 26, left: 6 }
const ARROW = 34
const SMALL_SHARE = 25

/**
 * Draws values of one unit: a dot for an exact value, an arrow from the dot for "at least" or "at most", a bar for a
 * range and for "among the first N", a hollow dot for "about". The highest value stands first; the smallest for ranks.
 *
 * @param points at least one value, all in one unit
 * @param options see {@link DotPlotOptions}
 * @returns the `svg` element
 */
export function dotPlot(points: Point[], options: DotPlotOptions): string {
  const sign = options.scale === 'rank' ? 1 : -1
  const sorted = points.toSorted((a, b) => sign * (a.value.value - b.value.value))
  const top = MARGIN.top + (options.national ? 22 : 0)
  const height = top + sorted.length * LINE + MARGIN.bottom
  const [low, high] = domain(points, options)
  const x = scaleLinear([low, high], [MARGIN.left, WIDTH - MARGIN.right])
  const lines = sorted.map((point, index) => drawLine(point, top + index * LINE, x)).join('')
  const bottom = height - MARGIN.bottom
  return (
    `<svg class="dot-plot" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${options.id}-title" aria-describedby="${options.id}-desc">` +
    `<title id="${options.id}-title">${escapeXml(options.title)}</title><desc id="${options.id}-desc">${escapeXml(options.description)}</desc>` +
    drawNational(options.national, x, bottom) +
    lines +
    `<text class="tick" x="0" y="${height - 8}">${escapeXml(options.tick(low))}</text>` +
    `<text class="tick" x="${WIDTH - MARGIN.right}" y="${height - 8}" text-anchor="end">${escapeXml(options.tick(high))}</text></svg>`
  )
}

function domain(points: Point[], { scale, national, others }: DotPlotOptions): [number, number] {
  const values = [...points.map(({ value }) => value), ...others, ...(national ? [national.value] : [])]
  const highest = max(values, (value) => value.valueMax ?? value.value) ?? 1
  if (scale === 'rank') return [Math.max(highest, 10), 1]
  // Small shares (2 % of GRDP) would all stand at the left end of a whole.
  if (scale === 'share' && highest > SMALL_SHARE && highest <= 100) return [0, 100]
  // Room for the arrow of "at least" beyond the highest value.
  const [, end = highest] = scaleLinear([0, highest * 1.15], [0, 1])
    .nice(4)
    .domain()
  return [0, end]
}

type Scale = (value: number) => number

function drawLine(point: Point, top: number, x: Scale): string {
  const y = top + 30
  const [start, end] = [MARGIN.left, WIDTH - MARGIN.right]
  return (
    `<text class="name" x="0" y="${top + 18}">${escapeXml(point.label)}</text>` +
    `<text class="value" x="${WIDTH}" y="${top + 18}" text-anchor="end">${escapeXml(point.text)}</text>` +
    `<line class="track" x1="${start}" x2="${end}" y1="${y}" y2="${y}"/>` +
    drawMark(point.value, x, y)
  )
}

/** How a value is drawn. */
type Mark = 'eq' | 'about' | 'atLeast' | 'atMost' | 'range' | 'top'

const MARKS: Record<Comparator, Mark> = {
  eq: 'eq',
  about: 'about',
  gte: 'atLeast',
  gt: 'atLeast',
  lte: 'atMost',
  lt: 'atMost',
  range: 'range',
  top: 'top',
}

/** Tells which mark stands for a comparator, for a legend that names only what is drawn. */
export function markOf(comparator: Comparator): Mark {
  return MARKS[comparator]
}

function drawMark(value: TargetValue, x: Scale, y: number): string {
  const at = round(x(value.value))
  const dot = `<circle class="dot" cx="${at}" cy="${y}" r="5"/>`
  switch (markOf(value.comparator)) {
    case 'range':
      return bar(at, round(x(value.valueMax ?? value.value)), y)
    case 'top':
      return bar(at, round(x(1)), y)
    case 'about':
      return `<circle class="dot hollow" cx="${at}" cy="${y}" r="5"/>`
    case 'atLeast':
      return arrow(at, Math.min(at + ARROW, WIDTH - 2), y) + dot
    case 'atMost':
      return arrow(at, Math.max(at - ARROW, 2), y) + dot
    case 'eq':
      return dot
  }
}

function bar(from: number, to: number, y: number): string {
  const width = Math.max(round(Math.abs(to - from)), 2)
  return `<rect class="bar" x="${Math.min(from, to)}" y="${y - 4}" width="${width}" height="8" rx="4"/>`
}

function arrow(from: number, to: number, y: number): string {
  const back = to > from ? -6 : 6
  return `<path class="arrow" d="M${from} ${y}H${to}M${to + back} ${y - 4}L${to} ${y}L${to + back} ${y + 4}"/>`
}

function drawNational(national: DotPlotOptions['national'], x: Scale, bottom: number): string {
  if (!national) return ''
  const at = round(x(national.value.value))
  // The words stand on the side where there is room for them.
  const anchor = at > WIDTH / 2 ? 'end' : 'start'
  return (
    `<line class="national-line" x1="${at}" x2="${at}" y1="22" y2="${bottom}"/>` +
    `<text class="national-text" x="${at}" y="16" text-anchor="${anchor}">${escapeXml(national.text)}</text>`
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
