/**
 * What recognises scans in a browser's worker: package.json names this module `#scan` there. Everything comes from this site, and
 * only when a scan is read.
 */
import { createWorker, OEM } from 'tesseract.js'
import { getDocumentProxy } from 'unpdf'
import { PATHS } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import { InputError } from '../input-error.ts'
import type * as InNode from './in-node.ts'
import { CanvasFactory, contextOf, FilterFactory } from './offscreen-canvas.ts'
import { LARGEST_SIDE, SCALE, sizeOfPicture, toGray } from './picture.ts'
import { recognizer } from './recognizer.ts'

/** Opens a PDF for drawing its pages; see draw-page.ts. */
export const openForDrawing: typeof InNode.openForDrawing = async (bytes) => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, CanvasFactory, FilterFactory })
  return {
    async draw(number) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: Math.min(SCALE, LARGEST_SIDE / Math.max(width, height)) })
      const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
      const context = contextOf(canvas)
      await page.render({ canvas: null, canvasContext: context as never, viewport }).promise
      page.cleanup()
      return toGray(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)
    },
    close: () => document.loadingTask.destroy(),
  }
}

/** Reads a photograph or scan of a page; see load-picture.ts. */
export const loadPicture: typeof InNode.loadPicture = async (bytes) => {
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => {
    throw new InputError('ảnh bị hỏng, không đọc được. Hãy quét hoặc chụp lại.')
  })
  const { width, height } = sizeOfPicture(image)
  const canvas = new OffscreenCanvas(width, height)
  const context = contextOf(canvas)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0, width, height)
  image.close()
  return toGray(context.getImageData(0, 0, width, height).data, width, height)
}

/** Starts the recognition of Vietnamese letters; see recognize.ts. */
export const startRecognition: typeof InNode.startRecognition = async () => {
  const folder = new URL(href(PATHS.recognition), self.location.href).href
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    workerPath: `${folder}worker.min.js`,
    corePath: folder,
    langPath: folder,
    cacheMethod: 'none',
    workerBlobURL: false,
    gzip: true,
  })
  return recognizer(worker)
}
