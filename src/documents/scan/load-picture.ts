import { createCanvas, type Image, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { InputError } from '../input-error.ts'
import type { Picture } from './picture.ts'

/** The shorter side of an A4 page in dots. */
const SHORT_SIDE = 2480
/** A picture of a page is scaled so that its shorter side comes near to that of A4; within these bounds it is left. */
const [SMALLEST, LARGEST] = [1900, 3400]
/** A picture larger than this would take gigabytes of memory. */
const MOST_DOTS = 100_000_000

/**
 * Reads a photograph or scan of a page.
 *
 * @param bytes a .jpg or .png
 * @throws {InputError} when it cannot be read
 */
export async function loadPicture(bytes: Uint8Array): Promise<Picture> {
  let image: Image
  try {
    image = await loadImage(Buffer.from(bytes))
  } catch {
    throw new InputError('ảnh bị hỏng, không đọc được. Hãy quét hoặc chụp lại.')
  }
  if (image.width * image.height > MOST_DOTS) throw new InputError('ảnh quá lớn. Hãy quét lại ở 300 dpi.')
  const side = Math.min(image.width, image.height)
  const scale = side < SMALLEST || side > LARGEST ? SHORT_SIDE / side : 1
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)]
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0, width, height)
  return toGray(context, width, height)
}

/** What is drawn, in shades of grey. Red and blue ink (stamps, signatures) comes out lighter than black. */
export function toGray(context: SKRSContext2D, width: number, height: number): Picture {
  const { data } = context.getImageData(0, 0, width, height)
  const gray = new Uint8Array(width * height)
  for (let at = 0; at < gray.length; at += 1) {
    const [red, green, blue] = [data[4 * at] as number, data[4 * at + 1] as number, data[4 * at + 2] as number]
    gray[at] = Math.max(red, green, blue)
  }
  return { width, height, gray }
}
