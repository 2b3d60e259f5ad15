import { isFirstHead } from '../text/table-words.ts'
import { ROW_BULLET } from './is-wrapped.ts'
import type { LineCell as Cell } from './line-cells.ts'
import { cellsOf } from './line-cells.ts'
import { repairText } from './repair-letters.ts'
import type { PlacedLine, WrappedTable } from './table-columns.ts'
import {
  FEWEST_COLUMNS,
  FEWEST_ROWS,
  GROUP_NUMBER,
  isValue,
  PART,
  PLAIN_NUMBER,
  partColumns,
  placeCells,
  ROW_NUMBER,
  readHeads,
  valueColumns,
} from './table-columns.ts'
import { firstHead, isNumbersHead, ROW_GAP } from './table-heads.ts'

/** The lines of a table below its head. */
interface Body {
  lines: PlacedLine[]
  /** The lines that rows have their number or values in, the middle of each. */
  middles: number[]
  /** The column of names: 0, or 1 behind the numbers. */
  name: number
  /** Characters that the longest line of a name takes. */
  width: number
}

/** In how many ways the rows from one on can be parted, two at most, and how many lines below its middle belong to it. */
interface Ways {
  count: number
  below: number
}

/** Lines of a row above its middle, at most. */
const HIGHEST_ABOVE = 6
/** A row has as many lines above its middle as below it, or one more: of an even number none is in the middle. */
const LARGEST_DIFFERENCE = 1
/** No name begins so. */
const GOES_ON = /^[\p{Ll}(%,;)]/u
/** Letters differ in width: a line may have had no room for so many characters more. */
const UNEVEN = 3

/**
 * Reads lines in whose table each row's number and values stand beside the middle of its name, as word processors set
 * them: above and below are the other lines of its name. Only what is certain is read: there must be one way alone to give
 * every line to a row.
 *
 * @param lines neighbouring lines as in the source, the head first
 * @returns null where that is not certain
 */
export function readCentredRows(lines: readonly string[]): WrappedTable | null {
  const first = firstHead(lines)
  if (!isFirstHead(first)) return null
  const name = isNumbersHead(first) ? 1 : 0
  const cells = lines.map((line) => cellsOf(line, ROW_GAP))
  const firstMiddle = cells.findIndex((line, at) => at > 0 && (name === 1 ? beginsNumbered : hasValues)(line))
  if (firstMiddle < 1) return null
  const found = Array.from({ length: Math.min(HIGHEST_ABOVE, firstMiddle - 1) + 1 }, (_, above) =>
    readFrom(cells, firstMiddle - above, above, name),
  ).filter((table) => table !== null)
  const [table, ...others] = found
  return table !== undefined && others.length === 0 ? table : null
}

function beginsNumbered([first, second]: Cell[]): boolean {
  return first !== undefined && second !== undefined && ROW_NUMBER.test(first.text)
}

/** Years alone stand in a head. */
function hasValues(line: Cell[]): boolean {
  return line.some(({ text }) => isValue(text) && !/^20\d\d$/.test(text))
}

/** The table where its first row begins at a line, so many lines above its middle. */
function readFrom(cells: Cell[][], from: number, above: number, name: number): WrappedTable | null {
  const columns = partColumns(cells.slice(from))
  if (columns.length < FEWEST_COLUMNS) return null
  const heads = readHeads(cells.slice(0, from), columns, name)
  const lines = cells.slice(from).map((line) => placeCells(line, columns))
  if (heads === null || !lines.every((line) => line !== null) || (name === 1 && !areNumbered(lines))) return null
  const values = valueColumns(lines, name)
  const middles = lines.flatMap((line, at) =>
    (name === 1 && line[0]) || values.some((column) => line[column]) ? [at] : [],
  )
  if (middles.length < FEWEST_ROWS) return null
  const width = Math.max(...lines.map((line) => lengthOf(line[name])))
  const starts = rowStarts({ lines, middles, name, width }, above)
  if (starts === null) return null
  const rows = starts.map((start, at) => joinRow(lines.slice(start, starts[at + 1] ?? lines.length), columns.length))
  return {
    rows: [...heads, ...rows.map((row) => row.map(repairText))],
    starts: [...heads.keys().map((at) => (at === 0 ? 0 : from - 1)), ...starts.map((start) => start + from)],
  }
}

