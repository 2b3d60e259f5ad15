/** One letter or sign on a page, in points from the page's upper left corner, the page turned upright. */
export interface Glyph {
  text: string
  left: number
  right: number
  /** Its baseline. */
  y: number
  size: number
  /** A space was set before it. */
  spaceBefore: boolean
}

/** A drawn line, level or upright, in points from the page's upper left corner. */
export interface Rule {
  isLevel: boolean
  /** Its y where it is level, else its x. */
  at: number
  from: number
  to: number
}

/** One line of text on a page, in points from the page's upper left corner. */
export interface PdfLine {
  text: string
  /** Where it begins and ends. */
  left: number
  right: number
  /** Its baseline. */
  y: number
  /** The size of most of its letters. */
  size: number
}

/** A table on a page: rows of cells from the left, a merged cell's words in its first cell, lines of a cell apart by "\n". */
export interface PdfTable {
  rows: string[][]
  /** The edges of its columns, one more than columns. */
  edges: number[]
  top: number
  bottom: number
}

/** What stands on a page, in the order of the file. */
export type PdfBlock = PdfLine | PdfTable

/** A page with its lines and tables in the order of the file. */
export interface PdfPage {
  width: number
  height: number
  blocks: PdfBlock[]
}

/** Tells a line of text from a table. */
export function isLine(block: PdfBlock): block is PdfLine {
  return 'text' in block
}
