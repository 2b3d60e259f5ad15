import { unzipSync } from 'fflate'
import { InputError } from './input-error.ts'

/** No plan has so much text; a zip that claims more is meant to fill the memory. */
const MOST_BYTES = 50_000_000

/**
 * Unpacks the parts of a zipped document that hold words. Pictures and the rest are not even unpacked.
 *
 * @param bytes the whole file
 * @param parts the names of the parts that are wanted
 * @param ending the kind of document for the message, ".docx"
 * @returns the parts by name
 * @throws {InputError} when the zip is broken or holds more than 50 MB of text
 */
export function unpackParts(bytes: Uint8Array, parts: RegExp, ending: string): Record<string, Uint8Array> {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!parts.test(name)) return false
        size += originalSize
        if (size > MOST_BYTES) throw new InputError(`tệp ${ending} quá lớn (hơn 50 MB chữ).`)
        return true
      },
    })
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`tệp ${ending} bị hỏng, không đọc được. Hãy mở bằng Word hoặc LibreOffice và lưu lại.`)
  }
}
