import { InputError } from './input-error.ts'
import { isPicture, unzipPictures } from './picture-files.ts'
import type { UnsureNumber } from './scan/note-doubts.ts'
import { checkPictureSize } from './scan/picture.ts'
import { loadScanPart, type OnProgress, readScans } from './scan/read-scans.ts'
import { isNearlyEmpty, writeDocument } from './write-document.ts'

/**
 * Reads the pictures of a document's pages by recognising their words.
 *
 * @param bytes a .jpg or .png of a page, or a .zip of such pictures, pages in the order of their names
 * @param onProgress is told which page is being recognised
 * @returns the text for the converter, and what is not sure, numbers once more by themselves
 * @throws {InputError} when a picture is broken or too large, or none has words
 */
export async function readPictures(
  bytes: Uint8Array,
  onProgress: OnProgress = () => {},
): Promise<{ text: string; notes: string[]; isScan: boolean; unsure: UnsureNumber[] }> {
  const pictures = isPicture(bytes) ? [bytes] : unzipPictures(bytes)
  for (const picture of pictures) checkPictureSize(picture)
  const { loadPicture } = await loadScanPart(() => import('#scan'))
  const scanned = await readScans(
    pictures.map((picture, index) => ({ number: index + 1, draw: () => loadPicture(picture) })),
    onProgress,
  )
  const pages = [...scanned.values()]
  if (pages.every(isNearlyEmpty))
    throw new InputError('không nhận dạng được chữ nào trong ảnh. Hãy quét lại ở 300 dpi.')
  return { ...writeDocument(pages), isScan: true }
}
