/**
 * How a sentence of a plan is cited: what it says, who says it, in which document, where in it, and from which state of this site's
 * data. One function makes every form, for pages, for scripts and for files.
 */
import type { citationWords } from '../i18n/vi/citation.ts'
import { formatDate } from '../text/dates.ts'
import { textFragment } from './text-fragment.ts'

/** The words of a citation in a language. */
type CitationWords = typeof citationWords

/** A document as the table `plans` has it. */
export interface CitedDocument {
  province_name: string
  title: string
  doc_type: string
  issuer: string
  /** Null where the document states none. */
  number: string | null
  /** ISO date; null where the document states none. */
  issued: string | null
}

/** A sentence and where it stands. */
export interface CitedQuote {
  /** As it stands in the plan's page; of a table its row, column and cell, joined by " · ". */
  quote: string
  /** The heading above it; null before the first. */
  section: string | null
  /** Full address with the anchor of the sentence. */
  url: string
}

/** A state of the data. */
export interface CitedData {
  /** Of the newest release; null before the first. */
  version: string | null
  /** ISO date. */
  day: string
}

/** The forms of a citation, in the order in which they are offered. */
export const CITATION_FORMS = ['short', 'full', 'bibtex', 'ris'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]

/**
 * Cites a sentence.
 *
 * @param cited the sentence
 * @param document whose it is
 * @param data which state of the data it was taken from
 * @param words the language's words
 * @returns each form: `short` and `full` a line of prose, `bibtex` an entry, `ris` a record with CRLF
 */
export function cite(
  cited: CitedQuote,
  document: CitedDocument,
  data: CitedData,
  words: CitationWords,
): Record<CitationForm, string> {
  const quote = oneLine(cited.quote)
  const edition = words.data(data.version, formatDate(data.day))
  const address = cited.url + textFragment(cited.quote)
  return {
    short: `“${quote}” (${[document.province_name, nameShort(document)].join(', ')}). ${cited.url}`,
    full: `${[source(document, words), ...place(cited, words)].join(', ')}: “${quote}”${/[.!?…]$/.test(quote) ? '' : '.'} ${words.site}, ${edition}, ${address}`,
    bibtex: bibtex(cited, document, edition, words, address),
    ris: ris(cited, document, edition, words, address),
  }
}

function nameShort({ doc_type: type, number, issued }: CitedDocument): string {
  return [number === null ? type : `${type} ${number}`, ...(issued === null ? [] : [formatDate(issued)])].join(', ')
}

/** Who, which document, which number, which day; what the document does not state is said. */
function source(document: CitedDocument, words: CitationWords): string {
  const { doc_type: type, number, issued } = document
  const identity = [
    number === null ? words.noNumber : words.number(number),
    issued === null ? words.noDate : words.issued(formatDate(issued)),
  ]
  return `${author(document)}, ${type} (${identity.join(', ')})`
}

/** The issuer with its province: "Ban Thường vụ Tỉnh ủy" issues in every one. */
function author({ issuer, province_name: province }: CitedDocument): string {
  return issuer.toLowerCase().includes(province.toLowerCase()) ? issuer : `${issuer} ${province}`
}

function place({ section }: CitedQuote, words: CitationWords): string[] {
  return section === null ? [] : [words.section(oneLine(section))]
}

function bibtex(
  cited: CitedQuote,
  document: CitedDocument,
  edition: string,
  words: CitationWords,
  address: string,
): string {
  const { pathname, hash } = new URL(cited.url)
  const key = ['doichieu57', ...pathname.split('/').slice(-2), hash.slice(1)].filter((part) => part !== '').join('-')
  const note = [`“${oneLine(cited.quote)}”`, ...place(cited, words)].join(', ')
  const fields: [string, string | undefined][] = [
    ['author', `{${inBibtex(author(document))}}`],
    ['title', `{${inBibtex(document.title)}}`],
    ['type', inBibtex(document.doc_type)],
    ['number', document.number === null ? undefined : inBibtex(document.number)],
    ['date', document.issued ?? undefined],
    ['year', document.issued?.slice(0, 4)],
    ['note', inBibtex(note)],
    ['howpublished', inBibtex(`${words.site}, ${edition}`)],
    ['url', address],
    ['langid', 'vietnamese'],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]))
  return [`@misc{${key.replace(/[^\w-]/g, '')},`, ...lines, '}'].join('\n')
}

const BIBTEX_SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that BibTeX takes for its own. */
function inBibtex(text: string): string {
  return oneLine(text).replace(/[\\{}%#&$_~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? sign)
}

/** RIS as reference managers read it: a tag, two blanks, a dash and a blank before each value, CRLF behind. */
function ris(
  cited: CitedQuote,
  document: CitedDocument,
  edition: string,
  words: CitationWords,
  address: string,
): string {
  const fields: [string, string | null | undefined][] = [
    ['TY', 'GOVDOC'],
    ['AU', author(document)],
    ['TI', document.title],
    ['M3', document.doc_type],
    ['SN', document.number],
    ['DA', document.issued?.replaceAll('-', '/')],
    ['PY', document.issued?.slice(0, 4)],
    ['AB', `“${cited.quote}”`],
    ['SE', cited.section],
    ['DB', words.site],
    ['ET', edition],
    ['LA', words.language],
    ['UR', address],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** A line break would end a field, a line of prose or a record. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
