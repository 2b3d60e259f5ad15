import type { Line } from './source.ts'

/** How the source sets its lines, measured on the text itself. */
export interface Layout {
  /** Characters of a full line where the text is wrapped; 0 where each line is a whole paragraph. */
  width: number
  /** A word that would have ended before this character had room on its line: that line was broken on purpose. */
  room: number
  /** A blank line follows most lines, so that blank lines say nothing. */
  doubleSpaced: boolean
  /** Each line is a paragraph, though no blank line sets it apart. */
  oneALine: boolean
}

/** The layout of a text whose lines are known to be whole paragraphs, as a word processor keeps them. */
export const ONE_A_LINE: Layout = { width: 0, room: 0, doubleSpaced: false, oneALine: true }

/** A line ends early when a word would have fitted in its last fifth: pages are set ragged by up to a long syllable or two. */
const FILLED = 0.82
/** Broken lines that show how ragged a text is set. */
const ENOUGH_BROKEN = 40
/** Of these one in so many may end early all the same, as where a page ends. */
const ODD = 0.05
/** Lines are filled letter by letter where all but one in so many end beyond the full line with the next word. */
const ODD_OF_FILLED = 0.1
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
    room: Math.max(width * FILLED, raggedEdge(body, width)),
    doubleSpaced: width > 0 && spaced > body.length * DOUBLE_SPACED,
    oneALine: width === 0 && body.filter((line) => line.blankBefore > 0).length < body.length * SET_APART,
  }
}

/**
 * Where the words that did not fit would have ended, told by the lines that go on in the middle of a sentence; 0 where they
 * are few, or where letters differ in width, as in print: there a line of few letters may be full.
 */
function raggedEdge(lines: Line[], width: number): number {
  const ends = lines.flatMap(({ value }, at) => {
    const [next = ''] = lines[at + 1]?.value.split(' ', 1) ?? []
    return /^\p{Ll}/u.test(next) && value.length > width / 2 ? [value.length + 1 + next.length] : []
  })
  const sorted = ends.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return sorted.length < ENOUGH_BROKEN || at(ODD_OF_FILLED) < width ? 0 : Math.min(at(ODD), width)
}
