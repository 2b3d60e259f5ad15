import { countHeadWords, isFirstHead } from '../../text/table-words.ts'
import type { Block } from '../sections.ts'

/** A table that stands in a plan as lines of text, a paragraph each. */
export interface LineTable {
  /** The paragraphs that end with values, as the rows of such a table do, and how many each. */
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
const NUMBER = /^[≥≤<>~]?\d[\d.,]*(?:[-–]\d[\d.,]*)?%?$/u
const YEAR = /^20\d\d(?:[-–]20\d\d)?$/
/** Stands before or behind a number, or for none. */
const SIGN = /^(?:[≥≤<>~–…x%-]|nhóm|top|tốp|hạng|trên|dưới)$/iu

/**
 * Finds the tables of a plan that stand in it as lines: their columns are lost, and no value of them is read.
 *
 * @param blocks the blocks of a section
 * @returns in the order of the text
 */
export function findLineTables(blocks: Block[]): LineTable[] {
  const tables: LineTable[] = []
  let open: (LineTable & { between: number; hasHead: boolean }) | null = null
  const close = () => {
    if (open !== null && open.rows.length >= (open.hasHead ? 1 : FEWEST_ROWS)) tables.push({ rows: open.rows })
    open = null
  }
  for (const block of blocks) {
    const text = block.text.trim()
    const values = valuesAtEnd(text)
    const isLine = block.cell === null && text.length <= LONGEST_LINE
    if (isLine && isHead(text)) {
      close()
      open = { rows: [], between: 0, hasHead: true }
    } else if (isLine && values >= (open?.hasHead ? 1 : FEWEST_VALUES)) {
      open ??= { rows: [], between: 0, hasHead: false }
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
  return isFirstHead(text) && !/[.:;,]$/.test(text) && countHeadWords(text) >= FEWEST_HEADS
}

/** How many numbers stand at the end of a line with nothing but spaces between them; years alone are those of a head. */
function valuesAtEnd(text: string): number {
  const words = text.split(/\s+/)
  const from = words.findLastIndex((word) => !NUMBER.test(word) && !SIGN.test(word)) + 1
  const numbers = words.slice(from).filter((word) => NUMBER.test(word))
  return from === 0 || numbers.every((word) => YEAR.test(word)) ? 0 : numbers.length
}
