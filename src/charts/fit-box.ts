import type { TargetValue } from '../text/target-value.ts'
import { ARROW } from './marks.ts'
import { textWidth } from './text-width.ts'

/** The room that a drawing has to fill and not to leave. */
export interface DrawingBox {
  width: number
  height: number
  /** How many times as wide as measured its words may be. */
  slack: number
}

/** One plan's value. `text` is the value as written beside it. */
export interface Point {
  label: string
  text: string
  value: TargetValue
}

/** The measures of a dot plot. The axis runs from `left` to `right`. */
export interface DotPlotLayout {
  width: number
  left: number
  right: number
  line: number
  /** From the top of a line to its mark. */
  mark: number
  ticks: number
  /** Name and value stand before and behind the line; otherwise above it. */
  isWide: boolean
}

/** As the drawings' style sheets have it. */
const LETTERS = 15
const GAP = 12
/** A shorter axis shows no differences. */
const SHORTEST_AXIS = 110
const ONE_LINE = { least: 22, most: 40 }
const TWO_LINES = { least: 42, most: 50 }

/**
 * Lays out a dot plot in a box, with columns as wide as their words in any typeface. Where there are more plans than lines, the highest
 * and the lowest have a line each, and those between share one.
 *
 * @param box what is left of it for the lines: without the axis and what stands above and below
 * @param points in the order of the lines, at least one
 * @param others what else stands where the names stand
 * @returns the measures; `lines`, each of one plan or of those between
 */
export function fitBox(
  { width, height, slack }: DrawingBox,
  points: Point[],
  others: string[],
): {
  layout: DotPlotLayout
  lines: (Point | Point[])[]
} {
  const widest = (texts: string[]) => Math.max(...texts.map((text) => textWidth(text, LETTERS))) * slack
  const left = Math.ceil(widest([...points.map(({ label }) => label), ...others]) + GAP)
  const right = Math.floor(width - widest(points.map(({ text }) => text)) - ARROW - GAP)
  const isWide = right - left >= SHORTEST_AXIS
  const { least, most } = isWide ? ONE_LINE : TWO_LINES
  const lines = gather(points, Math.max(Math.floor(height / least), 3))
  const line = Math.min(Math.floor(height / lines.length), most)
  const layout = isWide
    ? { width, left, right, line, mark: Math.round(line / 2), ticks: 4, isWide }
    : { width, left: 6, right: width - 20, line, mark: 30, ticks: 4, isWide }
  return { layout, lines }
}

function gather(points: Point[], most: number): (Point | Point[])[] {
  if (points.length <= most) return points
  const first = Math.ceil((most - 1) / 2)
  const last = points.length - (most - 1 - first)
  return [...points.slice(0, first), points.slice(first, last), ...points.slice(last)]
}
