import { dropRunningLines } from './drop-running-lines.ts'
import { joinTables } from './join-tables.ts'
import { layOutPage } from './lay-out-page.ts'
import { mendColumns } from './mend-columns.ts'
import { isLine } from './pdf-line.ts'
import { noteDoubts, type PageWord, type UnsureNumber, unsureNumbers } from './scan/note-doubts.ts'
import type { ScannedPage } from './scan/read-page.ts'
import type { UprightPage } from './turn-upright.ts'
import { writePages } from './write-pages.ts'

/** A page of a document, from its text layer or recognised from a picture. */
export type ReadPage = UprightPage | ScannedPage

/** A page of a plan has some 2000 letters; stamps and page numbers on a scan have fewer than this. */
const FEWEST_LETTERS = 25

/** Tells whether a page has so few letters that it is a picture, or empty. */
export function isNearlyEmpty({ glyphs }: UprightPage): boolean {
  return glyphs.reduce((sum, { text }) => sum + text.length, 0) < FEWEST_LETTERS
}

/** Behind the last table of a page only its number may follow, where the table goes on. */
const LONGEST_NUMBER = 8

/** Lays out pages one after the other: of a page with words that are letters only its lines and tables are kept. */
export interface PageWriter {
  /** The next page, in the order of the document. */
  add: (page: ReadPage) => void
  /** Some page has words. */
  hasWords: () => boolean
  finish: () => { text: string; notes: string[]; unsure: UnsureNumber[] }
}

/**
 * Writes pages as text; see {@link startDocument}.
 *
 * @param pages the pages in their order
 */
export function writeDocument(pages: ReadPage[]): ReturnType<PageWriter['finish']> {
  const writer = startDocument()
  for (const page of pages) writer.add(page)
  return writer.finish()
}

/**
 * Writes pages as text, one at a time, so that the letters of a long document are not all in memory at once: page numbers and running heads left out, paragraphs and tables over pages joined.
 *
 * @returns at the end the text for the converter, what was left out or is not sure, and the numbers of scanned pages that are not sure
 */
export function startDocument(): PageWriter {
  const laidOut: ReturnType<typeof layOutPage>[] = []
  const empty: number[] = []
  const words: PageWord[] = []
  let open: number[] | null = null
  return {
    add(page) {
      const laid = layOutPage(page, open)
      const last = laid.page.blocks.findLast((block) => !isLine(block) || block.text.length > LONGEST_NUMBER)
      open = last === undefined || isLine(last) ? null : last.edges
      laidOut.push(laid)
      const number = laidOut.length
      if (isNearlyEmpty(page)) empty.push(number)
      if (!('words' in page)) return
      for (const { text, confidence } of page.words) words.push({ text, confidence, page: number })
    },
    hasWords: () => empty.length < laidOut.length,
    finish: () => writeLaidOut(laidOut, empty, words),
  }
}

function writeLaidOut(
  laidOut: ReturnType<typeof layOutPage>[],
  empty: number[],
  words: PageWord[],
): ReturnType<PageWriter['finish']> {
  const { pages: kept, notes } = dropRunningLines(laidOut.map(({ page }) => page))
  const text = writePages(joinTables(mendColumns(kept)))
  return {
    text,
    unsure: unsureNumbers(words, text),
    notes: [
      ...notes,
      ...laidOut.flatMap(({ askew }, index) =>
        askew === '' || askew === `${index + 1}`
          ? []
          : [`Trang ${index + 1}: chữ đặt nghiêng hoặc xoay, không đưa vào văn bản: “${askew}”.`],
      ),
      ...laidOut.flatMap(({ unsure }, index) =>
        unsure.map(
          (head) =>
            `Trang ${index + 1}: bảng không kẻ cột, không chia hàng được chắc chắn, giữ nguyên từng dòng: “${head}”. Hãy viết lại thành | … | … |.`,
        ),
      ),
      ...(empty.length > 0 ? [`Trang ${empty.join(', ')} không có lớp chữ hoặc gần như trống: hãy xem bản gốc.`] : []),
      ...noteDoubts(words, text),
    ],
  }
}
