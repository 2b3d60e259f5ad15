import { InputError } from '../input-error.ts'
import type { Picture } from './picture.ts'
import { readPage, type ScannedPage } from './read-page.ts'

/** Tells the editor how far a long task has come. */
export type OnProgress = (message: string) => void

/**
 * Recognises the words of pages, one after the other.
 *
 * @param pages their numbers in the document, and how to get each one's picture
 * @param onProgress is told each page's number before it is read
 * @returns the pages by number
 * @throws {InputError} when this machine has no recognition
 */
export async function readScans(
  pages: { number: number; draw: () => Promise<Picture> }[],
  onProgress: OnProgress,
): Promise<Map<number, ScannedPage>> {
  const found = new Map<number, ScannedPage>()
  const { startRecognition } = await loadScanPart(() => import('#scan'))
  const { recognize, stop } = await startRecognition()
  try {
    for (const [at, { number, draw }] of pages.entries()) {
      onProgress(`Nhận dạng chữ trang ${number} (${at + 1}/${pages.length})…`)
      found.set(number, await readPage(await draw(), recognize))
    }
  } finally {
    await stop()
  }
  return found
}

/** Recognition has parts in machine code, which some machines lack. */
export async function loadScanPart<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch {
    throw new InputError(
      'tệp không có lớp chữ (bản quét hoặc ảnh), và máy này không có phần nhận dạng chữ. Hãy chạy npm install, hoặc nhận dạng chữ (OCR) bằng công cụ khác.',
    )
  }
}
