import { decodeText, legacyMessage } from './decode-text.ts'
import type { InputKind } from './detect-kind.ts'
import { detectKind } from './detect-kind.ts'
import { findLegacyLetters } from './find-legacy-letters.ts'
import { InputError } from './input-error.ts'
import type { UnsureNumber } from './scan/note-doubts.ts'
import type { OnProgress } from './scan/read-scans.ts'

/** A document as text for the converter. */
export interface DocumentText {
  text: string
  kind: InputKind
  /** Each line is a whole paragraph, as word processors keep them; a page's lines are otherwise joined to paragraphs. */
  paragraphs: boolean
  /** Some of it was recognised from pictures, where a sign may be read wrongly. */
  isScan: boolean
  /** Its numbers, and the signs before them, that recognition was not sure of. */
  unsure: UnsureNumber[]
  /** What was left out or is doubtful, a line each. */
  notes: string[]
}

const WORD_PROCESSORS = new Set<InputKind>(['docx', 'odt', 'html'])

/**
 * Reads a document of any kind to the text that the converter takes: .txt, .md, .docx, .odt, HTML, .pdf, or
 * pictures of pages (.jpg, .png, a .zip of them).
 *
 * @param bytes the whole document
 * @param onProgress is told how far the recognition of a scan has come
 * @throws {InputError} when it is empty or cannot be read, with what to do about it
 */
export async function readDocument(bytes: Uint8Array, onProgress?: OnProgress): Promise<DocumentText> {
  if (bytes.length === 0) throw new InputError('tệp trống. Hãy đưa văn bản của kế hoạch vào tệp.')
  const kind = detectKind(bytes)
  const { text, notes, isScan = false, unsure = [] } = await readKind(bytes, kind, onProgress)
  if (text.trim() === '') throw new InputError('tệp trống. Hãy đưa văn bản của kế hoạch vào tệp.')
  const legacy = findLegacyLetters(text)
  if (legacy?.throughout) throw new InputError(legacyMessage(legacy.encoding, legacy.word))
  if (legacy) {
    notes.push(
      `${legacy.count} chữ có vẻ theo bảng mã cũ ${legacy.encoding}, chữ đầu ở dòng ${legacy.line}: “${legacy.word}”. ` +
        'Chúng được giữ nguyên; hãy chuyển sang Unicode nếu đúng vậy.',
    )
  }
  const lost = text.split('\uFFFD').length - 1
  if (lost > text.length / 100) {
    throw new InputError('chữ đã hỏng (nhiều ký tự “\uFFFD”). Hãy lấy lại tệp gốc và lưu với mã UTF-8.')
  }
  if (lost > 0) {
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
    notes.push(`${lost} ký tự hỏng “\uFFFD”, ký tự đầu ở dòng ${line}: chữ đã mất từ trước, hãy xem bản gốc.`)
  }
  return { text, kind, paragraphs: WORD_PROCESSORS.has(kind), isScan, unsure, notes }
}

/** The readers of other kinds than text bring large libraries: loaded only for them. */
async function readKind(
  bytes: Uint8Array,
  kind: InputKind,
  onProgress: OnProgress | undefined,
): Promise<{ text: string; notes: string[]; isScan?: boolean; unsure?: UnsureNumber[] }> {
  if (kind === 'docx') return (await import('./read-docx.ts')).readDocx(bytes)
  if (kind === 'odt') return (await import('./read-odt.ts')).readOdt(bytes)
  if (kind === 'html') return (await import('./read-html.ts')).readHtml(bytes)
  if (kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes, onProgress)
  if (kind === 'pictures') return (await import('./read-pictures.ts')).readPictures(bytes, onProgress)
  return { text: decodeText(bytes), notes: [] }
}
