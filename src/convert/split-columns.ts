import { oneOf } from '../text/phrases.ts'
import { findClosings } from './find-closings.ts'
import { isLetterhead, isRecipients, isRole, isSigning, isTypeLine } from './frame-lines.ts'
import { bothSpellings, NATION } from './lexicon.ts'
import { HEAD_LINES, LETTERHEAD_LINES } from './mark-frame.ts'
import { repairText } from './repair-letters.ts'
import type { Line, Source } from './source.ts'
import { plainText } from './source.ts'

/** Between two columns that were flattened to one line: a pipe, a tab, or a gap that no sentence has. */
const COLUMNS = /\s*\|\s*|\s{5,}|\s*\t\s*|\s*<br\s*\/?>\s*/
/** The same in a signature, where a pipe may be a writer's own sign. */
const SIGNATURE_COLUMNS = /\s{5,}|\s*\t\s*/
/** A row of a table as markdown has it. */
const ROW = /^\s*\|.*\|\s*$/
/** What begins the second column of a letterhead, where nothing but a space parts it from the first. */
const SECOND_COLUMN = new RegExp(`\\s+(?=${oneOf([...bothSpellings(NATION), 'Độc lập - '])})`, 'u')
/** "Số: 12/KH-UBND Hà Giang, ngày 5 tháng 6 …": the number's last letters, then the place. */
const BEFORE_PLACE = /(?<=\d[/-]?\p{Lu}[\p{L}/-]{1,20})\s+(?=(?:\p{Lu}[\p{Ll}.]+[\s-]*){1,4},\s*ngày)/u

/**
 * Puts the columns of a letterhead and of a signature, flattened to one line or set as a table, each on a line of its own,
 * in the order of the source.
 */
export function splitColumns() {
  return (tree: Source): void => {
    const all = tree.children.filter((node): node is Line => node.type === 'line')
    const record = all.filter(({ role }) => role === 'record')
    const lines = all.slice(record.length)
    const head = headEnd(lines)
    const opened = lines.flatMap((line, index) =>
      index < head ? columnsOf(line, COLUMNS).flatMap(splitByWords) : [line],
    )
    const settled = splitClosings(openSignatureTables(opened), opened.length - lines.length + head)
    tree.children = [...record, ...settled]
  }
}

/** The letterhead ends before the type line; without one, with the line that holds the document's number or its date. */
function headEnd(lines: Line[]): number {
  const type = lines.slice(0, HEAD_LINES).findIndex(({ value }) => isTypeLine(value))
  if (type >= 0) return type
  const head = lines.slice(0, LETTERHEAD_LINES)
  return head.findLastIndex(({ value }) => value.split(COLUMNS).some((cell) => isLetterhead(cell))) + 1
}

function columnsOf(line: Line, between: RegExp): Line[] {
  const cells = line.value.split(between).filter((cell) => cell.trim() !== '')
  return cells.map((value, index) => ({ ...line, value, raw: value, blankBefore: index === 0 ? line.blankBefore : 1 }))
}

function splitByWords(line: Line): Line[] {
  return columnsOf(line, SECOND_COLUMN).flatMap((cell) => columnsOf(cell, BEFORE_PLACE))
}

/** The rows of a table that holds recipients or a signature become lines. */
function openSignatureTables(lines: Line[]): Line[] {
  const opened: Line[] = []
  let table: Line[] = []
  const close = () => {
    const cells = table.flatMap((line) => columnsOf(line, COLUMNS))
    opened.push(...(cells.some(isSignature) ? cells : table))
    table = []
  }
  for (const line of lines) {
    if (ROW.test(line.value)) {
      if (line.blankBefore > 0) close()
      table.push(line)
    } else {
      close()
      opened.push(line)
    }
  }
  close()
  return opened
}

function isSignature({ value }: Line): boolean {
  const text = plainText(repairText(value))
  return isRecipients(text) || isSigning(text) || isRole(text)
}

/** Before the letters are repaired, gaps between columns can still be seen. */
function splitClosings(lines: Line[], from: number): Line[] {
  const texts = lines.map(({ value }) =>
    plainText(repairText(value.split(SIGNATURE_COLUMNS).find((cell) => cell.trim()) ?? '')),
  )
  const closings = findClosings(texts, from)
  return lines.flatMap((line, index) =>
    closings.some(({ start, end }) => index >= start && index < end) ? columnsOf(line, SIGNATURE_COLUMNS) : [line],
  )
}
