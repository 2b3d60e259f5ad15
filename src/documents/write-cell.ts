import { toLine } from './group-lines.ts'
import type { Glyph, PdfLine } from './pdf-line.ts'

const SAME_LINE = 0.6
const BROKEN_AFTER_DASH = /[^\s–-][/–‐‑-]$/u

/**
 * Writes the letters of one cell: a line that is full goes on with the next one after a space, others end with "\n".
 *
 * @param glyphs its letters in any order
 * @param width the width of the cell
 */
export function writeCell(glyphs: Glyph[], width: number): string {
  const lines = linesOf(glyphs)
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1]
    if (before === undefined) return line.text
    return text + separatorOf(before, line, width) + line.text
  }, '')
}

/** Letters of a cell as lines from the top. */
function linesOf(glyphs: Glyph[]): PdfLine[] {
  const lines: Glyph[][] = []
  for (const glyph of [...glyphs].sort((one, other) => one.y - other.y)) {
    const line = lines.find(
      ([first]) => first && Math.abs(first.y - glyph.y) < SAME_LINE * Math.max(first.size, glyph.size),
    )
    if (line) line.push(glyph)
    else lines.push([glyph])
  }
  return lines.map((line) => toLine(line.sort((one, other) => one.left - other.left)))
}

/**
 * A line goes on where the next one's first word would not have fitted behind it: the writer broke it, not the author. A
 * code or a range is broken after its dash.
 */
function separatorOf(before: PdfLine, line: PdfLine, width: number): string {
  const word = ((line.right - line.left) * line.text.search(/\s|$/)) / line.text.length
  if (before.right - before.left + word + line.size <= width) return '\n'
  return BROKEN_AFTER_DASH.test(before.text) ? '' : ' '
}
