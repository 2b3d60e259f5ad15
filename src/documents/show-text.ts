import { apply, type Transform } from './transform.ts'

/** A letter as drawn: where it begins and ends on its baseline, in points from the upper left corner of the page as stored. */
export interface DrawnGlyph {
  text: string
  from: [number, number]
  to: [number, number]
  size: number
}

/** A letter as pdf.js hands it over; a number between letters moves the next one back by thousandths of the size. */
export type SourceGlyph = { unicode: string; width: number; isSpace: boolean } | number

/** What sets the way from letter to letter (ISO 32000, 9.3). */
export interface TextState {
  size: number
  charSpacing: number
  wordSpacing: number
  /** Horizontal scaling, 1 where there is none. */
  stretch: number
  rise: number
}

const UNITS = 1000

/**
 * Sets letters one after the other.
 *
 * @param glyphs letters with their widths in units of the font
 * @param state sizes and spacings
 * @param pen the map from the text's units to the page, where the first letter begins, and the width of a font's unit
 * @returns the letters with their places, and where the next one begins
 */
export function showText(
  glyphs: SourceGlyph[],
  { size, charSpacing, wordSpacing, stretch, rise }: TextState,
  { matrix, at: [start, y], unit }: { matrix: Transform; at: [number, number]; unit: number },
): { drawn: DrawnGlyph[]; at: [number, number] } {
  const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(size)
  const drawn: DrawnGlyph[] = []
  let x = start
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      x -= ((glyph * size) / UNITS) * stretch
      continue
    }
    const width = glyph.width * size * unit * stretch
    const [from, to] = [apply(matrix, x, y + rise), apply(matrix, x + width, y + rise)]
    drawn.push({ text: glyph.unicode, from, to, size: height })
    x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch
  }
  return { drawn, at: [x, y] }
}