/** The first cells are numbers, which count the rows. */
function areNumbered(lines: PlacedLine[]): boolean {
  let count = 0
  for (const [first] of lines) {
    if (!first) continue
    if (!ROW_NUMBER.test(first.text)) return false
    if (!PLAIN_NUMBER.test(first.text)) continue
    if (Number(first.text) !== count + 1 && Number(first.text) !== 1) return false
    count = Number(first.text)
  }
  return true
}

/** Where each row begins; null where there are several ways to part the lines, or none. */
function rowStarts(body: Body, above: number): number[] | null {
  const { middles } = body
  const ways: Ways[][] = []
  for (let row = middles.length - 1; row >= 0; row -= 1) {
    const highest = Math.min(
      HIGHEST_ABOVE,
      (middles[row] as number) - (row === 0 ? 0 : (middles[row - 1] as number) + 1),
    )
    ways[row] = Array.from({ length: highest + 1 }, (_, above) => waysFrom(body, row, above, ways[row + 1]))
  }
  if (ways[0]?.[above]?.count !== 1) return null
  const starts: number[] = []
  let lines = above
  for (const [row, at] of middles.entries()) {
    starts.push(at - lines)
    lines = (middles[row + 1] ?? 0) - (at + (ways[row]?.[lines]?.below ?? 0) + 1)
  }
  return starts
}

/** In how many ways a row with some lines above its middle, and the rows below it, can be parted. */
function waysFrom({ lines, middles, ...body }: Body, row: number, above: number, next: Ways[] | undefined): Ways {
  const at = middles[row] as number
  const ways: Ways = { count: 0, below: 0 }
  for (let below = Math.max(0, above - LARGEST_DIFFERENCE); below <= above + LARGEST_DIFFERENCE; below += 1) {
    const end = at + below + 1
    const following = (middles[row + 1] ?? lines.length) - end
    const count = next === undefined ? Number(following === 0) : (next[following]?.count ?? 0)
    if (count === 0 || !isRow({ lines, middles, ...body }, at - above, at, end)) continue
    ways.count = Math.min(ways.count + count, 2)
    ways.below = below
  }
  return ways
}

function isRow({ lines, name, width }: Body, start: number, middle: number, end: number): boolean {
  const own = lines[middle] as PlacedLine
  const [above, below] = [middle - start, end - middle - 1]
  const names = lines.slice(start, end).flatMap((line) => line[name] ?? [])
  const [first, ...others] = names
  if (first === undefined || GOES_ON.test(first.text)) return false
  if (name === 1 && GROUP_NUMBER.test(own[0]?.text ?? '') && above + below > 0) return false
  // A row without a number is a part of one.
  if (name === 1 && !own[0] && !ROW_BULLET.test(first.text) && !PART.test(first.text)) return false
  // Between two lines of a name is the middle of it.
  if (!own[name] && above !== below) return false
  // Above its middle a row begins with the highest of its cells.
  if (above > 0 && lines[start]?.some((cell) => GOES_ON.test(cell?.text ?? ''))) return false
  return others.every((line, at) => !fits(names[at] as Cell, line, width))
}

/** The next word would have had room in the line: it begins a cell of its own. */
function fits(line: Cell, next: Cell, width: number): boolean {
  const [word = ''] = next.text.split(' ')
  return lengthOf(line) + 1 + word.length + UNEVEN <= width
}

function lengthOf(cell: Cell | null | undefined): number {
  return cell ? cell.end - cell.start : 0
}

function joinRow(lines: PlacedLine[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => lines.flatMap((line) => line[column]?.text ?? []).join(' '))
}
