import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { InputError } from './input-error.ts'
import { readMarks } from './read-marks.ts'
import type { UnsureNumber } from './scan/note-doubts.ts'
import { loadScanPart, type OnProgress, readScans } from './scan/read-scans.ts'
import { turnUpright, type UprightPage } from './turn-upright.ts'
import { isNearlyEmpty, startDocument } from './write-document.ts'

const LONE_LETTER = /^[ăđơưĂĐƠƯ\u1EA0-\u1EF9]$/u
const MOST_LONE_LETTERS = 0.1
/** Signs that stand for no letter: of a typeface without a table of letters, or lost. */
const NO_LETTER = /[\uE000-\uF8FF\uFFFD]/gu
const MOST_NO_LETTERS = 0.3

/**
 * Reads a PDF: its lines and tables in the order of the file, a blank line where the page shows a new paragraph, page
 * numbers and running heads left out, raised figures as `<sup>1</sup>`. Pages without a sound text layer are recognised
 * from their picture.
 *
 * @param bytes a PDF
 * @param onProgress is told which page is being recognised
 * @returns the text for the converter, what was left out or is not sure, whether some of it was recognised from pictures, and
 *   the numbers of these pages that are not sure
 * @throws {InputError} when it holds no words, has a password or is broken
 */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: OnProgress = () => {},
): Promise<{ text: string; notes: string[]; isScan?: boolean; unsure: UnsureNumber[] }> {
  const writer = startDocument()
  // From the first picture on pages wait for what is recognised: a table may go on over them.
  const waiting: UprightPage[] = []
  let before = 0
  for await (const page of readPages(bytes)) {
    if (waiting.length > 0 || needsPicture(page)) waiting.push(page)
    else {
      writer.add(page)
      before += 1
    }
  }
  const pictures = waiting.flatMap((page, index) => (needsPicture(page) ? [before + index + 1] : []))
  if (pictures.length === 0) return writer.finish()
  const { openForDrawing } = await loadScanPart(() => import('#scan'))
  const { draw, close } = await openForDrawing(bytes)
  const scanned = await readScans(
    pictures.map((number) => ({ number, draw: () => draw(number) })),
    onProgress,
  )
  await close()
  let isScan = false
  for (const [index, page] of waiting.entries()) {
    const scan = scanned.get(before + index + 1)
    // A short page that is no picture keeps the words of its text layer.
    const isRead = scan !== undefined && (isGarbage(page) || isNearlyEmpty(page) !== isNearlyEmpty(scan))
    isScan ||= isRead
    writer.add(isRead ? scan : page)
  }
  if (!writer.hasWords()) {
    throw new InputError('tệp không có lớp chữ (bản quét hoặc ảnh), và không nhận dạng được chữ nào trong ảnh.')
  }
  return { ...writer.finish(), isScan }
}

function needsPicture(page: UprightPage): boolean {
  return isNearlyEmpty(page) || isGarbage(page)
}

/**
 * A writer without a fitting typeface sets the letters that it lacks after each line: "M C TIÊU Ụ". Words of one such
 * letter are rare in a sound text ("ở").
 */
function isGarbage({ glyphs }: UprightPage): boolean {
  const text = glyphs.map((glyph) => (glyph.spaceBefore ? ' ' : '') + glyph.text).join('')
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []
  const lone = words.filter((word) => LONE_LETTER.test(word)).length
  const lost = text.match(NO_LETTER)?.length ?? 0
  return lone > words.length * MOST_LONE_LETTERS || lost > text.length * MOST_NO_LETTERS
}

/** Hands over the pages one after the other; what is done with them is not the file's fault. */
async function* readPages(bytes: Uint8Array): AsyncGenerator<UprightPage> {
  try {
    // The reader takes the bytes away from the caller: it gets a copy, which must be no Node Buffer. Pictures are left out.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1 })
    const { OPS } = await getResolvedPDFJS()
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      yield turnUpright(await readMarks(page, OPS), page.getViewport({ scale: 1 }))
      page.cleanup()
    }
    await document.loadingTask.destroy()
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      throw new InputError('tệp PDF có mật khẩu. Hãy mở bằng mật khẩu rồi in lại thành PDF (Print → Save as PDF).')
    }
    throw new InputError('tệp PDF bị hỏng, không đọc được. Hãy lấy lại tệp gốc.')
  }
}
