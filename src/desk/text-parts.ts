/** A part of a text: from one place up to another. */
export interface TextPart {
  start: number
  end: number
  /** The first of its lines, counted from 1. */
  line: number
}

/** Characters of a part: what a browser lays out within 100 ms at each letter. */
const PART_LENGTH = 50_000

/**
 * Cuts a text into parts of whole lines, which together are the text.
 *
 * @param text at least one part is made of it
 * @param length characters from which on a part ends with its line
 */
export function textParts(text: string, length = PART_LENGTH): TextPart[] {
  const parts: TextPart[] = []
  let [start, line] = [0, 1]
  do {
    const at = start + length > text.length ? -1 : text.indexOf('\n', start + length - 1)
    const end = at < 0 ? text.length : at + 1
    parts.push({ start, end, line })
    for (let next = text.indexOf('\n', start); next >= 0 && next < end; next = text.indexOf('\n', next + 1)) line += 1
    start = end
  } while (start < text.length)
  return parts
}
