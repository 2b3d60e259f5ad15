import { unzipSync } from 'fflate'
import { InputError } from './input-error.ts'

/** Two hundred scanned pages have fewer bytes; a zip that claims more is meant to fill the memory. */
const MOST_BYTES = 200_000_000

/** Tells a .jpg or .png by its first bytes. */
export function isPicture(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xd8) || (first === 0x89 && second === 0x50)
}

/** Tells whether all files of a zip or folder are pictures, apart from what systems add to them. */
export function arePictures(names: string[]): boolean {
  const files = names.filter((name) => !name.endsWith('/') && !isHidden(name))
  return files.length > 0 && files.every(isPictureName)
}

/** Tells whether a file's name is that of a picture of a page. */
function isPictureName(name: string): boolean {
  return /\.(?:jpe?g|png)$/i.test(name) && !isHidden(name)
}

/**
 * Takes the pictures out of a zip.
 *
 * @param bytes a sound zip
 * @throws {InputError} when it is damaged, or claims more than 200 MB
 * @returns them in the order of their names, numbers in names by value: 2.jpg comes before 10.jpg
 */
export function unzipPictures(bytes: Uint8Array): Uint8Array[] {
  const files = Object.entries(unpack(bytes))
  return files.sort(([one], [other]) => one.localeCompare(other, 'vi', { numeric: true })).map(([, picture]) => picture)
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isPictureName(name)) return false
        size += originalSize
        if (size > MOST_BYTES) throw new InputError('tệp nén chứa hơn 200 MB ảnh. Hãy quét lại ở 300 dpi, nén .jpg.')
        return true
      },
    })
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError('tệp nén bị hỏng, không mở được. Hãy nén lại các ảnh.')
  }
}

function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(name)
}
