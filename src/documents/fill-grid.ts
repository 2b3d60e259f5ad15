import type { Grid } from './find-grids.ts'
import { toLine } from './group-lines.ts'
import type { Glyph, PdfLine } from './pdf-line.ts'
import type { SidewaysGlyph } from './turn-upright.ts'

/** A letter's middle is so far above its baseline, in letter sizes. */
const MIDDLE = 0.3
const SAME_LINE = 0.6
const BROKEN_AFTER_DASH = /[^\s–-][/–‐‑-]$/u

/**
 * Finds the place of the net in which a letter stands.
 *
 * @param grid a ruled table
 * @param x the middle of the letter
 * @param y the same
 * @returns row and column; null outside
 */
export function placeIn({ xs, ys }: Pick<Grid, 'xs' | 'ys'>, x: number, y: number): [number, number] | null {
  const [column, row] = [xs.findLastIndex((edge) => edge <= x), ys.findLastIndex((edge) => edge <= y)]
  return column < 0 || row < 0 || column === xs.length - 1 || row === ys.length - 1 ? null : [row, column]
}

/** The middle of a letter. */
export function middleOf({ left, right, y, size }: Glyph): [number, number] {
  return [(left + right) / 2, y - MIDDLE * size]
}

/**
 * Puts letters into the cells of a ruled table.
 *
 * @param grid the table's lines
 * @param glyphs the letters inside, in the order of the file
 * @param sideways letters inside that stand on their side
 * @returns the cells of each row, the words of a merged cell in its first place, its lines apart by "\n"
 */
export function fillGrid(grid: Grid, glyphs: Glyph[], sideways: SidewaysGlyph[]): string[][] {
  const inCells = new Map<number, Glyph[]>()
  const add = (glyph: Glyph, [x, y]: [number, number]) => {
    const [row, column] = placeIn(grid, x, y) ?? [-1, -1]
    const cell = grid.cells[row]?.[column]
    if (cell !== undefined) inCells.set(cell, [...(inCells.get(cell) ?? []), glyph])
  }
  for (const glyph of glyphs) add(glyph, middleOf(glyph))
  for (const glyph of sideways) add(glyph, glyph.place)
  const written = new Set<number>()
  return grid.cells.map((row) =>
    row.map((cell, column) => {
      if (written.has(cell)) return ''
      written.add(cell)
      const last = row.lastIndexOf(cell)
      const width = (grid.xs[last + 1] as number) - (grid.xs[column] as number)
      return writeCell(inCells.get(cell) ?? [], width)
    }),
  )
}

/**
 * Writes the letters of one cell: a line that is full goes on with the next one after a space, others end with "\n".
 *
 * @param glyphs its letters in any order
 * @param width the width of the cell
 */
function writeCell(glyphs: Glyph[], width: number): string {
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
