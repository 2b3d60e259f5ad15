import { createCanvas } from '@napi-rs/canvas'
import { openForDrawing } from '../../src/documents/scan/draw-page.ts'

/** How a scanner spoils a page. */
interface Spoil {
  /** Degrees clockwise. */
  turn?: number
  /** Shades of grey up or down. */
  noise?: number
  /** The page that is scanned, from 1. */
  page?: number
  /** Draws a red seal over the words in the middle. */
  seal?: boolean
}

/**
 * Makes a scan of a page of a PDF: drawn at 300 dpi on greyish paper, turned and speckled, as .jpg. The speckles are the
 * same every time.
 */
export async function makeScan(
  pdf: Uint8Array,
  { turn = 0.5, noise = 12, page: number = 1, seal = false }: Spoil = {},
): Promise<Buffer> {
  const { draw, close } = await openForDrawing(pdf)
  const { width, height, gray } = await draw(number)
  await close()
  const page = createCanvas(width, height)
  const ink = page.getContext('2d')
  const picture = ink.createImageData(width, height)
  let seed = 7
  gray.forEach((shade, at) => {
    seed = (seed * 16807) % 2147483647
    const value = shade * 0.92 + 8 + (seed / 2147483647 - 0.5) * 2 * noise
    picture.data.set([value, value, value, 255], 4 * at)
  })
  ink.putImageData(picture, 0, 0)
  if (seal) {
    ink.strokeStyle = 'rgba(220, 30, 30, 0.8)'
    ink.lineWidth = 14
    ink.beginPath()
    ink.arc(width / 2, height / 4, 220, 0, 2 * Math.PI)
    ink.stroke()
  }
  const isSideways = Math.abs(turn) > 45 && Math.abs(turn) < 135
  const scan = createCanvas(...((isSideways ? [height, width] : [width, height]) as [number, number]))
  const context = scan.getContext('2d')
  context.fillStyle = '#f2f2ee'
  context.fillRect(0, 0, scan.width, scan.height)
  context.translate(scan.width / 2, scan.height / 2)
  context.rotate((turn * Math.PI) / 180)
  context.drawImage(page, -width / 2, -height / 2)
  return scan.toBuffer('image/jpeg', 85)
}
