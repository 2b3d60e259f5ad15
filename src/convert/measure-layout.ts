import type { Line } from './source.ts'

/** How the source sets its lines, measured on the text itself. */
export interface Layout {
  /** Characters of a full line where the text is wrapped; 0 where each line is a whole paragraph. */
  width: number
  /** A blank line follows most lines, so that blank lines say nothing. */
  doubleSpaced: boolean
  /** Each line is a paragraph, though no blank line sets it apart. */
  oneALine: boolean
}

/** The layout of a text whose lines are known to be whole paragraphs, as a word processor keeps them. */
export const ONE_A_LINE: Layout = { width: 0, doubleSpaced: false, oneALine: true }

/** A wrapped page has lines of 60 to 110 characters; a paragraph on one line is longer. */
const NARROWEST_PAGE = 60
const WIDEST_PAGE = 130
/** Nine of ten lines are not longer than the page is wide: the tenth may be a table's row, or two lines in one. */
const FULL_LINES = 0.9
/** More than this share of lines after a blank line: the blank lines are the page's, not the paragraphs'. */
const DOUBLE_SPACED = 0.6
/** Less than this share of lines after a blank line: long lines are paragraphs, set apart by their ends alone. */
const SET_APART = 0.4

/**
 * Measures how a text sets its lines.
 *
 * @param lines its lines, their roles known
 */
export function measureLayout(lines: Line[]): Layout {
  const body = lines.filter((line) => line.role === 'body')
  const lengths = body.map((line) => line.value.length).sort((a, b) => a - b)
  const long = lengths[Math.floor(lengths.length * FULL_LINES)] ?? 0
  const spaced = body.filter((line) => line.blankBefore === 1).length
  const width = long <= WIDEST_PAGE ? Math.max(long, NARROWEST_PAGE) : 0
  return {
    width,
    doubleSpaced: width > 0 && spaced > body.length * DOUBLE_SPACED,
    oneALine: width === 0 && body.filter((line) => line.blankBefore > 0).length < body.length * SET_APART,
  }
}
