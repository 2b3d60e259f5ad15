import type { VFile } from 'vfile'
import { parseNumbering } from '../text/numbering.ts'
import { isFirstHead, isHeadCell } from '../text/table-words.ts'
import { isTableNote } from './frame-lines.ts'
import { VALUE } from './is-wrapped.ts'
import { repairText } from './repair-letters.ts'
import type { Line, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'
import { isNumbersHead } from './table-heads.ts'

/** A line of the source as the row of a table. */
interface Row {
  /** How its columns are parted; null where it is no row. */
  way: 'pipes' | 'tabs' | 'gaps' | null
  cells: string[]
  isSeparator: boolean
  /** Its letters, however wide the gaps between them are. */
  text: string
  isIndented: boolean
  /** Characters before its first letter. */
  margin: number
}

/** A table that may go on over pages. */
interface Open {
  /** The lines of its head. */
  head: Row[]
  /** The first line below it. */
  firstRow: number
  /** The number of the row above; empty where there is none. */
  number: string
  /** The line before the one that is read was a row, or the rest of one. */
  isWithin: boolean
}

const SEPARATOR = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const FEWEST_HEADS = 2
/** A table's head has at most so many lines. */
const MOST_HEAD_LINES = 6
/** Letters of a line that is the rest of a cell, or the name of a group of rows; longer lines are sentences. */
const LONGEST_REST = 80
/** Characters that a column of numbers takes, with the gap behind it. */
const WIDEST_NUMBER = 5
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVXL]{1,5}|[A-HĐ])[.)]?$/u
/** A row that counts from the beginning: the first of another table, or of a group of rows. */
const FIRST_NUMBER = /^(?:0?1|I|A)[.)]?$/
/** At least three words, the first with a capital. */
const NAME = /^\p{Lu}[\p{L}\p{M}]* [\p{L}\p{M}]+,? [\p{L}\p{M}]/u
const YEAR = /^20\d\d$/

/** Leaves out the head that a table says again on each of its pages, and says so: then its parts are one table. */
export function dropRepeatedHeads() {
  return (tree: Source, file: VFile): void => {
    const lines = tree.children.filter((node): node is Line => node.type === 'line')
    const dropped = new Set<unknown>()
    for (const { start, end, firstRow } of findRepeatedHeads(lines.map(({ raw }) => raw))) {
      for (const line of lines.slice(start, end)) dropped.add(line)
      const [head, next, row] = [lines[start], lines[end], lines[firstRow]] as [Line, Line, Line]
      // The rows below stand as near to those above as the first row to the head.
      next.blankBefore = row.blankBefore
      next.isPageTop = true
      const message = `Bỏ đầu bảng lặp lại ở trang sau: “${plainText(head.value).slice(0, 60)}”`
      file.info(message, { place: head.position.start, ruleId: 'repeated-head', source: 'convert' })
    }
    tree.children = tree.children.filter((node) => !dropped.has(node))
  }
}

/**
 * Finds the lines that say a table's head again: the same lines as at its beginning, and nothing but its rows between
 * them. A row that counts from one below them, where the row above was no group's, begins another table, whose head it is.
 *
 * @param lines the lines of a text that are not blank, as in the source
 * @returns from which line up to which, not included, a head is said again, with its row of dashes; and the table's first row
 */
export function findRepeatedHeads(lines: readonly string[]): { start: number; end: number; firstRow: number }[] {
  const rows = lines.map(readRow)
  const found: { start: number; end: number; firstRow: number }[] = []
  let open: Open | null = null
  let at = 0
  while (at < rows.length) {
    const head: Row[] | null = isHeadAt(rows, at) ? headOf(rows, at) : null
    const again: number = open !== null && head !== null ? linesSaidAgain(open.head, head) : 0
    const below: number = endOf(rows, at, again)
    const isAgain: boolean = open !== null && again > 0 && goesOnBelow(open, rows[below])
    const end: number = isAgain ? below : head === null ? at + 1 : endOf(rows, at, head.length)
    if (open !== null && isAgain) {
      found.push({ start: at, end, firstRow: open.firstRow })
    } else if (head !== null) open = { head, firstRow: end, isWithin: true, number: '' }
    else if (open !== null) open = goOn(open, rows[at] as Row)
    at = end
  }
  return found
}

