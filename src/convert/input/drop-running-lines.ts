import type { PdfLine, PdfPage } from './pdf-line.ts'

/** So many lines at the top and at the bottom of a page may belong to the page and not to the document. */
const EDGE = 3
/** Lines of two pages are at one height within so many points. */
const HEIGHT = 4
/** They stand on most pages; the first page often has none. */
const SHARE = 0.5
/** A number going up with the pages, alone on its line. */
const LONE_NUMBER = /^(?:trang\s{0,3})?[-–—]?\s?(\d{1,4})\s?(?:\/\s?\d{1,4})?\s?[-–—]?$/iu

/** A line at the edge of its page. */
interface Candidate {
  page: number
  line: PdfLine
  /** The text with a sign for each number. */
  pattern: string
  number: number | null
}

/**
 * Drops page numbers and running heads: the same text, or a text whose only change is a number that goes up with the
 * pages, at the same height on most pages.
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
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !dropped.has(line)) })),
    notes,
  }
}

function candidatesOf({ lines }: PdfPage, page: number): Candidate[] {
  const byHeight = [...lines].sort((one, other) => one.y - other.y)
  const edge = new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])
  return [...edge].map((line) => {
    const digits = /\d{1,4}/.exec(line.text)?.[0]
    return {
      page,
      line,
      pattern: line.text.replace(/\d{1,4}/, '#'),
      number: digits === undefined ? null : Number(digits),
    }
  })
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
  const goesUp = group.every(({ page, number }) => number !== null && number - page === (first.number ?? 0) - first.page)
  // A document of two pages has one page number: the second page's own.
  if (LONE_NUMBER.test(first.line.text) && goesUp && first.number === first.page + 1 && first.page > 0) return true
  if (group.length < 2 || group.length <= SHARE * (pages - 1)) return false
  return goesUp || group.every(({ line }) => line.text === first.line.text)
}
