import { mostCommon } from './most-common.ts'
import { isLine, type PdfLine, type PdfPage } from './pdf-line.ts'
import { writeTable } from './write-table.ts'

/** A gap this much larger than the usual one between lines is a gap between paragraphs. */
const WIDE_GAP = 1.25
/** An indent has at least so many letter sizes. */
const INDENT = 0.7
/** A line that ends this near to the right edge is full, in letter sizes. */
const FULL = 3
const ENDS_SENTENCE = /[.:;!?…]["”)]*$/
const ITEM = /^(?:[-–+•*]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zđ]\))\s/u
const NOTE = /^<sup>[\p{L}\d]{1,3}<\/sup>\s/u

/** What is usual on a page. */
interface Measure {
  left: number
  right: number
  /** From baseline to baseline within a paragraph, in letter sizes. */
  pitch: number
  center: number
}

/**
 * Writes the lines of pages as text. A blank line stands where the page shows that a paragraph begins: a wide gap, an
 * indent after a finished sentence or a line that ends early, another column. At a page's end only the latter two can show it, so that a
 * paragraph over two pages stays one. A note at a page's foot becomes one line.
 *
 * @param pages the pages without running heads and page numbers
 */
export function writePages(pages: PdfPage[]): string {
  const out: string[] = []
  let before: PdfLine | undefined
  for (const page of pages) {
    const measure = measurePage(page)
    let isFirst = true
    let note = false
    for (const line of page.blocks) {
      if (!isLine(line)) {
        out.push('', ...writeTable(line.rows), '')
        before = undefined
        continue
      }
      note = NOTE.test(line.text) || (note && !isFirst && before !== undefined && continuesNote(before, line))
      if (note && !NOTE.test(line.text)) out[out.length - 1] += ` ${line.text}`
      else {
        if (before !== undefined && startsParagraph(before, line, measure, isFirst)) out.push('')
        out.push(line.text)
      }
      before = line
      isFirst = false
    }
  }
  return `${out.join('\n')}\n`
}

function measurePage({ blocks, width }: PdfPage): Measure {
  const lines = blocks.filter(isLine)
  const long = lines.filter((line) => line.right - line.left > width * 0.4)
  const pitches = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && line.y > before.y && Math.abs(line.size - before.size) < 1 ? [(line.y - before.y) / line.size] : []
  })
  return {
    left: mostCommon(long.map(({ left }) => left)) ?? 0,
    right: mostCommon(long.map(({ right }) => right)) ?? width,
    pitch: mostCommon(pitches, 0.05) ?? 1.5,
    center: width / 2,
  }
}

function startsParagraph(before: PdfLine, line: PdfLine, measure: Measure, newPage: boolean): boolean {
  if (NOTE.test(line.text) || NOTE.test(before.text)) return true
  const gap = (line.y - before.y) / line.size
  if (!newPage && (gap < 0 || gap > measure.pitch * WIDE_GAP)) return true
  const room = measure.right - before.right
  // A line that leaves room for the next line's first word ends its paragraph, as a heading over two lines does.
  const ended = ENDS_SENTENCE.test(before.text) || room > widthOfFirstWord(line) + line.size
  const full = room < FULL * line.size
  if (isCentered(before, measure) && isCentered(line, measure)) return false
  const indented = line.left > measure.left + INDENT * line.size
  return indented && ended && !(full && ITEM.test(before.text))
}

function widthOfFirstWord({ text, left, right }: PdfLine): number {
  return ((right - left) * text.search(/\s|$/)) / text.length
}

function isCentered({ left, right, size }: PdfLine, { center, left: margin }: Measure): boolean {
  return left > margin + size && Math.abs((left + right) / 2 - center) < size * 1.5
}

function continuesNote(before: PdfLine, line: PdfLine): boolean {
  return line.y > before.y && Math.abs(line.size - before.size) < 0.6
}
