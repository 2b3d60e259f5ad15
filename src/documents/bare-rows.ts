import type { Piece } from './pdf-pieces.ts'

/** A row of a table without lines. */
export interface BareRow {
  /** By column. A cell over several columns stands in its first one. */
  cells: Map<number, Piece[]>
  /** A cell reaches over several columns. */
  isSpanned: boolean
  /** Its first piece, as an index of all. */
  start: number
}

/** Heights in letter sizes: from line to line of a cell at most, and between lines of one height. */
const PITCH = 1.7
const LEVEL = 0.5
/** A letter may reach so far into the next column, in points. */
const OVER = 1.5

/**
 * Parts the pieces of a table into rows by the order of the file: cells come from the left to the right, and one further left
 * begins the next row.
 *
 * @param pieces the pieces below the head
 * @param edges the edges between neighbouring columns
 * @returns null where words would be moved to another row
 */
export function bareRows(pieces: Piece[], edges: number[]): BareRow[] | null {
  const rows: BareRow[] = []
  let isCellByCell = false
  let before: { piece: Piece; first: number; last: number } | null = null
  for (const [start, piece] of pieces.entries()) {
    const [first, last] = columnsOf(piece, edges)
    const row = rows.at(-1)
    if (row === undefined || before === null || first <= before.last) {
      if (
        row !== undefined &&
        before !== null &&
        goesOn(before, { piece, first, last }, { row, edges, next: pieces[start + 1] })
      ) {
        isCellByCell = true
        row.cells.get(before.first)?.push(piece)
        before = { piece, first: before.first, last: Math.max(before.last, last) }
        continue
      }
      rows.push({ cells: new Map([[first, [piece]]]), isSpanned: first < last, start })
    } else {
      if (piece.y < before.piece.y - LEVEL * piece.size) isCellByCell = true
      row.cells.set(first, [piece])
      row.isSpanned ||= first < last
    }
    before = { piece, first, last }
  }
  const whole = isCellByCell ? rows : joinLines(rows)
  return whole === null || !isInOrder(whole) ? null : whole
}

function columnsOf({ left, right }: Piece, edges: number[]): [first: number, last: number] {
  const column = (x: number) => edges.findLastIndex((edge) => edge <= x) + 1
  const first = column(left + OVER)
  return [first, Math.max(first, column(right - OVER))]
}

type PlacedPiece = { piece: Piece; first: number; last: number }

/** What stands around the next line of a cell. */
interface Around {
  row: BareRow
  edges: number[]
  /** The piece behind it. */
  next: Piece | undefined
}

/**
 * Tells the next line of the same cell. In the first cell of a row it may be the next row as well: there it goes on in the middle
 * of a sentence, the line before has no room for its first word, or the next cell stands higher than it.
 */
function goesOn(before: PlacedPiece, { piece, first, last }: PlacedPiece, { row, edges, next }: Around): boolean {
  const step = piece.y - before.piece.y
  // The next word of a justified line.
  if (Math.abs(step) < LEVEL * piece.size && first === before.last) return piece.left > before.piece.right
  if (step <= 0 || step > PITCH * piece.size || first !== before.first) return false
  if (row.cells.size > 1) return last <= before.last
  if (/^\p{Ll}/u.test(piece.text)) return true
  const edge = edges[before.last]
  const word = ((piece.right - piece.left) * piece.text.search(/\s|$/)) / piece.text.length
  if (edge !== undefined && before.piece.right + word + piece.size / 2 > edge) return true
  return next !== undefined && next.left > (edge ?? piece.right) - OVER && next.y < piece.y - LEVEL * piece.size
}

/**
 * Where the file has a page line by line, the rest of a cell's words looks like a row without a number. It is joined with the
 * row above where that is nearer than the row below.
 */
function joinLines(rows: BareRow[]): BareRow[] | null {
  const isNumbered = rows.filter(({ cells }) => cells.has(0)).length > rows.length / 2
  const joined: BareRow[] = []
  for (const [at, row] of rows.entries()) {
    const above = joined.at(-1)
    const isRest = isNumbered && !row.cells.has(0) && !row.isSpanned
    if (!isRest) {
      joined.push({ ...row, cells: new Map(row.cells) })
      continue
    }
    const next = rows[at + 1]
    const gap = topOf(row) - (above === undefined ? Number.NEGATIVE_INFINITY : bottomOf(above))
    if (above === undefined || (next !== undefined && topOf(next) - bottomOf(row) <= gap + 1 && next.cells.has(0))) {
      return null
    }
    for (const [column, pieces] of row.cells) above.cells.set(column, [...(above.cells.get(column) ?? []), ...pieces])
  }
  return joined
}

function topOf({ cells }: BareRow): number {
  return Math.min(...[...cells.values()].flat().map(({ y }) => y))
}

function bottomOf({ cells }: BareRow): number {
  return Math.max(...[...cells.values()].flat().map(({ y }) => y))
}

/** In each column the rows stand below one another. */
function isInOrder(rows: BareRow[]): boolean {
  const lowest = new Map<number, number>()
  return rows.every(({ cells }) =>
    [...cells].every(([column, pieces]) => {
      const isBelow = (pieces[0] as Piece).y > (lowest.get(column) ?? Number.NEGATIVE_INFINITY)
      lowest.set(column, (pieces.at(-1) as Piece).y)
      return isBelow
    }),
  )
}