/** A head says what stands in its columns; a group's name may begin with the same word. */
function isHeadAt(rows: Row[], at: number): boolean {
  const { way, cells } = rows[at] as Row
  const [first = ''] = cells
  if (way === null || cells.filter(isHeadCell).length < FEWEST_HEADS) return false
  return isFirstHead(first) || isNumbersHead(`${first} ${rows[at + 1]?.cells[0] ?? ''}`)
}

function readRow(raw: string): Row {
  const value = raw.trim()
  // A group's name has tabs behind it, for the columns in which it has no cell.
  const way = wayOf(raw.trimStart())
  const parts = way === 'pipes' ? value.replace(/^\||\|$/g, '').split('|') : value.split(/\t| {2,}/)
  const cells = parts.map((cell) => plainText(repairText(cell)))
  const isSeparator = SEPARATOR.test(value) && value.includes('-')
  return {
    way,
    cells,
    isSeparator,
    text: cells.filter(Boolean).join('|'),
    isIndented: /^ {3,}/.test(raw),
    margin: raw.search(/\S/),
  }
}

function wayOf(value: string): Row['way'] {
  if (/[^|]\|[^|]|^\|.*\|\s*$/.test(value)) return 'pipes'
  if (value.includes('\t')) return 'tabs'
  return /\S {3,}\S/.test(value) ? 'gaps' : null
}

/** The lines from a head's first one up to the first row below it, without rows of dashes. */
function headOf(rows: Row[], at: number): Row[] {
  const below = rows.slice(at + 1, at + 1 + 2 * MOST_HEAD_LINES)
  const end = below.findIndex((row) => !row.isSeparator && isBody(row, rows[at] as Row))
  const others = below.slice(0, Math.max(end, 0)).filter(({ isSeparator }) => !isSeparator)
  return [rows[at] as Row, ...(others.length < MOST_HEAD_LINES ? others : [])]
}

/** The line after a head of some rows, with their rows of dashes. */
function endOf(rows: Row[], at: number, height: number): number {
  let count = 0
  const length = rows.slice(at).findIndex(({ isSeparator }) => {
    if (!isSeparator) count += 1
    return count > height
  })
  return length < 0 ? rows.length : at + length
}

/** A row below the head has a number, values beside its name, or a first cell of its own, where its words are not wrapped. */
function isBody({ way, cells: [first = '', ...others], margin }: Row, head: Row): boolean {
  // "2025" below "Thực hiện" is in no first column; the name of a group may stand in the middle.
  const isBelow = head.way === 'gaps' && others.length === 0 && margin > head.margin + WIDEST_NUMBER
  if (isBelow && !(isUpperCase(first) && /\p{L} \p{L}/u.test(first))) return false
  if (ROW_NUMBER.test(first) || others.some((text) => VALUE.test(text) && !YEAR.test(text))) return true
  return way !== 'gaps' && first !== '' && first !== head.cells[0]
}

/** How many lines of a head are said again; 0 where it is another one. */
function linesSaidAgain(head: Row[], again: Row[]): number {
  const isSame = ({ way, text }: Row, at: number) => again[at]?.way === way && again[at]?.text === text
  const differs = head.findIndex((row, at) => !isSame(row, at))
  const count = differs < 0 ? head.length : differs
  return [...head.slice(count), ...again.slice(count)].every(beginsName) ? count : 0
}

/** The first line of a row's name, whose number stands beside a lower one. */
function beginsName({ cells: [text = '', ...others] }: Row): boolean {
  return others.length === 0 && NAME.test(text)
}

function goesOnBelow({ isWithin, number }: Open, next: Row | undefined): boolean {
  return isWithin && next !== undefined && !(FIRST_NUMBER.test(next.cells[0] ?? '') && /^\d/.test(number))
}

/** A table goes on with rows, with the rest of their cells and with the names of groups; null where it ends. */
function goOn(open: Open, row: Row): Open | null {
  const [{ way } = row] = open.head
  const [first = ''] = row.cells
  if (row.isSeparator) return open
  if (row.way === way) return { ...open, isWithin: true, number: ROW_NUMBER.test(first) ? first : open.number }
  if (way === 'pipes' || row.way !== null || row.text.length > LONGEST_REST || isTitle(row.text)) return null
  return { ...open, isWithin: row.isIndented }
}

function isTitle(text: string): boolean {
  const numbering = parseNumbering(text)
  return isTableNote(text) || (numbering !== null && isUpperCase(numbering.rest) && numbering.rest.includes(' '))
}
