import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas'
import { getDocumentProxy } from 'unpdf'
import { LARGEST_SIDE, type Picture, SCALE, toGray } from './picture.ts'

/** What pdf.js draws on, where there is no browser. */
class CanvasFactory {
  create(width: number, height: number) {
    const canvas = createCanvas(width, height)
    return { canvas, context: canvas.getContext('2d') }
  }
  reset({ canvas }: { canvas: { width: number; height: number } }, width: number, height: number): void {
    Object.assign(canvas, { width, height })
  }
  destroy({ canvas }: { canvas: { width: number; height: number } }): void {
    Object.assign(canvas, { width: 0, height: 0 })
  }
}

/**
 * Opens a PDF for drawing its pages.
 *
 * @param bytes a PDF that pdf.js can read
 * @returns draws the page of this number, from 1, as it is shown; and frees what was opened
 */
export async function openForDrawing(
  bytes: Uint8Array,
): Promise<{ draw: (number: number) => Promise<Picture>; close: () => Promise<void> }> {
  // pdf.js takes these from the browser.
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, CanvasFactory })
  return {
    async draw(number) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: Math.min(SCALE, LARGEST_SIDE / Math.max(width, height)) })
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
      const context = canvas.getContext('2d')
      await page.render({ canvas: null, canvasContext: context as never, viewport }).promise
      page.cleanup()
      return toGray(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)
    },
    close: () => document.loadingTask.destroy(),
  }
}
