import type { VFile } from 'vfile'
import { isoDate } from '../text/dates.ts'
import { oneOf } from '../text/phrases.ts'
import { DOCUMENT_TYPES, RECORD_LABELS } from './lexicon.ts'
import type { Line, Source } from './source.ts'
import { plainText } from './source.ts'

/** What a web page of laws says of a document above the document itself, as far as it is there. */
export interface DocumentRecord {
  number?: string
  /** ISO date. */
  issued?: string
  docType?: string
  /** The name of who signed; such pages leave the office out. */
  signer?: string
  /** What the page's headline calls the document, behind its kind and number. */
  about?: string
}

declare module 'vfile' {
  interface DataMap {
    /** The record above the document. */
    record?: DocumentRecord
  }
}

/** The record begins among this many lines at the top. */
const HIGHEST = 10
/** Fewer labels could be words of the document. */
const LEAST_LABELS = 3
/** "| Số hiệu | 88/KH-UBND |", "Ngày ban hành: 12/05/2025", "Người ký Nguyễn Văn A". */
const ENTRY = new RegExp(String.raw`^(?:\| ?)?(${oneOf(RECORD_LABELS)}) ?[:| ] ?([^ |:][^|]*)\|?$`, 'u')
const DATE = /^(\d{1,2})\/(\d{1,2})\/(20\d\d)$/
/** "Kế hoạch 88/KH-UBND năm 2025 phát triển … do tỉnh … ban hành". */
const HEADLINE = new RegExp(
  String.raw`^${oneOf(DOCUMENT_TYPES)}\s(?:số\s)?\d+[\p{L}\d/-]*(?:\snăm\s20\d\d)?\s(?:về\s)?(\S.*)$`,
  'u',
)
const ISSUED_BY = /\sdo\s[^,;.]{2,60}\sban hành$/u

/**
 * Marks the record that a web page of laws puts above a document (number, dates, who signed), with the headline before it: it is no
 * part of the document. What it says is kept for facts that the document itself does not state.
 */
export function markRecord() {
  return (tree: Source, file: VFile): void => {
    const lines = tree.children.filter((node): node is Line => node.type === 'line')
    const start = lines.slice(0, HIGHEST).findIndex((line) => entryOf(line) !== null)
    if (start < 0) return
    const rest = lines.findIndex((line, index) => index > start && entryOf(line) === null)
    const end = rest < 0 ? lines.length : rest
    if (end - start < LEAST_LABELS) return
    const fields = new Map<string, string>()
    for (const line of lines.slice(0, end)) {
      const [, label, said = ''] = entryOf(line) ?? []
      line.role = 'record'
      if (label === undefined) continue
      fields.set(label, said.trim())
      // The cells of a row become words of one line.
      line.value = `${label}: ${said.trim()}`
      line.raw = line.value
    }
    file.data.record = toRecord(fields, plainText(lines[start - 1]?.value ?? ''))
  }
}

function entryOf({ value }: Line): RegExpExecArray | null {
  return ENTRY.exec(plainText(value.replace(/\s+/g, ' ')))
}

function toRecord(fields: Map<string, string>, headline: string): DocumentRecord {
  const [, day, month, year] = DATE.exec(fields.get('Ngày ban hành') ?? '') ?? []
  const stated = {
    number: fields.get('Số hiệu'),
    issued: isoDate(Number(year), Number(month), Number(day)) ?? undefined,
    docType: DOCUMENT_TYPES.find((type) => type === fields.get('Loại văn bản')),
    signer: fields.get('Người ký'),
    about: HEADLINE.exec(headline)?.[1]?.replace(ISSUED_BY, ''),
  }
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined))
}
