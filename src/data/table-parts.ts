/** Rows that a page shows at once; a table with more of them has further pages. */
const FIRST_ROWS = 100
/** Rows of each further page: some 60 KB compressed of the widest table. */
const FURTHER_ROWS = 300

/**
 * Cuts a long table: the first part stands in the table's own page, each other one in a page of its own, from where a script
 * fetches it when a reader asks.
 *
 * @param rows in the order of display
 * @returns at least one part, which is empty where there are no rows
 */
export function cutTable<T>(rows: T[]): T[][] {
  const parts = [rows.slice(0, FIRST_ROWS)]
  for (let at = FIRST_ROWS; at < rows.length; at += FURTHER_ROWS) parts.push(rows.slice(at, at + FURTHER_ROWS))
  return parts
}

/**
 * Numbers the parts behind the first, as their pages' addresses do: the second is 2.
 *
 * @param parts how many there are
 */
export function furtherParts(parts: number): number[] {
  return Array.from({ length: Math.max(parts - 1, 0) }, (_, index) => index + 2)
}
