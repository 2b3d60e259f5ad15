import type { InputKind } from './detect-kind.ts'
import { InputError } from './input-error.ts'

/** What an ending promises. Of any other ending text is not taken: it would be a table or a page of code. */
const ENDINGS: Record<string, InputKind> = {
  '.txt': 'text',
  '.md': 'text',
  '.mdx': 'text',
  '.markdown': 'text',
  '.docx': 'docx',
  '.odt': 'odt',
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
  '.jpg': 'pictures',
  '.jpeg': 'pictures',
  '.png': 'pictures',
  '.zip': 'pictures',
}
/** Word and web programs save pages of HTML under its own endings too. */
const HTML_ENDINGS = new Set(['.doc', '.docx'])

/** What each kind of document is called in messages. */
export const KIND_NAMES: Record<InputKind, string> = {
  text: 'văn bản thuần',
  docx: 'tệp Word .docx',
  odt: 'tệp LibreOffice .odt',
  html: 'trang HTML',
  pdf: 'tệp PDF',
  pictures: 'ảnh các trang',
}

/**
 * The ending of a file's name: ".docx"; empty where it has none.
 *
 * @param file a name or path
 */
export function endingOf(file: string): string {
  return /[^/\\](\.[^./\\]*)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

/**
 * Refuses a document whose name promises another kind than its bytes show: somebody took one file for another.
 *
 * @param file the document's name; one without an ending promises nothing
 * @param kind the kind that its bytes show
 * @throws {InputError} with what to do about it
 */
export function checkEnding(file: string, kind: InputKind): void {
  const ending = endingOf(file)
  const promised = ENDINGS[ending]
  if (ending !== '' && promised === undefined && kind === 'text') {
    throw new InputError(`chưa đọc được loại tệp này (${ending}). Hãy lưu thành .docx, .pdf, .txt hoặc .md.`)
  }
  if (ending !== '' && promised !== kind && !(kind === 'html' && HTML_ENDINGS.has(ending))) {
    throw new InputError(`đuôi tệp là ${ending} nhưng nội dung là ${KIND_NAMES[kind]}. Hãy đổi đuôi tệp cho đúng.`)
  }
}
