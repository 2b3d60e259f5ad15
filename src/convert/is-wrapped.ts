/** A number, a range, or a sign for none. */
export const VALUE = /^(?:[≥≤<>~]\s?)?\d[\d.,\s–-]*%?$|^(?:x|-|–|…)$/iu
export const ROW_BULLET = /^(?:[-–+•*]|[a-zđ]\)|\d{1,2}(?:\.\d{1,2})+)\s?/u

/**
 * Tells whether a line without a first cell holds the rest of words that were wrapped. A row without a number of its own has a
 * name and values, or begins with a bullet.
 *
 * @param line the cells of the line by column
 */
export function isWrapped(line: string[]): boolean {
  if (line[0] !== '') return false
  const words = line.filter((cell) => cell !== '' && !VALUE.test(cell))
  return !(words.some((cell) => ROW_BULLET.test(cell)) || (words.length > 0 && line.some((cell) => VALUE.test(cell))))
}
