/** The marks of values on an axis, the same in every chart. */
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Comparator, TargetValue } from '../text/target-value.ts'
import { round } from './round.ts'

/** How a value is drawn. */
export type Mark = 'eq' | 'about' | 'atLeast' | 'atMost' | 'range' | 'top'

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

/** Length of the arrow of "at least" and "at most". */
export const ARROW = 34

/** The mark that stands for a comparator, for a legend that names only what is drawn. */
export function markOf(comparator: Comparator): Mark {
  return MARKS[comparator]
}

/**
 * Draws a value: a dot for an exact one, an arrow from the dot for "at least" or "at most", a bar for a range and for "among the
 * first N", a hollow dot for "about".
 *
 * @param x the axis
 * @param y the middle of the line
 * @param right where the drawing ends: no arrow goes beyond
 */
export function drawMark(value: TargetValue, x: (value: number) => number, y: number, right: number): Element[] {
  const at = round(x(value.value))
  const dot = s('circle.dot', { cx: at, cy: y, r: 5 })
  switch (markOf(value.comparator)) {
    case 'range':
      return [bar(at, round(x(value.valueMax ?? value.value)), y)]
    case 'top':
      return [bar(at, round(x(1)), y)]
    case 'about':
      return [s('circle.dot.hollow', { cx: at, cy: y, r: 5 })]
    case 'atLeast':
      return [arrow(at, Math.min(at + ARROW, right - 2), y), dot]
    case 'atMost':
      return [arrow(at, Math.max(at - ARROW, 2), y), dot]
    case 'eq':
      return [dot]
  }
}

/** How far right the mark of a value reaches, for the words behind it. */
export function endOfMark(value: TargetValue, x: (value: number) => number, right: number): number {
  const at = x(value.value)
  switch (markOf(value.comparator)) {
    case 'range':
      return x(value.valueMax ?? value.value)
    case 'top':
      return x(1)
    case 'atLeast':
      return Math.min(at + ARROW, right - 2)
    default:
      return at + 5
  }
}

function bar(from: number, to: number, y: number): Element {
  const width = Math.max(round(Math.abs(to - from)), 2)
  return s('rect.bar', { x: Math.min(from, to), y: y - 4, width, height: 8, rx: 4 })
}

function arrow(from: number, to: number, y: number): Element {
  const back = to > from ? -6 : 6
  return s('path.arrow', { d: `M${from} ${y}H${to}M${to + back} ${y - 4}L${to} ${y}L${to + back} ${y + 4}` })
}
