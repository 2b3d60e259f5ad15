import type { Grid } from './find-grids.ts'
import type { Glyph } from './pdf-line.ts'
import type { SidewaysGlyph } from './turn-upright.ts'
import { writeCell } from './write-cell.ts'

/** A letter's middle is so far above its baseline, in letter sizes. */
const MIDDLE = 0.3

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
