import { cover } from './cover-fault.ts'
import type { ScannedTag } from './scan-tag.ts'

/**
 * Finds the closing tag that belongs to a tag, wherever it stands: the next one, unless another tag of the name opens first.
 *
 * @param tag an opening tag in it
 * @returns null where there is none
 */
export function findMate(text: string, tag: ScannedTag): { start: number; end: number } | null {
  const start = text.indexOf(`</${tag.name}`, tag.end)
  const next = text.indexOf(`<${tag.name}`, tag.end)
  if (start < 0 || (next >= 0 && next < start)) return null
  const end = text.indexOf('>', start)
  return end < 0 ? null : { start, end: end + 1 }
}

/**
 * Covers a tag, and the closing tag that belongs to it.
 *
 * @param start where the tag begins
 */
export function coverTag(text: string, start: number, tag: ScannedTag): string {
  const mate = tag.closing ? null : findMate(text, tag)
  const covered = cover(text, start, tag.end)
  return mate ? cover(covered, mate.start, mate.end) : covered
}
