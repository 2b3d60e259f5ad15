/** The pages of a PDF as pictures, for an editor to compare: drawn in a browser's worker, each when it is asked for. */
import { getDocumentProxy } from 'unpdf'
import { CanvasFactory, FilterFactory } from './scan/offscreen-canvas.ts'

/** Pixels of a drawn page's width. */
const WIDTH = 1_000

/** A box on a page, in parts of its width and height. */
export interface PageBox {
  left: number
  top: number
  right: number
  bottom: number
}

/** A piece of a page's text layer, with where it stands. */
interface PagePiece {
  page: number
  text: string
  box: PageBox
}

/** An open PDF. */
export interface PagePictures {
  /** How many pages it has. */
  pages: number
  /** The pieces of its text layer in order; none in a scan. */
  pieces: PagePiece[]
  /** Draws a page, counted from 1. */
  draw: (page: number) => Promise<ImageBitmap>
}

/**
 * Opens a PDF.
 *
 * @param bytes the whole file, which was read before
 */
export async function openPagePictures(bytes: Uint8Array): Promise<PagePictures> {
  // A worker has no page that typefaces could be added to: letters are drawn as shapes.
  const options = { verbosity: 0, CanvasFactory, FilterFactory, disableFontFace: true, useSystemFonts: false }
  const document = await getDocumentProxy(new Uint8Array(bytes), options)
  const pieces: PagePiece[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x, y] = item.transform as number[]
      const corners = [
        viewport.convertToViewportPoint(x ?? 0, y ?? 0),
        viewport.convertToViewportPoint((x ?? 0) + item.width, (y ?? 0) + item.height),
      ] as [number, number][]
      pieces.push({ page: number, text: item.str, box: boxOf(corners, viewport) })
    }
    page.cleanup()
  }
  return {
    pages: document.numPages,
    pieces,
    async draw(number) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width })
      const { canvas, context } = new CanvasFactory().create(Math.ceil(viewport.width), Math.ceil(viewport.height))
      await page.render({ canvas: null, canvasContext: context as never, viewport }).promise
      page.cleanup()
      return canvas.transferToImageBitmap()
    },
  }
}

function boxOf(corners: [number, number][], { width, height }: { width: number; height: number }): PageBox {
  const [across, down] = [corners.map(([x]) => x / width), corners.map(([, y]) => y / height)]
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  }
}

/** The box around others. */
export function boxAround(boxes: readonly PageBox[]): PageBox | null {
  const [first, ...rest] = boxes
  if (!first) return null
  return rest.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  )
}
