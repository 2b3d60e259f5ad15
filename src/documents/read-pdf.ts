import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { dropRunningLines } from './drop-running-lines.ts'
import { InputError } from './input-error.ts'
import { joinTables } from './join-tables.ts'
import { layOutPage } from './lay-out-page.ts'
import { mendColumns } from './mend-columns.ts'
import { isLine, type PdfBlock, type PdfPage } from './pdf-line.ts'
import { readMarks } from './read-marks.ts'
import { turnUpright } from './turn-upright.ts'
import { writePages } from './write-pages.ts'

/** A page of a plan has some 2000 letters; stamps and page numbers on a scan have fewer than this. */
const FEWEST_LETTERS = 25

const LONE_LETTER = /^[ăđơưĂĐƠƯ\u1EA0-\u1EF9]$/u
const MOST_LONE_LETTERS = 0.1

/**
 * Reads a PDF's text layer: its lines in the order of the file, a blank line where the page shows a new paragraph, page
 * numbers and running heads left out, raised figures as `<sup>1</sup>`.
 *
 * @param bytes a PDF
 * @returns the text for the converter, and what was left out
 * @throws {InputError} when it is a scan without text, has a password or is broken
 */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; notes: string[] }> {
  const read = await readPages(bytes)
  const pages = read.map(({ page }) => page)
  const letters = pages.map(({ blocks }) => blocks.reduce((sum, block) => sum + lettersOf(block), 0))
  if (letters.every((count) => count < FEWEST_LETTERS)) {
    throw new InputError('tệp không có lớp chữ (bản quét hoặc ảnh), hãy nhận dạng chữ (OCR) trước.')
  }
  const empty = letters.flatMap((count, index) => (count < FEWEST_LETTERS ? [index + 1] : []))
  const { pages: kept, notes } = dropRunningLines(pages)
  const text = writePages(joinTables(mendColumns(kept)))
  if (areMarksDetached(text)) {
    throw new InputError(
      'lớp chữ của PDF hỏng (chữ có dấu rời khỏi từ). Hãy dùng tệp .docx gốc, hoặc nhận dạng chữ (OCR).',
    )
  }
  return {
    text,
    notes: [
      ...notes,
      ...read.flatMap(({ askew }, index) =>
        askew === '' || askew === `${index + 1}`
          ? []
          : [`Trang ${index + 1}: chữ đặt nghiêng hoặc xoay, không đưa vào văn bản: “${askew}”.`],
      ),
      ...(empty.length > 0 ? [`Trang ${empty.join(', ')} không có lớp chữ hoặc gần như trống: hãy xem bản gốc.`] : []),
    ],
  }
}

/**
 * A writer without a fitting typeface sets the letters that it lacks after each line: "M C TIÊU Ụ". Words of one such
 * letter are rare in a sound text ("ở").
 */
function areMarksDetached(text: string): boolean {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => LONE_LETTER.test(word)).length > words.length * MOST_LONE_LETTERS
}

function lettersOf(block: PdfBlock): number {
  const text = isLine(block) ? block.text : block.rows.flat().join('')
  return text.replace(/\s/g, '').length
}

async function readPages(bytes: Uint8Array): Promise<{ page: PdfPage; askew: string }[]> {
  try {
    // The reader takes the bytes away from the caller: it gets a copy, which must be no Node Buffer. Pictures are left out.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1 })
    const { OPS } = await getResolvedPDFJS()
    const pages: { page: PdfPage; askew: string }[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const marks = await readMarks(page, OPS)
      pages.push(layOutPage(turnUpright(marks, page.getViewport({ scale: 1 }))))
      page.cleanup()
    }
    await document.loadingTask.destroy()
    return pages
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      throw new InputError('tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.')
    }
    throw new InputError('tệp PDF bị hỏng, không đọc được. Hãy lấy lại tệp gốc.')
  }
}
