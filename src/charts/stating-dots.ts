import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Stating } from '../data/stating.ts'

const STEP = 9
const RADIUS = 3.5
/** Dots in a line. */
const LONGEST = 24

/**
 * Draws who states an indicator: a dot a place, always in the same order. What it says stands in words beside it.
 *
 * @param places what each place does, in the order of the places
 * @returns the `svg` element
 */
export function statingDots(places: Stating[]): Element {
  const width = Math.min(places.length, LONGEST) * STEP
  const height = Math.ceil(places.length / LONGEST) * STEP
  return s(
    'svg.stating-dots',
    { viewBox: `0 0 ${width} ${height}`, width, height, ariaHidden: 'true' },
    // One path for all dots of a kind: a page has a line of dots for each indicator.
    (['yes', 'no', 'unread'] as const).flatMap((kind) => {
      const d = places.map((place, index) => (place === kind ? dotAt(index) : '')).join('')
      return d === '' ? [] : [s('path', { class: kind, d })]
    }),
  )
}

function dotAt(index: number): string {
  const [x, y] = [(index % LONGEST) * STEP + STEP / 2, Math.floor(index / LONGEST) * STEP + STEP / 2]
  return `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${RADIUS * 2} 0a${RADIUS} ${RADIUS} 0 1 0 ${-RADIUS * 2} 0`
}
