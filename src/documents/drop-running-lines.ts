import { mostCommon } from './most-common.ts'
import { isLine, type PdfBlock, type PdfLine, type PdfPage } from './pdf-line.ts'

/** So many lines at the top and at the bottom of a page may belong to the page and not to the document. */
const EDGE = 3
/** Lines of two pages are at one height within so many points. */
const HEIGHT = 4
/** They stand on most pages; the first page often has none. */
const SHARE = 0.5
/** A number going up with the pages, alone on its line. */
const LONE_NUMBER = /^(?:trang\s{0,3})?[-–—]?\s?(\d{1,4})\s?(?:\/\s?\d{1,4})?\s?[-–—]?$/iu

/** A running line differs from the page's text by so many points of size, or stands off by so many of its line heights. */
const OTHER_SIZE = 1
const OFF = 1.3

/** A line at the edge of its page. */
interface Candidate {
  page: number
  line: PdfLine
  /** It looks like no line of the page's text: in size, or by the gap between them. */
  isApart: boolean
  /** The text with a sign for each number. */
  pattern: string
  number: number | null
}

/**
 * Drops page numbers and running heads: the same text, or a text whose only change is a number that goes up with the
 * pages, at the same height on most pages, set apart from the page's text.
 *
 * @param pages the pages with their lines
 * @returns the pages without them, and a note for each that was dropped
 */
export function dropRunningLines(pages: PdfPage[]): { pages: PdfPage[]; notes: string[] } {
  const dropped = new Set<PdfLine>()
  const notes: string[] = []
  for (const group of groupByPlace(pages.flatMap(candidatesOf))) {
    if (!isRunning(group, pages.length)) continue
    for (const { line } of group) dropped.add(line)
    const texts = [...new Set(group.map(({ line }) => line.text))]
    const shown = texts.length === 1 ? `“${texts[0]}”` : `“${texts[0]}” … “${texts.at(-1)}”`
    notes.push(`Bỏ dòng lặp lại ở mép trang (số trang, tiêu đề chạy): ${shown}, ${group.length} trang.`)
  }
  return {
    pages: pages.map((page) => ({
      ...page,
      blocks: page.blocks.filter((block) => !isLine(block) || !dropped.has(block)),
    })),
    notes,
  }
}

function candidatesOf({ blocks }: PdfPage, page: number): Candidate[] {
  const lines = blocks.flatMap(linesOf)
  const byHeight = [...lines].sort((one, other) => one.y - other.y)
  const size =
    mostCommon(
      lines.filter(({ text }) => text !== '').map((line) => line.size),
      0.5,
    ) ?? 0
  const pitch = mostCommon(byHeight.slice(1).map((line, at) => line.y - (byHeight[at] as PdfLine).y)) ?? 0
  const edge = [...byHeight.entries()].filter(
    ([at, { text }]) => text !== '' && (at < EDGE || at >= byHeight.length - EDGE),
  )
  return edge.map(([at, line]) => {
    const inner = byHeight[at < byHeight.length / 2 ? at + 1 : at - 1]
    const digits = /\d{1,4}/.exec(line.text)?.[0]
    return {
      page,
      line,
      isApart:
        Math.abs(line.size - size) >= OTHER_SIZE || (inner !== undefined && Math.abs(inner.y - line.y) > OFF * pitch),
      pattern: line.text.replace(/\d{1,4}/, '#'),
      number: digits === undefined ? null : Number(digits),
    }
  })
}

/** Of a table only its upper and lower edges count: they show how far off a line stands. */
function linesOf(block: PdfBlock): PdfLine[] {
  if (isLine(block)) return [block]
  return [block.top, block.bottom].map((y) => ({ text: '', left: 0, right: 0, y, size: 0 }))
}

function groupByPlace(candidates: Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const candidate of candidates) {
    const group = groups.find(
      ([first]) => first?.pattern === candidate.pattern && Math.abs(first.line.y - candidate.line.y) < HEIGHT,
    )
    if (group) group.push(candidate)
    else groups.push([candidate])
  }
  return groups
}

function isRunning(group: Candidate[], pages: number): boolean {
  const [first] = group as [Candidate]
  const goesUp = group.every(
    ({ page, number }) => number !== null && number - page === (first.number ?? 0) - first.page,
  )
  const isLoneNumber = LONE_NUMBER.test(first.line.text) && goesUp
  const isApart = group.every((candidate) => candidate.isApart)
  // A short document has one page number: the page's own.
  if (isLoneNumber && first.number === first.page + 1 && (first.page > 0 || isApart)) return true
  if (group.length < 2 || group.length <= SHARE * (pages - 1)) return false
  return isLoneNumber || (isApart && (goesUp || group.every(({ line }) => line.text === first.line.text)))
}
