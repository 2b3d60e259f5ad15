import { fillGrid, middleOf, placeIn } from './fill-grid.ts'
import { findGrids, type Grid } from './find-grids.ts'
import { groupLines } from './group-lines.ts'
import { layOutRun } from './lay-out-run.ts'
import type { Glyph, PdfBlock, PdfPage, PdfTable } from './pdf-line.ts'
import { isSignatureLine } from './signature-line.ts'
import type { UprightPage } from './turn-upright.ts'

/**
 * Lays a page out as lines of text and tables.
 *
 * @param page its letters and drawn lines
 * @param open the edges of the columns of a table without rules that the page before ends with
 * @returns lines and tables in the order of the file; the words that lie across the page and are in none of them; the heads
 *   of tables that can't be read for certain, whose lines are kept
 */
export function layOutPage(
  page: UprightPage,
  open: number[] | null,
): { page: PdfPage; askew: string; unsure: string[] } {
  const tables = findTables(page)
  const blocks: PdfBlock[] = []
  const unsure: string[] = []
  let run: Glyph[] = []
  const layOut = () => {
    const laidOut = layOutRun(run, page.columnGap, blocks.length === 0 ? open : null)
    blocks.push(...laidOut.blocks)
    unsure.push(...laidOut.unsure)
    run = []
  }
  const written = new Set<PdfTable>()
  for (const glyph of page.glyphs) {
    const table = tables.find(({ grid }) => placeIn(grid, ...middleOf(glyph)))?.table
    if (table === undefined) run.push(glyph)
    else if (!written.has(table)) {
      written.add(table)
      layOut()
      blocks.push(table)
    }
  }
  layOut()
  const loose = page.sideways.filter(({ place }) => !tables.some(({ grid }) => placeIn(grid, ...place)))
  const askew = [page.slanted, ...groupLines(loose).map(({ text }) => text)].filter((text) => text !== '').join(' ')
  return { page: { width: page.width, height: page.height, blocks }, askew, unsure }
}

function findTables({ rules, glyphs, sideways }: UprightPage): { grid: Grid; table: PdfTable }[] {
  const found = findGrids(rules).map((grid) => {
    const inside = glyphs.filter((glyph) => placeIn(grid, ...middleOf(glyph)))
    const rows = fillGrid(
      grid,
      inside,
      sideways.filter(({ place }) => placeIn(grid, ...place)),
    )
    return { grid, table: { rows, edges: grid.xs, top: grid.ys[0] as number, bottom: grid.ys.at(-1) as number } }
  })
  const tables = found.filter(({ table }) => isData(table.rows))
  // A table within a cell of another one belongs to that cell.
  return tables.filter((one) => !tables.some((other) => other !== one && contains(other.grid, one.grid)))
}

/** Two columns and two rows have words, and it is no signature set beside the recipients. */
function isData(rows: string[][]): boolean {
  const filled = rows.flatMap((row, y) => row.flatMap((cell, x) => (cell === '' ? [] : [{ x, y, cell }])))
  if (filled.some(({ cell }) => isSignatureLine(cell))) return false
  return new Set(filled.map(({ x }) => x)).size > 1 && new Set(filled.map(({ y }) => y)).size > 1
}

function contains(outer: Grid, inner: Grid): boolean {
  const within = (one: number[], other: number[]) =>
    (one[0] as number) <= (other[0] as number) && (one.at(-1) as number) >= (other.at(-1) as number)
  return within(outer.xs, inner.xs) && within(outer.ys, inner.ys) && outer !== inner
}
