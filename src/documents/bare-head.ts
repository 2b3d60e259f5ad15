import { isAim, isFirstHead, isHeadCell, isSubhead } from '../text/table-words.ts'
import type { Piece } from './pdf-pieces.ts'

/** A cell of a head: its lines, from the first to the last, and how far it reaches. */
export interface HeadCell {
  pieces: Piece[]
  left: number
  right: number
}

/** The head of a table without upright lines. */
export interface BareHead {
  /** The cells of its first row. */
  cells: HeadCell[]
  /** The cells below each of them, two or more where it stands over several columns, else none. */
  below: HeadCell[][]
  /** How many pieces it takes. */
  length: number
  /** How many of the first row's cells begin with the words of a head. */
  words: number
}

/** Heights in letter sizes: from line to line of a cell, and between cells side by side. */
const PITCH = 1.7
const BESIDE = 4
const LEVEL = 0.5
/** "Số TT", and what goes on in small letters. */
const REST_OF_FIRST = /^[Ss]ố (?:TT|thứ)$|^[\p{Lu}\p{Ll} ]{2,30} [\p{Ll}(][^.:;]{0,30}$/u
/** So many columns, and so many of their heads with the words of one. */
const FEWEST_COLUMNS = 2
const FEWEST_HEAD_WORDS = 2

/**
 * Reads the head of a table whose columns show only by the places of words.
 *
 * @param pieces the page's pieces in the order of the file
 * @param start where the head would begin
 * @returns null where no head begins
 */
export function bareHeadAt(pieces: Piece[], start: number): BareHead | null {
  if (!isFirstHead(pieces[start]?.text ?? '') && !isFirstHead(stackAt(pieces, start).text)) return null
  const cells: HeadCell[] = []
  let at = start
  for (; at < pieces.length && !beginsLowerRow(cells, pieces, at); at += 1) {
    if (!addToRow(cells, pieces[at] as Piece, true)) break
  }
  const words = cells.filter((cell) => isHeadCell(textOf(cell.pieces))).length
  if (cells.length < FEWEST_COLUMNS || words < Math.max(FEWEST_HEAD_WORDS, cells.length / 2)) return null
  const lower: HeadCell[] = []
  const [first] = cells as [HeadCell]
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece
    const above = lower.at(-1)?.pieces.at(-1)
    const isHead = isSubhead(stackAt(pieces, at).text) || (above !== undefined && isNextLine(above, piece))
    if (!isHead || piece.left < first.right || !addToRow(lower, piece, false)) break
  }
  return { ...settle(cells, lower), length: at - start, words }
}

/** Below "Mục tiêu", the last cell, stand two heads side by side. */
function beginsLowerRow(cells: HeadCell[], pieces: Piece[], at: number): boolean {
  const piece = pieces[at]
  const last = cells.at(-1)
  if (piece === undefined || last === undefined || cells.length < FEWEST_COLUMNS) return false
  if (!isAim(last.pieces[0]?.text ?? '')) return false
  const isBelow = piece.left < last.right && piece.y > Math.max(...last.pieces.map(({ y }) => y)) + LEVEL * piece.size
  const stack = stackAt(pieces, at)
  const next = pieces[stack.end]
  if (!isBelow || next === undefined) return false
  if (!isSubhead(stack.text) || !isSubhead(stackAt(pieces, stack.end).text)) return false
  const lowest = (pieces[stack.end - 1] as Piece).y
  return next.left > piece.right && next.y > piece.y - LEVEL * piece.size && next.y < lowest + LEVEL * piece.size
}

/** The words of a cell whose lines follow one another, and the first piece behind them. */
function stackAt(pieces: Piece[], start: number): { text: string; end: number } {
  let end = start + 1
  while (end < pieces.length && isNextLine(pieces[end - 1] as Piece, pieces[end] as Piece)) end += 1
  return { text: textOf(pieces.slice(start, end)), end }
}

function textOf(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join(' ')
}

function isNextLine(before: Pick<Piece, 'left' | 'right' | 'y'>, { left, right, y, size }: Piece): boolean {
  return left < before.right && right > before.left && y > before.y && y - before.y <= PITCH * size
}

/** The next cell stands right of the last one, the next line of a cell below its last one. */
function addToRow(row: HeadCell[], piece: Piece, isFirstRow: boolean): boolean {
  const last = row.at(-1)
  const line = last?.pieces.at(-1)
  const isRight = last === undefined || line === undefined || piece.left >= last.right - 1
  if (isRight && (line === undefined || Math.abs(piece.y - line.y) < BESIDE * piece.size)) {
    row.push({ pieces: [piece], left: piece.left, right: piece.right })
    return true
  }
  if (last === undefined || line === undefined) return false
  const isBelow = isNextLine({ left: last.left, right: last.right, y: line.y }, piece)
  // A heading above the table is no line of its first cell.
  const isFirstCell = isFirstRow && row.length < FEWEST_COLUMNS
  if (!isBelow || (isFirstCell && !REST_OF_FIRST.test(`${line.text} ${piece.text}`))) return false
  last.pieces.push(piece)
  last.left = Math.min(last.left, piece.left)
  last.right = Math.max(last.right, piece.right)
  return true
}

/** Cells of the second row belong to the cell above them; one alone is the rest of its words. */
function settle(cells: HeadCell[], lower: HeadCell[]): Pick<BareHead, 'cells' | 'below'> {
  const owners = lower.map((cell) => cells.findIndex(({ left, right }) => cell.left < right && cell.right > left))
  const below = cells.map((_, at) =>
    lower.filter((cell, index) => (owners[index] === -1 ? nearest(cells, owners, cell) : owners[index]) === at),
  )
  return {
    cells: cells.map((cell, at) => {
      const [only, ...others] = below[at] as HeadCell[]
      return only === undefined || others.length > 0 ? cell : { ...cell, pieces: [...cell.pieces, ...only.pieces] }
    }),
    below: below.map((each) => (each.length > 1 ? each : [])),
  }
}

/** Between two cells of the first row, it is below the one that others are below; else below the nearer one. */
function nearest(cells: HeadCell[], owners: number[], cell: HeadCell): number {
  const next = cells.findIndex(({ left }) => left >= cell.right)
  if (next < 0) return cells.length - 1
  const before = Math.max(0, next - 1)
  const [hasBefore, hasNext] = [owners.includes(before), owners.includes(next)]
  if (hasBefore !== hasNext) return hasNext ? next : before
  const distance = (at: number) => Math.abs(middleOf(cells[at] as HeadCell) - middleOf(cell))
  return distance(next) < distance(before) ? next : before
}

function middleOf({ left, right }: HeadCell): number {
  return (left + right) / 2
}
