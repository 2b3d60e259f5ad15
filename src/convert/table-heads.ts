/** The head of a table whose columns are parted by blanks. */
import { cellsOf } from './line-cells.ts'

/** Between two columns of a table whose words were wrapped. */
export const ROW_GAP = / {2,}/
/** The head of a column of numbers. */
const NUMBERS = /^(?:s?tt|số tt|số thứ tự)$/iu
/** The words of that head may stand under one another. */
const NUMBERS_FIRST_WORD = /^số$/iu

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
