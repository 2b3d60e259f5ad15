import type { Element } from 'hast'
import { s } from 'hastscript'
import type { DrawingBox } from './fit-box.ts'
import { textWidth } from './text-width.ts'

/** A name, a drawing as `strip` makes it, and what it shows in words. */
export interface StripLine {
  label: string
  strip: Element | null
  text: string
}

const LETTERS = 15
const GAP = 14
const STRIP = { width: 130, height: 19.5 }
const LINE = { least: 27, most: 36 }
/** The words behind the strips take so much of the width at the most. */
const WORDS = 0.45

/**
 * Draws strips below each other into a box, with names before and words behind them; words that have no room end in "…".
 *
 * @param lines as many as fit are drawn, from the first on
 * @param box the room
 */
export function stripList(lines: StripLine[], { width, height, slack }: DrawingBox): Element {
  const shown = lines.slice(0, Math.floor(height / LINE.least))
  const pitch = Math.min(Math.floor(height / Math.max(shown.length, 1)), LINE.most)
  const most = (width * WORDS) / slack
  const texts = shown.map(({ text }) => shorten(text, most))
  const words = Math.max(0, ...texts.map((text) => textWidth(text, LETTERS))) * slack
  const left = Math.floor(width - words - GAP - STRIP.width)
  return s(
    'svg.strip-list',
    { viewBox: `0 0 ${width} ${height}` },
    shown.flatMap(({ label, strip }, index) => {
      const y = index * pitch
      const at = { x: String(left), y: String(y + 2), ...STRIP }
      return [
        s('text.name', { x: 0, y: y + 17 }, shorten(label, (left - GAP) / slack)),
        ...(strip ? [{ ...strip, properties: { ...strip.properties, ...at } }] : []),
        s('text.value', { x: left + STRIP.width + GAP, y: y + 17 }, texts[index]),
      ]
    }),
  )
}

function shorten(text: string, most: number): string {
  if (textWidth(text, LETTERS) <= most) return text
  const letters = [...text]
  const fits = letters.findIndex((_, index) => textWidth(`${letters.slice(0, index + 1).join('')}…`, LETTERS) > most)
  return `${letters.slice(0, fits).join('').trimEnd()}…`
}
