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

/** A page with its lines in the order of the file. */
export interface PdfPage {
  width: number
  height: number
  lines: PdfLine[]
}
