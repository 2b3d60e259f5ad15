import { BARE_YEAR } from './column-kind.ts'

/** "(1)", "A", "3", "5=4/3": a row that numbers the columns. */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-ZĐ]|[ivx]{1,4})\)?(?:\s?=.*)?$/iu

/**
 * The rows of the head of a table, the texts of its title where it has one, and the first row behind them. A first row with one text
 * only, over three columns or more, is the title.
 *
 * @param grid the table's texts, all rows of one length
 */
export function findHead(grid: string[][]): { title: string[]; heads: number[]; first: number } {
  const [top = []] = grid
  const isTitle = grid.length > 2 && top.length > 2 && top.filter((cell) => cell !== '').length === 1
  const start = isTitle ? 1 : 0
  const heads = [start]
  let next = start + 1
  while (next < grid.length - 1 && isHeadRow(grid[next] as string[], grid[start] as string[])) {
    heads.push(next)
    next += 1
  }
  if (next < grid.length && isNumberRow(grid[next] as string[])) next += 1
  return { title: isTitle ? top.filter((cell) => cell !== '') : [], heads, first: next }
}

/** A further head row stands under merged cells only: it names nothing in the columns of numbers and labels. */
function isHeadRow(row: string[], top: string[]): boolean {
  const stated = row.filter((cell) => cell !== '')
  if (row[0] !== '' || stated.length === 0) return false
  if (stated.every((cell) => BARE_YEAR.test(cell))) return true
  // Where the head above has a merged cell, the cells beside its first one are empty.
  const merged = top.indexOf('')
  const from = row.findIndex((cell) => cell !== '')
  return merged > 0 && from >= Math.min(merged - 1, row.length - 1) && stated.every((cell) => !/%$|^[≥≤><]/u.test(cell))
}

function isNumberRow(row: string[]): boolean {
  const stated = row.filter((cell) => cell !== '')
  return (
    stated.length >= Math.max(2, row.length - 1) &&
    stated.every((cell) => COLUMN_NUMBER.test(cell)) &&
    (row[1] ?? '').length <= 4
  )
}

/** Whether a row is one of the head's rows once more, as on each page of a document, or numbers the columns. */
export function isHeadAgain(row: string[], grid: string[][], heads: number[]): boolean {
  return (
    heads.some((index) => (grid[index] as string[]).every((cell, column) => cell === row[column])) ||
    (heads.length > 0 && isNumberRow(row))
  )
}

/** Each column's head texts; a merged head's text holds for the empty cells to its right where the row below has texts. */
export function columnHeads(heads: string[][]): string[][] {
  const width = heads[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) =>
    heads.flatMap((row, depth) => {
      const own = row[column] as string
      if (own !== '') return [own]
      const isOver = heads.slice(depth + 1).some((below) => below[column] !== '')
      const left = isOver ? row.slice(0, column).findLast((cell) => cell !== '') : undefined
      return left === undefined ? [] : [left]
    }),
  )
}
