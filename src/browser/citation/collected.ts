/** The collected quotes as files. */
import { toCsv } from '../../data/csv.ts'
import type { Row } from '../../data/tables.ts'
import type { citationWords } from '../../i18n/vi/citation.ts'
import type { CitationForm } from '../../wording/cite.ts'

/** A collected quote with what is said of it. */
export interface Collected {
  id: string
  provinceName: string
  indicatorName: string
  year: number | null
  value: string
  quote: string
  url: string
  citation: Record<CitationForm, string>
}

type Words = (typeof citationWords)['basket']

/** What a reader can take along; the ending is that of the file. */
export const COLLECTED_FORMATS = {
  txt: { ending: 'txt', type: 'text/plain' },
  csv: { ending: 'csv', type: 'text/csv' },
  html: { ending: 'html', type: 'text/html' },
  bib: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
} as const
export type CollectedFormat = keyof typeof COLLECTED_FORMATS

/**
 * Writes collected quotes as a file.
 *
 * @param format which
 * @param collected at least one
 * @param words the language's words
 */
export function writeCollected(format: CollectedFormat, collected: Collected[], words: Words): string {
  const citations = (form: CitationForm) => collected.map(({ citation }) => citation[form])
  switch (format) {
    case 'txt':
      return `${citations('full').join('\n\n')}\n`
    case 'bib':
      return `${citations('bibtex').join('\n\n')}\n`
    case 'ris':
      return citations('ris').join('\r\n')
    case 'csv':
      return toCsv(collected.map((one) => csvRow(one, words)))
    case 'html':
      return page(collected, words)
  }
}

function csvRow(one: Collected, { csvHeads: heads }: Words): Row {
  return {
    [heads.province]: one.provinceName,
    [heads.indicator]: one.indicatorName,
    [heads.year]: one.year,
    [heads.value]: one.value,
    [heads.quote]: one.quote,
    [heads.source]: one.citation.full,
    [heads.url]: one.url,
  }
}

/** A page without script or style sheet: word processors open it with headings, quotes and links. */
function page(collected: Collected[], { title }: Words): string {
  const quotes = collected.map(
    (one) =>
      `<h2>${escaped(`${one.provinceName}: ${one.indicatorName}, ${one.value}`)}</h2>\n` +
      `<blockquote><p>${escaped(one.quote)}</p></blockquote>\n` +
      `<p>${escaped(one.citation.full)}</p>\n<p><a href="${escaped(one.url)}">${escaped(one.url)}</a></p>`,
  )
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n<h1>${escaped(title)}</h1>\n${quotes.join('\n')}\n</body></html>\n`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
