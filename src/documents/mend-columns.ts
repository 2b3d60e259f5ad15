import { isLine, type PdfLine, type PdfPage } from './pdf-line.ts'
import { isSignatureLine } from './signature-line.ts'

/**
 * Mends recipients and signature, set side by side, where a page's end cuts them: the file has the left column's first
 * part, the right column, and on the next page the rest of the left column. The right column is put after that rest.
 * Other columns are left as they are: of a table of data the next page has the next row.
 *
 * @param pages the pages without running heads and page numbers
 */
export function mendColumns(pages: PdfPage[]): PdfPage[] {
  const mended = pages.map((page) => ({ ...page, blocks: [...page.blocks] }))
  mended.forEach((page, index) => {
    const next = mended[index + 1]
    const tail = page.blocks.slice(page.blocks.findLastIndex((block) => !isLine(block)) + 1).filter(isLine)
    const start = next === undefined ? -1 : rightColumnStart(tail)
    if (next === undefined || start < 0) return
    const column = tail.slice(start)
    const edge = Math.min(...column.map(({ left }) => left))
    const rest = next.blocks.findIndex((block) => !isLine(block) || block.right > edge)
    const confined = rest < 0 ? next.blocks.length : rest
    if (confined === 0) return
    page.blocks.length -= column.length
    next.blocks.splice(confined, 0, ...column)
  })
  return mended
}

/** The index of the first line of a right column at the page's end: it stands higher than, and right of, those before. */
function rightColumnStart(lines: PdfLine[]): number {
  const start = lines.findLastIndex((line, index) => index > 0 && line.y < (lines[index - 1] as PdfLine).y)
  if (start < 0) return -1
  const top = (lines[start] as PdfLine).y
  const edge = Math.min(...lines.slice(start).map(({ left }) => left))
  const beside = lines.slice(0, start).filter((line) => line.y >= top - line.size)
  const isSignature = [...beside, ...lines.slice(start)].some(({ text }) => isSignatureLine(text))
  return isSignature && beside.every((line) => line.right <= edge) ? start : -1
}
