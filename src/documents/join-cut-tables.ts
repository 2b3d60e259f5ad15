import { cellText } from './cell-text.ts'
import type { DocumentBlock, DocumentCell, DocumentTable } from './document-block.ts'

/**
 * Joins a table that was cut at the ends of pages: the next one repeats its head, or goes on counting its rows, and
 * nothing stands between them. A head that is repeated is left out, within one table too.
 *
 * @param blocks the blocks of a document or cell
 * @returns the blocks, and the number of heads that were left out
 */
export function joinCutTables(blocks: DocumentBlock[]): { blocks: DocumentBlock[]; heads: number } {
  const joined: DocumentBlock[] = []
  let heads = 0
  let blanks: DocumentBlock[] = []
  let open: DocumentTable | null = null
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      if (open !== null && block.text.trim() === '') blanks.push(block)
      else {
        joined.push(...blanks, block)
        blanks = []
        open = null
      }
      continue
    }
    const rest: DocumentCell[][] | null = open === null ? null : rowsOfContinuation(open, block)
    if (open === null || rest === null) {
      open = { ...block, rows: [...block.rows] }
      joined.push(...blanks, open)
    } else {
      heads += rest.length < block.rows.length ? 1 : 0
      open.rows.push(...rest)
    }
    blanks = []
  }
  for (const block of joined) if (block.type === 'table') heads += dropRepeatedHeads(block)
  return { blocks: [...joined, ...blanks], heads }
}

/** The rows that go on with a table, its head left out where it is repeated; null when the next table is another one. */
function rowsOfContinuation(before: DocumentTable, next: DocumentTable): DocumentCell[][] | null {
  const [head, first] = [before.rows[0], next.rows[0]]
  if (!head || !first || widthOf(before) !== widthOf(next)) return null
  if (isHead(head) && sameWords(head, first)) {
    const second = before.rows[1]
    const repeatsTwo = second !== undefined && next.rows[1] !== undefined && sameWords(second, next.rows[1])
    return next.rows.slice(repeatsTwo ? 2 : 1)
  }
  const count = numberOf(first)
  if (count === null) return null
  const last = before.rows.map(numberOf).findLast((number) => number !== null)
  return count === (last ?? 0) + 1 ? next.rows : null
}

/** Takes out rows that say again what the head says, as programs write that turn pages into one table. */
function dropRepeatedHeads(table: DocumentTable): number {
  const [head, second] = table.rows
  if (!head || !isHead(head)) return 0
  let dropped = 0
  table.rows = table.rows.filter((row, at) => {
    const isFirst = at > 1 && sameWords(row, head)
    const before = table.rows[at - 1] as DocumentCell[]
    const isSecond = at > 2 && second !== undefined && sameWords(before, head) && sameWords(row, second)
    if (isFirst) dropped += 1
    return !isFirst && !isSecond
  })
  return dropped
}

/** A head names its columns: two cells with letters at least, and no cell of a number alone. */
function isHead(row: DocumentCell[]): boolean {
  const words = row.map((cell) => cellText(cell).trim()).filter((text) => text !== '')
  return words.length > 1 && words.filter((text) => /\p{L}/u.test(text)).length > 1
}

function sameWords(one: DocumentCell[], other: DocumentCell[]): boolean {
  const words = (row: DocumentCell[]) => row.map((cell) => `${cell.column} ${cellText(cell).replace(/[\s*]+/g, ' ')}`)
  return one.length === other.length && words(one).join('\n') === words(other).join('\n')
}

function widthOf(table: DocumentTable): number {
  return Math.max(0, ...table.rows.flat().map((cell) => cell.column + cell.across))
}

/** The number of a row in its first column, null where that is none. */
function numberOf(row: DocumentCell[]): number | null {
  const first = row.find((cell) => cell.column === 0)
  const digits = /^\s*\**(\d{1,3})\**[.)]?\**\s*$/.exec(first ? cellText(first) : '')?.[1]
  return digits === undefined ? null : Number(digits)
}
