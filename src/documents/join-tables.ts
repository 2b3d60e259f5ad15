import { isLine, type PdfBlock, type PdfPage, type PdfTable } from './pdf-line.ts'

/** The edges of the columns of two parts of one table differ by less, in points. */
const SAME_EDGE = 4
/** A page lies aside by at most this, in points. */
const MOST_ASIDE = 20
const LONGEST_SPECK = 3
/** A table's head has at most so many rows. */
const MOST_HEAD_ROWS = 3
const NOTE = /^<sup>/
const GOES_ON = /^[\p{Ll}\d%(),;]/u

/**
 * Joins the parts of tables that go on over pages: the rows of the next page follow, a head that is printed again is
 * left out, and a row that the page's end cut is made whole where this is certain.
 *
 * @param pages the pages without running heads and page numbers
 */
export function joinTables(pages: PdfPage[]): PdfPage[] {
  const joined = pages.map((page) => ({ ...page, blocks: [...page.blocks] }))
  let open: PdfTable | null = null
  for (const page of joined) {
    const first: PdfBlock | undefined = page.blocks[0]
    if (open && first && !isLine(first) && haveSameColumns(open, first)) {
      append(open, first)
      page.blocks.shift()
      if (page.blocks.every(isNote)) continue
    }
    const last: PdfBlock | undefined = page.blocks.filter((block) => !isNote(block) && !isSpeck(block)).at(-1)
    open = last && !isLine(last) ? last : null
  }
  return joined
}

function isNote(block: PdfBlock): boolean {
  return isLine(block) && NOTE.test(block.text)
}

/** A letter or two at the edge of a scan. */
function isSpeck(block: PdfBlock): boolean {
  return isLine(block) && block.text.length <= LONGEST_SPECK
}

/** The same edges, a scanned page lying a little aside; or, where no lines show them, the same head. */
function haveSameColumns(one: PdfTable, other: PdfTable): boolean {
  if (one.edges.length !== other.edges.length) return false
  const aside = (other.edges[0] as number) - (one.edges[0] as number)
  const isSame = one.edges.every((edge, at) => Math.abs(edge + aside - (other.edges[at] as number)) < SAME_EDGE)
  return (isSame && Math.abs(aside) < MOST_ASIDE) || haveSameHead(one, other)
}

function haveSameHead({ rows: [one] }: PdfTable, { rows: [other] }: PdfTable): boolean {
  return one !== undefined && one.join('\t') === other?.join('\t')
}

function append(table: PdfTable, { rows }: PdfTable): void {
  const repeated = repeatedRows(table.rows, rows)
  const rest = rows.slice(repeated)
  const [last, first] = [table.rows.at(-1), rest[0]]
  if (last && first && isRestOfRow(last, first)) {
    table.rows[table.rows.length - 1] = last.map((cell, at) =>
      [cell, first[at] ?? ''].filter((text) => text !== '').join(' '),
    )
    rest.shift()
  }
  table.rows.push(...rest)
}

/** How many rows of the head are printed again. */
function repeatedRows(table: string[][], rows: string[][]): number {
  let count = 0
  const same = (at: number) => rows[at]?.join('\t') === table[at]?.join('\t')
  while (count < Math.min(MOST_HEAD_ROWS, table.length, rows.length) && same(count)) count += 1
  return count
}

/** It has words only where the row before has some, none in the first column, and they go on in the middle of a sentence. */
function isRestOfRow(last: string[], first: string[]): boolean {
  const filled = first.flatMap((cell, at) => (cell === '' ? [] : [at]))
  return (
    filled.length > 0 &&
    filled[0] !== 0 &&
    filled.length < last.filter((cell) => cell !== '').length &&
    filled.every((at) => last[at] !== '' && goesOn(last[at] as string, first[at] as string))
  )
}

/** In the middle of a sentence, or of words in capitals. */
function goesOn(before: string, text: string): boolean {
  const isCapital = (words: string) => words === words.toUpperCase() && /\p{L}{3}/u.test(words)
  return GOES_ON.test(text) || (isCapital(before) && isCapital(text))
}
