import { countHeadWords, isFirstHead } from '../../text/table-words.ts'
import type { Block } from '../sections.ts'

/** A table that stands in a plan as lines of text: a paragraph each, or all in one. */
export interface LineTable {
  /** The paragraphs that hold values, as the rows of such a table do, and how many each. */
  rows: { block: Block; values: number }[]
}

/** Without a head, a line with so many values at its end is a row, and so many rows are a table. */
const FEWEST_VALUES = 2
const FEWEST_ROWS = 2
/** Words of heads in the line of a head. */
const FEWEST_HEADS = 3
/** Between two rows: the rest of words that were wrapped, the name of a group. */
const MOST_BETWEEN = 3
/** Letters; a longer paragraph is no line of a table. */
const LONGEST_LINE = 160
/** Letters: so long a line of heads can be. In a paragraph that is the whole table, its heads stand within as many. */
const LONGEST_HEAD = 120
const NUMBER = /^[≥≤<>~]?\d[\d.,]*(?:[-–]\d[\d.,]*)?%?(?:\/năm)?$/u
const YEAR = /^20\d\d(?:[-–]20\d\d)?$/
const HAS_YEAR = /(?<!\d)20\d\d(?!\d)/
const ENDS_SENTENCE = /[.:;,]$/
/** Stands before or behind a number, or for none. */
const SIGN = /^(?:[≥≤<>~–…x%-]|nhóm|top|tốp|hạng|trên|dưới)$/iu

/**
 * Finds the tables of a plan that stand in it as lines: their columns are lost, and no value of them is read.
 *
 * Below a line of heads with a year, a number anywhere behind the first word of a line is a value: unit, agency and remark may stand behind it.
 * Else only lines that end with numbers are rows, with several where there are no heads.
 *
 * @param blocks the blocks of a section
 * @returns in the order of the text
 */
export function findLineTables(blocks: Block[]): LineTable[] {
  const tables: LineTable[] = []
  let open: (LineTable & { between: number; hasHead: boolean; namesYears: boolean }) | null = null
  const close = () => {
    if (open !== null && open.rows.length >= (open.hasHead ? 1 : FEWEST_ROWS)) tables.push({ rows: open.rows })
    open = null
  }
  for (const block of blocks) {
    const text = block.text.trim()
    const isLine = block.cell === null && text.length <= LONGEST_LINE
    const values = open?.namesYears ? valuesInRow(text) : valuesAtEnd(text)
    const inOne = block.cell === null && !isLine ? valuesBehindHead(text) : 0
    if (inOne > 0) {
      close()
      tables.push({ rows: [{ block, values: inOne }] })
    } else if (isLine && isHead(text)) {
      close()
      open = { rows: [], between: 0, hasHead: true, namesYears: namesYears(text) }
    } else if (isLine && values >= (open?.hasHead ? 1 : FEWEST_VALUES)) {
      open ??= { rows: [], between: 0, hasHead: false, namesYears: false }
      open.rows.push({ block, values })
      open.between = 0
    } else if (open !== null) {
      open.between += 1
      if (!isLine || open.between > MOST_BETWEEN) close()
    }
  }
  close()
  return tables
}

function isHead(text: string): boolean {
  return isFirstHead(text) && !ENDS_SENTENCE.test(text) && countHeadWords(text) >= FEWEST_HEADS
}

/** Tells whether words begin as a table's head does that has a column for a year. */
function namesYears(text: string): boolean {
  return isFirstHead(text) && countHeadWords(text) >= FEWEST_HEADS && HAS_YEAR.test(text)
}

/** How many numbers stand at the end of a line with nothing but spaces between them; years alone are those of a head. */
function valuesAtEnd(text: string): number {
  const words = text.split(/\s+/)
  const from = words.findLastIndex((word) => !NUMBER.test(word) && !SIGN.test(word)) + 1
  return from === 0 ? 0 : countValues(words.slice(from))
}

/** How many numbers stand behind the name that a row begins with, its own number before it left out. A sentence is no row. */
function valuesInRow(text: string): number {
  if (ENDS_SENTENCE.test(text)) return 0
  const words = text.split(/\s+/)
  return countValues(words.slice(words.findIndex(isName) + 1))
}

/** How many numbers a paragraph holds behind the heads of a table that it begins with; those that number its rows are left out. */
function valuesBehindHead(text: string): number {
  const head = text.slice(0, LONGEST_HEAD).split(/[.:;,]\s/)[0] ?? ''
  if (!namesYears(head)) return 0
  const words = text.split(/\s+/)
  let row = 1
  const values = words.filter((word, index) => {
    const numbersRow = word === String(row) && isName(words[index + 1] ?? '')
    if (numbersRow) row += 1
    return !numbersRow
  })
  return countValues(values)
}

function isName(word: string): boolean {
  return /\p{L}{2}/u.test(word) && !SIGN.test(word)
}

function countValues(words: string[]): number {
  return words.filter((word) => NUMBER.test(word) && !YEAR.test(word)).length
}
