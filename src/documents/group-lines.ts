import { joinSpacedLetters } from './join-spaced-letters.ts'
import type { Glyph, PdfLine } from './pdf-line.ts'

/** Gaps and heights in parts of the letters' size. A word space has 0.25 or more; letters are set closer than 0.15. */
const WORD_GAP = 0.15
/** Justified text as a program sets it never has such gaps: another column begins. */
const COLUMN_GAP = 4
const SAME_LINE = 0.6
const SMALL = 0.9
const RAISED = 0.15
/** The converter takes five spaces for the gap between two columns of a letterhead. */
const COLUMNS = '     '

/**
 * Groups the letters of a page to lines. The order of the file is kept: writers of documents put a letterhead's left
 * column before its right one, and a table cell after cell.
 *
 * @param glyphs letters in the order of the file
 * @param columnGap a gap this many letter sizes wide parts two columns
 * @returns the lines, spaces restored, raised small figures as `<sup>…</sup>`
 */
export function groupLines(glyphs: Glyph[], columnGap = COLUMN_GAP): PdfLine[] {
  const lines: Glyph[][] = []
  let open: Glyph[] = []
  let [size, y] = [0, 0]
  for (const glyph of glyphs) {
    const last = open.at(-1)
    size = Math.max(size, glyph.size)
    if (last === undefined || Math.abs(glyph.y - y) >= SAME_LINE * size || glyph.left <= last.right - size) {
      open = []
      lines.push(open)
      size = glyph.size
      y = 0
    }
    y = Math.max(y, glyph.y)
    open.push(glyph)
  }
  return lines.map((line) => toLine(line, columnGap))
}

/**
 * Writes the letters of one line.
 *
 * @param glyphs its letters from left to right, at least one
 * @param columnGap see {@link groupLines}
 */
export function toLine(glyphs: Glyph[], columnGap = COLUMN_GAP): PdfLine {
  const base = baseOf(glyphs)
  const isRaised = ({ size, y }: Glyph) => size < SMALL * base.size && base.y - y > RAISED * base.size
  const gapBefore = (index: number) => (glyphs[index] as Glyph).left - (glyphs[index - 1] as Glyph).right
  const isGap = (index: number) =>
    (glyphs[index] as Glyph).spaceBefore || gapBefore(index) > WORD_GAP * (glyphs[index] as Glyph).size
  const joined = joinSpacedLetters(glyphs, isGap)
  let text = ''
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1]
    const raised = isRaised(glyph)
    const wasRaised = before !== undefined && isRaised(before)
    if (wasRaised && !raised) text += '</sup>'
    if (before !== undefined) {
      if (gapBefore(index) > columnGap * base.size) text += COLUMNS
      else if (!joined.has(index) && !(raised && !wasRaised) && isGap(index)) text += ' '
    }
    if (raised && !wasRaised) text += '<sup>'
    text += glyph.text
  })
  const [first, last] = [glyphs[0] as Glyph, glyphs.at(-1) as Glyph]
  if (isRaised(last)) text += '</sup>'
  // After a raised mark at the beginning of a line the note's text begins.
  text = text.replace(/^(<sup>[^<]{1,5}<\/sup>)(?=\S)/, '$1 ')
  return { text, left: first.left, right: last.right, y: base.y, size: base.size }
}

/** Size and baseline of most of the ink. */
function baseOf(glyphs: Glyph[]): { size: number; y: number } {
  const ink = new Map<string, { size: number; y: number; sum: number }>()
  for (const { size, y } of glyphs) {
    const key = `${size.toFixed(1)} ${y.toFixed(1)}`
    const entry = ink.get(key) ?? { size, y, sum: 0 }
    entry.sum += size
    ink.set(key, entry)
  }
  return [...ink.values()].reduce((most, entry) => (entry.sum > most.sum ? entry : most))
}
