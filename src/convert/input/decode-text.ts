import { findLegacyLetters } from './find-legacy-letters.ts'
import { InputError } from './input-error.ts'

/** Control characters that no text has; a form feed or vertical tab stands between pages or lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/
/** Bytes that show which half of each UTF-16 unit is zero: Vietnamese has a third or more of its letters in ASCII. */
const SAMPLE = 4096

/**
 * Decodes a text: UTF-8 or UTF-16, with or without byte order mark. Other encodings are not guessed.
 *
 * @param bytes the whole text
 * @returns the text, lines ended by "\n" or "\r\n"
 * @throws {InputError} when it is binary, or in an 8-bit encoding
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes) ?? 'utf-8'
  const text = decode(bytes, encoding)
  if (text !== null && !CONTROL.test(text)) return text.replace(/\r(?!\n)|\v/g, '\n')
  // Legacy Vietnamese comes as bytes too: each byte is one sign of the old font.
  const signs = encoding === 'utf-8' ? decode(bytes, 'windows-1252') : null
  if (signs === null || text !== null || CONTROL.test(signs)) {
    throw new InputError('không phải văn bản (tệp nhị phân). Cần .docx, .pdf có lớp chữ, hoặc .txt, .md mã UTF-8.')
  }
  const legacy = findLegacyLetters(signs)
  throw new InputError(
    legacy?.throughout
      ? legacyMessage(legacy.encoding, legacy.word)
      : 'không phải văn bản UTF-8 hay UTF-16. Hãy mở bằng Notepad hoặc Word và lưu lại với mã UTF-8.',
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

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1
  })
  const [high, low] = zeros as [number, number]
  const many = sample.length / 8
  if (low > many && high === 0) return 'utf-16le'
  if (high > many && low === 0) return 'utf-16be'
  return null
}
