import { createCanvas, type Image, loadImage } from '@napi-rs/canvas'
import { InputError } from '../input-error.ts'
import { type Picture, sizeOfPicture, toGray } from './picture.ts'

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
  const { width, height } = sizeOfPicture(image)
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0, width, height)
  return toGray(context.getImageData(0, 0, width, height).data, width, height)
}
