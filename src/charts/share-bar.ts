import type { Element } from 'hast'
import { s } from 'hastscript'
import { round } from './round.ts'

const WIDTH = 640
const HEIGHT = 16

/** A part of a whole, with the class by which the page's style fills it. */
export interface BarPart {
  kind: string
  /** From 0 to 1. */
  part: number
}

/**
 * Draws the parts of a whole side by side in one bar. What it says stands in words beside it.
 *
 * @param parts in order; together 1
 * @returns the `svg` element
 */
export function shareBar(parts: BarPart[]): Element {
  let x = 0
  const drawn = parts.map(({ kind, part }) => {
    const from = x
    x += part * WIDTH
    return s(`rect.share-${kind}`, { x: round(from), y: 0, width: round(x - from), height: HEIGHT })
  })
  const viewBox = `0 0 ${WIDTH} ${HEIGHT}`
  return s('svg.share-bar', { viewBox, preserveAspectRatio: 'none', ariaHidden: 'true' }, drawn)
}
