import type { PdfLine } from './pdf-line.ts'

/** What pdf.js gives for a piece of text: its letters, its place as a matrix, its width. */
interface Item {
  str: string
  transform: number[]
  width: number
}

/** A piece of a line, in points from the page's upper left corner. */
interface Piece {
  text: string
  left: number
  right: number
  y: number
  size: number
  spaceBefore: boolean
}

/** Gaps and heights in parts of the letters' size. A word space has 0.25 or more; letters are set closer than 0.15. */
const WORD_GAP = 0.15
/** Justified text never has such gaps: another column begins. */
const COLUMN_GAP = 4
const SAME_LINE = 0.6
const SMALL = 0.9
const RAISED = 0.15
/** The converter takes five spaces for the gap between two columns of a letterhead. */
const COLUMNS = '     '

/**
 * Groups the pieces of a page's text to lines. The order of the file is kept: writers of documents put a letterhead's
 * left column before its right one, and a table cell after cell.
 *
 * @param items the items of pdf.js' `getTextContent()`
 * @param viewport the page's matrix to points from its upper left corner
 * @returns the lines, spaces restored, raised small figures as `<sup>…</sup>`
 */
export function groupLines(items: Item[], viewport: number[]): PdfLine[] {
  const lines: Piece[][] = []
  let open: Piece[] = []
  let space = false
  for (const item of items) {
    const piece = toPiece(item, viewport)
    if (piece === null) continue
    if (piece.text === '') {
      space = true
      continue
    }
    piece.spaceBefore ||= space
    space = false
    if (!continues(open, piece)) {
      open = []
      lines.push(open)
    }
    open.push(piece)
  }
  return lines.map(toLine)
}

function toPiece({ str, transform, width }: Item, viewport: number[]): Piece | null {
  if (str === '' && width === 0) return null
  const [a, b, c, d, e, f] = multiply(viewport, transform)
  // Text that is not set level (a stamp across the page) is no line of the document.
  if (Math.abs(b) > Math.abs(a)) return null
  const text = str.trim()
  return { text, left: e, right: e + width, y: f, size: Math.hypot(c, d), spaceBefore: /^\s/.test(str) }
}

type Matrix = [number, number, number, number, number, number]

function multiply(m: number[], n: number[]): Matrix {
  const [a, b, c, d, e, f] = m as Matrix
  const [g, h, i, j, k, l] = n as Matrix
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function continues(open: Piece[], piece: Piece): boolean {
  const last = open.at(-1)
  if (last === undefined) return false
  const size = Math.max(...open.map((part) => part.size), piece.size)
  const y = open.reduce((low, part) => Math.max(low, part.y), 0)
  return Math.abs(piece.y - y) < SAME_LINE * size && piece.left > last.right - size
}

function toLine(pieces: Piece[]): PdfLine {
  const base = pieces.reduce((most, piece) =>
    piece.text.length * piece.size > most.text.length * most.size ? piece : most,
  )
  let text = ''
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    const raised = piece.size < SMALL * base.size && base.y - piece.y > RAISED * base.size
    if (before !== undefined) {
      const gap = piece.left - before.right
      if (gap > COLUMN_GAP * base.size) text += COLUMNS
      else if (!raised && (piece.spaceBefore || gap > WORD_GAP * base.size)) text += ' '
    }
    text += raised ? `<sup>${piece.text}</sup>` : piece.text
  })
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece]
  // A raised mark in two pieces is one mark; after it at the beginning of a line the note's text begins.
  text = text.replaceAll('</sup><sup>', '').replace(/^(<sup>[^<]{1,5}<\/sup>)(?=\S)/, '$1 ')
  return { text, left: first.left, right: last.right, y: base.y, size: base.size }
}
