/** The head of a table whose columns are parted by blanks. */
import { cellsOf } from './line-cells.ts'

/** Between two columns of a table whose words were wrapped. */
export const ROW_GAP = / {2,}/
/** The head of a column of numbers. */
const NUMBERS = /^(?:s?tt|số tt|số thứ tự)$/iu
/** The words of that head may stand under one another. */
const NUMBERS_FIRST_WORD = /^số$/iu
/** So many lines of a head, or fewer, stand above its rows. */
const MOST_HEAD_LINES = 6

/** Tells whether words are the head of a column that numbers the rows: "TT", "Số TT". */
export function isNumbersHead(text: string): boolean {
  return NUMBERS.test(text)
}

/**
 * The words at the head of a table's first column, also where "Số" stands above "TT".
 *
 * @param lines those of the table, its head first
 */
export function firstHead([first = '', second = '']: readonly string[]): string {
  const [above, below] = [cellsOf(first, ROW_GAP)[0]?.text ?? '', cellsOf(second, ROW_GAP)[0]?.text ?? '']
  return NUMBERS_FIRST_WORD.test(above) && NUMBERS.test(`${above} ${below}`) ? `${above} ${below}` : above
}

/**
 * Leaves out the lines that say a table's head again at the top of a page.
 *
 * @param lines those of the table
 * @param height how many of them are its head
 * @returns the others, by their index
 */
export function withoutRepeatedHeads(lines: readonly string[], height: number): number[] {
  const same = lines.map((line) => line.trim().replace(/\s+/g, ' '))
  const isHeadAt = (start: number) =>
    height <= MOST_HEAD_LINES && same.slice(0, height).every((line, at) => line === same[start + at])
  const kept: number[] = []
  let at = 0
  while (at < lines.length) {
    if (at >= height && isHeadAt(at)) at += height
    else {
      kept.push(at)
      at += 1
    }
  }
  return kept
}
