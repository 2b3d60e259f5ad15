import { unzipSync } from 'fflate'
import { InputError } from './input-error.ts'
import { arePictures, isPicture } from './picture-files.ts'

/** The kinds of document that can be read. */
export type InputKind = 'text' | 'docx' | 'odt' | 'html' | 'pdf' | 'pictures'

/** A PDF may have some bytes before its mark (ISO 32000, implementation note 13). */
const PDF_MARK_WITHIN = 1024
/** What begins a page, after white space, comments and XML declaration. */
const HTML = /^<(?:!doctype html|html|head|body|meta|table|div|p)[\s>]/i
const HTML_MARK_WITHIN = 4096

/**
 * Tells a document's kind by its bytes; the name of a file says nothing.
 *
 * @param bytes the whole document
 * @returns the kind; text is what has no other mark (it may still turn out to be no text)
 * @throws {InputError} when it is a known kind that cannot be read: old .doc, .rtf, .mht, a password, another zip, a broken zip
 */
export function detectKind(bytes: Uint8Array): InputKind {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const locked = indexOf(bytes, utf16('EncryptedPackage'), bytes.length) >= 0
    if (locked) throw new InputError('tệp Word có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu rồi lưu lại thành .docx.')
    throw new InputError('tệp kiểu Office cũ (.doc). Hãy mở bằng Word hoặc LibreOffice và lưu lại thành .docx.')
  }
  if (indexOf(bytes, latin('%PDF-'), PDF_MARK_WITHIN) >= 0) return 'pdf'
  if (startsWith(bytes, latin('{\\rtf'))) {
    throw new InputError('tệp RTF. Hãy mở bằng Word hoặc LibreOffice và lưu lại thành .docx.')
  }
  if (isZip(bytes)) {
    const names = namesInZip(bytes)
    if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx'
    if (names.includes('content.xml')) return 'odt'
    if (arePictures(names)) return 'pictures'
    throw new InputError(
      'tệp nén nhưng không phải .docx (có thể là .xlsx, .pptx, .zip). Hãy lưu thành .docx; ảnh các trang thì nén riêng, chỉ có .jpg hoặc .png.',
    )
  }
  if (isPicture(bytes)) return 'pictures'
  const head = headOf(bytes)
  if (/^MIME-Version:/i.test(head)) {
    throw new InputError('trang web một tệp (.mht). Hãy mở bằng Word hoặc LibreOffice và lưu lại thành .docx.')
  }
  return HTML.test(head) ? 'html' : 'text'
}

function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter({ name }) {
        names.push(name)
        return false
      },
    })
  } catch {
    throw new InputError('tệp .docx bị hỏng (tệp nén không mở được). Hãy lấy lại tệp gốc.')
  }
  return names
}

/** The first letters as far as they are ASCII, of any encoding, from the first tag on. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HTML_MARK_WITHIN).filter((byte) => byte > 0 && byte < 0x80)
  let rest = new TextDecoder().decode(head).trimStart()
  for (const [begin, end] of Array(3)
    .fill([
      ['<?', '?>'],
      ['<!--', '-->'],
    ])
    .flat()) {
    if (rest.startsWith(begin) && rest.includes(end)) rest = rest.slice(rest.indexOf(end) + end.length).trimStart()
  }
  return rest
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function indexOf(bytes: Uint8Array, mark: number[], within: number): number {
  const first = mark[0] as number
  for (let at = bytes.indexOf(first); at >= 0 && at < within; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + mark.length), mark)) return at
  }
  return -1
}

function latin(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

function utf16(text: string): number[] {
  return latin(text).flatMap((code) => [code, 0])
}

/** Tells whether a file begins as a zip does, also an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])
}
