/** Results as elements of a page. Texts of plans only ever become text nodes. */
import { searchWords } from '../../i18n/search-words.ts'
import { MARK_PARAMETER } from '../../search/mark-parameter.ts'
import type { Query } from '../../search/query.ts'
import type { SitePage } from '../../search/site-pages.ts'
import { href } from '../../site/href.ts'
import { formatNumber } from '../../text/numbers.ts'
import type { Part } from './excerpt.ts'
import { excerpt, markMatches } from './excerpt.ts'
import type { Hit, ResultPage } from './find.ts'

/** A section shows so many of its parts. */
const MOST_PARTS = 3

/**
 * A section of a plan with the sentences that answer.
 *
 * @param hits its parts that answer, best first; at least one
 */
export function sectionItem(hits: Hit[]): HTMLElement {
  const [first] = hits as [Hit]
  const { record, province, query, inHeading } = first
  const heading = record.headings.at(-1) ?? searchWords.opening
  const item = element('li', {})
  item.dataset.searchResult = ''
  item.append(
    element('h3', {}, link(placeOf(first), inHeading ? markUp(markMatches(heading, query)) : [heading])),
    element('p', { className: 'result-path' }, [province, ...record.headings.slice(0, -1)].join(' › ')),
    ...hits.slice(0, MOST_PARTS).map((hit, index) => {
      const parts = index === 0 ? [] : [' ', link(placeOf(hit), [searchWords.here])]
      return element('p', { className: 'result-excerpt' }, ...markUp(sentenceOf(hit)), ...parts)
    }),
  )
  if (hits.length > MOST_PARTS) {
    item.append(element('p', { className: 'result-path' }, searchWords.furtherParts(hits.length - MOST_PARTS)))
  }
  return item
}

/**
 * The sentence of a hit that answers best, its words marked; the heading where the text has none of them.
 *
 * @param hit a hit
 */
export function sentenceOf({ record, query }: Hit): Part[] {
  const parts = excerpt(record.text, query)
  return parts.some(({ marked }) => marked) ? parts : markMatches(record.headings.at(-1) ?? '', query)
}

/**
 * The address of a hit in its plan, with what to mark there.
 *
 * @param hit a hit
 */
export function placeOf({ record, query }: Hit): string {
  const [page = '', anchor = ''] = record.url.split('#')
  return `${href(page)}?${new URLSearchParams({ [MARK_PARAMETER]: query.text })}#${anchor}`
}

/**
 * How much was found, true at any time: exactly, or what is sure.
 *
 * @param page a page of results
 * @param query the query as typed
 */
export function statusText({ count, complete, phrases, sitePages }: ResultPage, { text }: Query): string {
  if (count === 0) return sitePages.length > 0 ? searchWords.onlyPages(text) : searchWords.nothing(text)
  if (complete) return searchWords.found(formatNumber(count), text)
  if (phrases === null || phrases === 0) return searchWords.foundAtLeast(formatNumber(count), text)
  return searchWords.foundPhrase(formatNumber(phrases), text)
}

/**
 * Pages that a query means by name.
 *
 * @param pages the pages
 */
export function pageItems(pages: SitePage[]): HTMLElement[] {
  return pages.map(({ url, name, kind }) =>
    element('li', {}, link(href(url), [name]), ' ', element('small', {}, searchWords.kinds[kind])),
  )
}

/**
 * A piece of text with what the reader asked for in `<mark>`.
 *
 * @param parts the pieces in order
 */
export function markUp(parts: Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
}

function link(address: string, content: (Node | string)[]): HTMLElement {
  return element('a', { href: address }, ...content)
}

/**
 * Makes an element with its content.
 *
 * @param name the element's name
 * @param properties its properties: `{ className: 'quiet' }`
 * @param content texts become text nodes
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...content)
  return made
}
