import { dropRunningLines } from './drop-running-lines.ts'
import { joinTables } from './join-tables.ts'
import { layOutPage } from './lay-out-page.ts'
import { mendColumns } from './mend-columns.ts'
import { isLine } from './pdf-line.ts'
import { noteDoubts, type UnsureNumber, unsureNumbers } from './scan/note-doubts.ts'
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

function layOutPages(pages: ReadPage[]): ReturnType<typeof layOutPage>[] {
  let open: number[] | null = null
  return pages.map((page) => {
    const laidOut = layOutPage(page, open)
    const last = laidOut.page.blocks.findLast((block) => !isLine(block) || block.text.length > LONGEST_NUMBER)
    open = last === undefined || isLine(last) ? null : last.edges
    return laidOut
  })
}

/**
 * Writes pages as text: page numbers and running heads left out, paragraphs and tables over pages joined.
 *
 * @param pages the pages in their order
 * @returns the text for the converter, what was left out or is not sure, and the numbers of scanned pages that are not sure
 */
export function writeDocument(pages: ReadPage[]): { text: string; notes: string[]; unsure: UnsureNumber[] } {
  const laidOut = layOutPages(pages)
  const { pages: kept, notes } = dropRunningLines(laidOut.map(({ page }) => page))
  const text = writePages(joinTables(mendColumns(kept)))
  const empty = pages.flatMap((page, index) => (isNearlyEmpty(page) ? [index + 1] : []))
  const words = pages.flatMap((page, index) =>
    'words' in page ? page.words.map((word) => ({ ...word, page: index + 1 })) : [],
  )
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
