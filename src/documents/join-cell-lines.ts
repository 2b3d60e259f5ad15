const BULLET = /^[-–—+•*◦▪·➢❖✓]\s/u
const ENDS_WITH_VALUE = /[\d%]$/
const BEGINS_WITH_VALUE = /^(?:[≥≤<>~]|\d)/
const ENDS_CLAUSE = /[.,:;!?…]$/

/**
 * Joins the lines or paragraphs of one cell to one line, since neither a GFM table nor a plan has line breaks in cells.
 * The lines are set apart by a space. Before the item of a list and between two values stands "; " unless the line
 * before has its own punctuation, so that "> 55%" above "- 2%" does not become the range "55% - 2%".
 *
 * @param lines the lines of the cell, blank ones allowed
 * @returns every word of the lines in order; empty where there is none
 */
export function joinCellLines(lines: string[]): string {
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '')
  return kept.reduce((joined, line) => {
    if (joined === '') return line
    const parts = BULLET.test(line) || (ENDS_WITH_VALUE.test(joined) && BEGINS_WITH_VALUE.test(line))
    return `${joined}${parts && !ENDS_CLAUSE.test(joined) ? ';' : ''} ${line}`
  }, '')
}
