import { findBareTables } from './find-bare-tables.ts'
import { groupLines, toLine } from './group-lines.ts'
import type { Glyph, PdfBlock, PdfLine } from './pdf-line.ts'
import { type Piece, toPieces } from './pdf-pieces.ts'

/** Pieces of one height differ by less, in letter sizes. */
const LEVEL = 0.5
/** Between pieces of one height the converter sees columns. */
const COLUMN_GAP = 0.5

/**
 * Lays out letters between ruled tables: lines of text, and tables whose columns show only by the places of words.
 *
 * @param glyphs letters in the order of the file
 * @param columnGap see {@link groupLines}
 * @param open see {@link findBareTables}
 * @returns lines and tables in the order of the file, and the heads of tables that can't be read for certain: of these the
 *   lines are kept as they stand on the page
 */
export function layOutRun(
  glyphs: Glyph[],
  columnGap: number | undefined,
  open: number[] | null,
): { blocks: PdfBlock[]; unsure: string[] } {
  const pieces = toPieces(glyphs)
  const blocks: PdfBlock[] = []
  const unsure: string[] = []
  const lines = (part: Piece[]) =>
    groupLines(
      part.flatMap((piece) => piece.glyphs),
      columnGap,
    )
  let at = 0
  for (const { start, end, table } of findBareTables(pieces, open)) {
    blocks.push(...lines(pieces.slice(at, start)))
    const rows = table === null ? levelLines(pieces.slice(start, end)) : []
    if (table !== null) blocks.push(table)
    blocks.push(...rows)
    if (rows[0] !== undefined) unsure.push(rows[0].text.replace(/\s+/g, ' '))
    at = end
  }
  blocks.push(...lines(pieces.slice(at)))
  return { blocks, unsure }
}

/** All that stands at one height as one line, its columns apart by wide gaps. */
function levelLines(pieces: Piece[]): PdfLine[] {
  const levels: Piece[][] = []
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const first = levels.at(-1)?.[0]
    if (first && piece.y - first.y < LEVEL * Math.max(first.size, piece.size)) levels.at(-1)?.push(piece)
    else levels.push([piece])
  }
  return levels.map((level) => {
    const sorted = level.sort((one, other) => one.left - other.left)
    return toLine(
      sorted.flatMap(({ glyphs }) => glyphs),
      COLUMN_GAP,
    )
  })
}
