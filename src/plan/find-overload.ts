import type { Finding } from '../faults/report.ts'
import { formatNumber } from '../text/numbers.ts'

/** Beyond these the parser would take minutes or gigabytes (docs/measurements.md); a plan of 300 pages stays below each. */
const MOST = { characters: 5_000_000, lines: 15_000, cells: 35_000, signs: 16_000, nested: 2_500 }
/** Marks of bold, italics and links in one paragraph, which the parser compares each with each. */
const MOST_IN_BLOCK = 1_000

/** Signs that the parser stops at. */
const SIGNS = /[*_[\]`{<&\\~!]/g
const PAIRED = /[*_[\]]/g
const ITEM = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])[ \t]+\S/
const BULLET = /^ {0,3}[-+*][ \t]+\S/
const HEADING = /^ {0,3}#{1,6}[ \t]/
/** So far to the right of the item above an item may stand; further it continues the words of that one. */
const MOST_INDENT = 5
/** What closes parts that are open: quotations, lists within lists, underlined headings. */
const CLOSES = /^(?: {0,3}>|[ \t]+(?:[-+*]|\d{1,9}[.)])[ \t]| {0,3}(?:=+|-+)[ \t]*$)/
const ROW = /^[ \t]*\|/
const BELOW_HEAD = /^[\s|:-]+$/

/**
 * Finds what makes a text more than a plan can be, before it is parsed: the work of the parser grows with the square of some of
 * it, its memory with the rest.
 *
 * @param text the text to be parsed, lines ended by "\n"
 * @returns what is too much, at its line; null where nothing is
 */
export function findOverload(text: string): Finding | null {
  if (text.length > MOST.characters) return tooMuch('ký tự', text.length, MOST.characters, 1)
  const lines = text.split('\n')
  const [filled, cells, signs, nested] = [/\S/, /\|/g, SIGNS, CLOSES].map((pattern) =>
    lines.reduce((sum, line) => sum + count(line, pattern), 0),
  ) as [number, number, number, number]
  if (filled > MOST.lines) return tooMuch('dòng có chữ', filled, MOST.lines, 1)
  if (cells > MOST.cells) return tooMuch('dấu | của bảng', cells, MOST.cells, lineWith(lines, /\|/))
  if (signs > MOST.signs) return tooMuch('dấu * _ [ ] ` { < & \\ ~ !', signs, MOST.signs, lineWith(lines, SIGNS))
  if (nested > MOST.nested) {
    return tooMuch(
      'dòng trích dẫn (>), gạch chân (===) và gạch đầu dòng thụt vào',
      nested,
      MOST.nested,
      lineWith(lines, CLOSES),
    )
  }
  return findOverloadedBlock(lines)
}

/** Lines that the parser reads as one text: a paragraph, an item, a row of a table. */
interface Block {
  /** Index of its first line. */
  start: number
  /** How many paired marks it has. */
  marks: number
  isBlank: boolean
  isTable: boolean
  /** How far to the right the last item above stands; null outside lists. */
  item: number | null
}

function findOverloadedBlock(lines: string[]): Finding | null {
  let block: Block = { start: 0, marks: 0, isBlank: true, isTable: false, item: null }
  for (const [index, line] of lines.entries()) {
    block = { ...block, ...startOf(line, index, block) }
    if (block.start === index - 1 && ROW.test(lines[index - 1] ?? '') && BELOW_HEAD.test(line)) block.isTable = true
    block.marks += count(line, PAIRED)
    if (block.marks > MOST_IN_BLOCK) {
      return tooMuch('dấu * _ [ ] trong một đoạn', block.marks, MOST_IN_BLOCK, block.start + 1)
    }
  }
  return null
}

/** What is new of a block that begins with a line; nothing where the line continues the block. */
function startOf(line: string, start: number, { isBlank, isTable, item }: Block): Partial<Block> {
  const anew = { start, marks: 0, isBlank: false }
  if (line.trim() === '') return { ...anew, isBlank: true, isTable: false, item: null }
  if (isTable) return anew
  const indent = ITEM.exec(line)?.[1]?.length
  // A number or an item set far to the right begins one only where a list stands above, or nothing.
  const isItem =
    indent !== undefined && (isBlank || BULLET.test(line) || (item !== null && indent <= item + MOST_INDENT))
  if (isItem) return { ...anew, item: indent }
  return isBlank || HEADING.test(line) ? { ...anew, item: null } : {}
}

function count(line: string, pattern: RegExp): number {
  return pattern.global ? (line.match(pattern)?.length ?? 0) : Number(pattern.test(line))
}

function lineWith(lines: string[], pattern: RegExp): number {
  return lines.findIndex((line) => line.search(pattern) >= 0) + 1
}

function tooMuch(what: string, found: number, most: number, line: number): Finding {
  return {
    rule: 'too-large',
    found: `Có ${formatNumber(found)} ${what}`,
    expected: `nhiều nhất ${formatNumber(most)}`,
    fix: 'chỉ giữ phần văn bản của kế hoạch, xóa những dấu lặp lại, hoặc chia đoạn và bảng ra',
    place: { line, column: 1 },
  }
}
