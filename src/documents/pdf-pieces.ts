import type { Glyph } from './pdf-line.ts'

/** Letters side by side without a wide gap: a line of one cell, or a part of a line of prose. */
export interface Piece {
  text: string
  left: number
  right: number
  /** Its baseline. */
  y: number
  size: number
  glyphs: Glyph[]
}

/** Gaps and heights in letter sizes. Between the words of a justified line the gap is narrower. */
const WIDE_GAP = 1
/** A writer that sets a space between words leaves none between two cells. */
const GAP_WITHOUT_SPACE = 0.18
const WORD_GAP = 0.15
const SAME_LINE = 0.6

/**
 * Parts the letters of a page where they go on at another height, further left, or behind a wide gap.
 *
 * @param glyphs letters in the order of the file
 * @returns the pieces in the same order
 */
export function toPieces(glyphs: Glyph[]): Piece[] {
  const setsSpaces = glyphs.some(({ spaceBefore }) => spaceBefore)
  const pieces: Piece[] = []
  for (const glyph of glyphs) {
    const open = pieces.at(-1)
    if (open === undefined || isApart(open, glyph, setsSpaces)) {
      pieces.push({ ...glyph, glyphs: [glyph] })
      continue
    }
    const isWord = glyph.spaceBefore || glyph.left - open.right > WORD_GAP * glyph.size
    open.text += (isWord ? ' ' : '') + glyph.text
    open.right = Math.max(open.right, glyph.right)
    open.size = Math.max(open.size, glyph.size)
    open.glyphs.push(glyph)
  }
  return pieces
}

function isApart(open: Piece, glyph: Glyph, setsSpaces: boolean): boolean {
  const size = Math.max(open.size, glyph.size)
  const gap = glyph.left - open.right
  const widest = setsSpaces && !glyph.spaceBefore ? GAP_WITHOUT_SPACE : WIDE_GAP
  return Math.abs(glyph.y - open.y) >= SAME_LINE * size || glyph.left <= open.right - size || gap > widest * size
}
