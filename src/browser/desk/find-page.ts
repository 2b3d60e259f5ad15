/** Where a line of the document's text stands on its pages; loaded by the worker when a page is to be seen. */
import { transfer } from 'comlink'
import type { Letters } from '../../desk/find-letters.ts'
import { findLetters, joinLetters } from '../../desk/find-letters.ts'
import type { PageBox, PagePictures } from '../../documents/page-pictures.ts'
import { boxAround, openPagePictures } from '../../documents/page-pictures.ts'

/** What is to be seen: the page of a line, or a page by its number. */
export interface AskedPage {
  /** Letters of the line, and how many times they stand in the document before it. */
  letters: string
  nth: number
  /** Counted from 1: instead of the page of the line. */
  page: number | null
  /** Where the line stands in the text, 0 to 1: where it is not found, as in a scan, its page is about there. */
  part: number
}

/** A page as it was drawn. */
export interface SeenPage {
  picture: ImageBitmap
  page: number
  pages: number
  /** Where the line is; null where it is not on this page, or was not found. */
  line: PageBox | null
}

let open: { key: string; pictures: PagePictures; text: Letters } | null = null

/**
 * Opens a PDF, and leaves the one before.
 *
 * @param key tells it from others
 * @param bytes the whole file
 */
export async function openPages(key: string, bytes: Uint8Array): Promise<void> {
  const pictures = await openPagePictures(bytes)
  open = { key, pictures, text: joinLetters(pictures.pieces.map(({ text }) => text)) }
}

/**
 * Draws a page of the open PDF.
 *
 * @returns null where that one is not open
 */
export async function seePage(key: string, { letters, nth, page, part }: AskedPage): Promise<SeenPage | null> {
  if (open?.key !== key) return null
  const { pictures, text } = open
  const { pages, pieces } = pictures
  const found = findLetters(text, letters, nth)
  const own = found === null ? [] : pieces.slice(found[0], found[1] + 1)
  const number = Math.min(pages, Math.max(1, page ?? own[0]?.page ?? Math.ceil(part * pages)))
  const picture = await pictures.draw(number)
  const line = boxAround(own.filter((piece) => piece.page === number).map(({ box }) => box))
  return transfer({ picture, page: number, pages, line }, [picture])
}
