import { findLegacyLetters } from './find-legacy-letters.ts'
import { InputError } from './input-error.ts'

/** Control characters that no text has; a form feed or vertical tab stands between pages or lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g
/** More of them, and more than one in a thousand characters, stand in no text. */
const FEW_CONTROLS = 4
/** Bytes that show which half of each UTF-16 unit is zero: Vietnamese has a third or more of its letters in ASCII. */
const SAMPLE = 4096

const SAVE_AS_UTF8 = 'Hãy mở bằng Notepad hoặc Word và lưu lại với mã UTF-8.'

/**
 * Decodes a text: UTF-8, with or without byte order mark. Other encodings are named where they show, never guessed.
 *
 * @param bytes the whole text
 * @returns the text, lines ended by "\n" or "\r\n"
 * @throws {InputError} when it is binary, or in UTF-16 or an 8-bit encoding
 */
export function decodeText(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new InputError(`văn bản mã UTF-16. ${SAVE_AS_UTF8}`)
  const text = decode(bytes, 'utf-8')
  if (text !== null && isText(text)) return text.replace(/\r(?!\n)|\v/g, '\n')
  // Legacy Vietnamese comes as bytes too: each byte is one sign of the old font.
  const signs = decode(bytes, 'windows-1252')
  if (signs === null || text !== null || signs.search(CONTROL) >= 0) {
    throw new InputError('không phải văn bản (tệp nhị phân). Cần .docx, .pdf có lớp chữ, hoặc .txt, .md mã UTF-8.')
  }
  const legacy = findLegacyLetters(signs)
  throw new InputError(
    legacy?.throughout ? legacyMessage(legacy.encoding, legacy.word) : `không phải văn bản UTF-8. ${SAVE_AS_UTF8}`,
  )
}

/**
 * What to do about a text in a dead font.
 *
 * @param encoding the font family
 * @param word a word that shows it
 */
export function legacyMessage(encoding: string, word: string): string {
  return (
    `chữ theo bảng mã cũ ${encoding}, chẳng hạn “${word}”. ` +
    'Hãy chuyển sang Unicode dựng sẵn (Unikey: Công cụ chuyển mã; hoặc Word) rồi lưu lại.'
  )
}

/** A few control characters are slips of some program: the converter leaves them out and says so. */
function isText(text: string): boolean {
  return (text.match(CONTROL)?.length ?? 0) <= Math.max(FEW_CONTROLS, text.length / 1_000)
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Told by the byte order mark, or by every other byte of much of the text being zero; and decoding as such. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1
  })
  const [high, low] = zeros as [number, number]
  const many = sample.length / 8
  const little = (first === 0xff && second === 0xfe) || (low > many && high === 0)
  const big = (first === 0xfe && second === 0xff) || (high > many && low === 0)
  const text = little || big ? decode(bytes, little ? 'utf-16le' : 'utf-16be') : null
  return text !== null && text.search(CONTROL) < 0
}
