/**
 * The numbering with which documents mark their parts: "Phần I", "II -", "2.1.", "a)", "Điều 3.".
 */
import { slugify } from './fold.ts'

/**
 * `path` are the parts of the number for an address, from outer to inner: "2.1." has ["2", "1"]. Parts, chapters and
 * articles carry their word ("phan-ii", "dieu-3"): their numbers run beside the others.
 */
export interface Numbering {
  kind: 'part' | 'chapter' | 'article' | 'capital' | 'roman' | 'decimal' | 'letter'
  /** As written, without the space after it: "2.1 -". */
  marker: string
  path: string[]
  /** The text after the marker. */
  rest: string
}

const PATTERNS: [kind: Numbering['kind'], pattern: RegExp][] = [
  ['part', /^(Phần (?:thứ )?([IVXL]{1,6}|\d{1,2}|nhất|hai|ba|bốn|tư|năm))\b[.:]?(?:\s+|$)/iu],
  ['chapter', /^(Chương ([IVXL]{1,6}|\d{1,2}))\b[.:]?(?:\s+|$)/iu],
  ['article', /^(Điều (\d{1,3})[.:])(?:\s+|$)/u],
  ['roman', /^(([IVXL]{1,6})\s?(?:[.:)]|[-–](?=\s)))\s*/u],
  ['decimal', /^((\d{1,2}(?:\.\d{1,2}){1,3})(?:\.(?!\d)|\)|\s?[-–](?=\s)|(?=\s+\p{Lu})))\s*/u],
  ['decimal', /^((\d{1,2})(?:\.(?!\d)|\)|[-–](?=\s)|\s[-–](?=\s)))\s*/u],
  ['capital', /^(([A-HĐ])[.)](?=\s+\p{Lu}))\s*/u],
  ['letter', /^(([a-zđ])(?:\)|\.(?=\s)))\s*/u],
]

const WORDS: Partial<Record<Numbering['kind'], string>> = { part: 'phan-', chapter: 'chuong-', article: 'dieu-' }

/**
 * Reads the numbering at the beginning of a line.
 *
 * @param text one line or paragraph
 * @returns the numbering, or null when the text has none (also dates and numbers: "22/12/2024", "57-NQ/TW", "1.200 …")
 */
export function parseNumbering(text: string): Numbering | null {
  for (const [kind, pattern] of PATTERNS) {
    const [whole, marker, number] = pattern.exec(text) ?? []
    if (whole === undefined || marker === undefined || number === undefined) continue
    return {
      kind,
      marker,
      path: kind === 'decimal' ? number.split('.') : [(WORDS[kind] ?? '') + slugify(number)],
      rest: text.slice(whole.length),
    }
  }
  return null
}
