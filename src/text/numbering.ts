/**
 * The numbering with which documents mark their parts: "Phần I", "II -", "2.1.", "a)", "Điều 3.", "Phụ lục I".
 */
import { slugify } from './fold.ts'

/**
 * `path` are the parts of the number for an address, from outer to inner: "2.1." has ["2", "1"]. Parts, chapters and
 * articles and annexes carry their word ("phan-ii", "dieu-3", "phu-luc-i"): their numbers run beside the others.
 */
export interface Numbering {
  kind: 'annex' | 'part' | 'chapter' | 'article' | 'capital' | 'roman' | 'decimal' | 'letter'
  /** As written, without the space after it: "2.1 -". */
  marker: string
  path: string[]
  /** The text after the marker. */
  rest: string
}

/** "II", "12", "2A", "nhất": how parts, chapters and annexes are counted. */
const COUNT = '[IVXL]{1,6}|\\d{1,2}[a-zA-Z]?'
const IN_WORDS = 'nhất|hai|ba|bốn|tư|năm|sáu|bảy'
/** After the number of a part: its title, or nothing. "Phụ lục I kèm theo …" inside a sentence is no numbering. */
const BEFORE_TITLE = '(?:\\s*[.:–-](?:\\s+|$)|\\s*$|\\s+(?=\\p{Lu}))'

/** "15 - 18%/năm; …" on a line of its own is a range. */
const NO_RANGE = String.raw`(?!\s\d[\d.,]*\s?%\s?(?:[/;,.]|$))`

const PATTERNS: [kind: Numbering['kind'], pattern: RegExp][] = [
  ['annex', new RegExp(`^((?:Phụ lục|PHỤ LỤC)\\s(?:số\\s|SỐ\\s)?(${COUNT}))${BEFORE_TITLE}`, 'u')],
  ['part', new RegExp(`^(Phần (?:thứ )?(${COUNT}|${IN_WORDS}))(?![\\p{L}\\p{N}])[.:]?(?:\\s+|$)`, 'iu')],
  ['chapter', new RegExp(`^(Chương (${COUNT}))(?![\\p{L}\\p{N}])[.:]?(?:\\s+|$)`, 'iu')],
  ['article', /^((?:Điều|ĐIỀU) (\d{1,3})[.:])(?:\s+|$)/u],
  ['roman', /^(([IVXL]{1,6})\s?(?:[.:)]|[-–](?=\s)))\s*/u],
  // A scan reads I as a small L; a title all in capitals tells it from an item "l." that begins with an abbreviation.
  ['roman', /^(([IlVX]{1,6})\.)\s+(?=\p{Lu}{2}[^\p{Ll}]*$)/u],
  ['decimal', /^((\d{1,2}(?:\.\d{1,2}){1,3})(?:\.(?!\d)|\)|\s?[-–](?=\s)|(?=\s+\p{Lu})))\s*/u],
  ['decimal', new RegExp(String.raw`^((\d{1,2})(?:\.(?!\d)|\)|\s?[-–](?=\s)${NO_RANGE}))\s*`, 'u')],
  ['capital', /^(([A-HĐ])[.)](?=\s+\p{Lu}))\s*/u],
  ['letter', /^(([a-zđ])(?:\)|\.(?=\s)))\s*/u],
]

const WORDS: Partial<Record<Numbering['kind'], string>> = {
  annex: 'phu-luc-',
  part: 'phan-',
  chapter: 'chuong-',
  article: 'dieu-',
}

/** "Il" is II. */
function countOf(kind: Numbering['kind'], number: string): string {
  return kind === 'roman' ? number.replaceAll('l', 'I') : number
}

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
      path: kind === 'decimal' ? number.split('.') : [(WORDS[kind] ?? '') + slugify(countOf(kind, number))],
      rest: text.slice(whole.length),
    }
  }
  return null
}
