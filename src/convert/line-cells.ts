import type { Span } from '../text/sentences.ts'

/** A cell, counted from the first character of its line. */
export interface LineCell extends Span {
  text: string
}

/**
 * Parts a line into cells where it has a gap.
 *
 * @param line as in the source
 * @param gap between two cells
 */
export function cellsOf(line: string, gap: RegExp): LineCell[] {
  const cells: LineCell[] = []
  let at = 0
  for (const part of line.trimEnd().split(gap)) {
    const start = line.indexOf(part, at)
    at = start + part.length
    if (part.trim() !== '') cells.push({ text: part.trim(), start, end: at })
  }
  return cells
}
