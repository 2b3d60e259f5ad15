import { pointAt } from './encoding.ts'
import type { Finding } from './report.ts'

/** What a fault of syntax is, and the text with the fault covered up, of the same length, so that the rest can be read. */
export interface Mended {
  findings: Finding[]
  /** null when the place of the fault could not be told, so that nothing more can be read. */
  text: string | null
}

/** Characters of the text that a message shows. */
const SHOWN = 60

/**
 * Makes the finding of a fault of syntax.
 *
 * @param found what stands there
 * @param expected what should
 * @param fix what to do
 * @param at where the fault stands in it
 */
export function finding(found: string, expected: string, fix: string, text: string, at: number): Finding {
  return { rule: 'mdx-syntax', found, expected, fix, place: pointAt(text, at) }
}

/**
 * The beginning of a piece of the text's line, for a message.
 *
 * @param start where the piece begins
 * @param end where it ends; left out: as much as a message shows
 */
export function shown(text: string, start: number, end?: number): string {
  const line = (text.slice(start, end ?? start + SHOWN + 1).split('\n')[0] as string).trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}

/**
 * Covers a piece of the text by signs that mean nothing; lines stay.
 *
 * @param start where the piece begins
 * @param end where it ends
 * @param sign what it is covered by
 */
export function cover(text: string, start: number, end: number, sign = ' '): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, sign) + text.slice(end)
}
