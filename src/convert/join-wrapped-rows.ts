/** A number, a range, or a sign for none: of a row of its own. */
const VALUE = /^(?:[≥≤<>~]\s?)?\d[\d.,\s–-]*%?$|^(?:x|-|–|…)$/iu
/** Goes on in the middle of a sentence. */
const LOWER = /^[\p{Ll}\d(%/]/u
const BULLET = /^(?:[-–+•*]|[a-zđ]\)|\d{1,2}(?:\.\d{1,2})+)\s?/u
/** The second line of a head: "tính", "2025", "(%)". */
const REST_OF_HEAD = /^(?:20\d\d|[\p{Ll}(%].{0,18})$/u

/**
 * Joins the lines of cells whose words were wrapped: below a row's first line, lines without a first cell that go on with its words.
 *
 * @param lines the cells of each line by column, the head first
 * @returns the rows; null where it is not certain to which row words belong
 */
export function joinWrappedRows(lines: string[][]): string[][] | null {
  const rows: string[][] = []
  let [lower, upper] = [0, 0]
  for (const line of lines) {
    const above = rows.at(-1)
    if (above === undefined || line[0] !== '' || isRow(line)) {
      rows.push([...line])
      continue
    }
    const isHead = rows.length === 1
    if (isHead && above.includes('')) {
      // Below a head over several columns stand the heads of these.
      rows.push([...line])
      continue
    }
    const words = line.filter((cell) => cell !== '')
    const goesOn = line.every((cell, column) => cell === '' || above[column] !== '')
    if (!goesOn || (isHead ? !words.every((cell) => REST_OF_HEAD.test(cell)) : words.some((cell) => VALUE.test(cell))))
      return null
    if (words.every((cell) => LOWER.test(cell))) lower += 1
    else upper += 1
    for (const [column, cell] of line.entries()) above[column] = [above[column], cell].filter(Boolean).join(' ')
  }
  // Words in the middle of their cells begin above the number of their row: there the numbered line goes on with a sentence.
  const isBroken = rows.slice(1).some((row) => /^\d/.test(row[0] ?? '') && /^\p{Ll}/u.test(row[1] ?? ''))
  return upper > lower || (lower + upper > 0 && isBroken) ? null : rows
}

/** A row without a number of its own has a name and values. */
function isRow(line: string[]): boolean {
  const words = line.filter((cell) => cell !== '' && !VALUE.test(cell))
  return words.some((cell) => BULLET.test(cell)) || (words.length > 0 && line.some((cell) => VALUE.test(cell)))
}
