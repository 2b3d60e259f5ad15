/**
 * The search page in the browser: `#search-form` with `#search-q`, `#search-status`, and `#search-results` (an `ol`).
 * The address `?q=` holds the query, so that a result list can be linked to and the browser's back button works.
 */
import { searchWords } from '../i18n/vi/search.ts'
import { formatNumber } from '../text/numbers.ts'
import type { Part } from './excerpt.ts'
import { excerpt, markMatches } from './excerpt.ts'
import type { Hit, ResultPage } from './find.ts'
import { findPages } from './find.ts'
import { openPagefind } from './pagefind-source.ts'
import type { Query } from './query.ts'
import { parseQuery } from './query.ts'
import type { SearchRecord } from './records.ts'

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
const source = openPagefind(base)
const form = byId('search-form', HTMLFormElement)
const input = byId('search-q', HTMLInputElement)
const status = byId('search-status', HTMLElement)
const list = byId('search-results', HTMLElement)
const moreButton = document.createElement('button')
/** Pages of indicators and provinces of that name, above the results. */
const pagesLine = paragraph('search-pages', [])

/** Counts the searches: what an older one still loads is not shown. */
let latest = 0

moreButton.type = 'button'
moreButton.id = 'search-more'
moreButton.textContent = searchWords.more
moreButton.hidden = true
list.after(moreButton)
list.before(pagesLine)

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const { text } = parseQuery(input.value)
  if (text !== queryOfAddress()) {
    const address = new URL(location.href)
    if (text === '') address.searchParams.delete('q')
    else address.searchParams.set('q', text)
    history.pushState(null, '', address)
  }
  run(text)
})
addEventListener('popstate', runAddress)
runAddress()

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id)
  if (!(element instanceof type)) throw new Error(`the search page has no #${id}`)
  return element
}

function queryOfAddress(): string {
  return parseQuery(new URL(location.href).searchParams.get('q') ?? '').text
}

function runAddress(): void {
  const text = queryOfAddress()
  input.value = text
  run(text)
}

function run(text: string): void {
  latest += 1
  list.replaceChildren()
  pagesLine.replaceChildren()
  moreButton.hidden = true
  status.textContent = ''
  if (text === '') return
  const query = parseQuery(text)
  if (query.units.length === 0) {
    status.textContent = searchWords.nothing(text)
    return
  }
  const pages = findPages(query, source)
  moreButton.onclick = () => showNext(pages, query)
  showNext(pages, query)
}

async function showNext(pages: AsyncGenerator<ResultPage, void>, query: Query): Promise<void> {
  const search = latest
  const further = list.childElementCount > 0
  moreButton.disabled = true
  if (!further) status.textContent = searchWords.searching
  try {
    const { value: page } = await pages.next()
    if (search !== latest || !page) return
    const items = page.hits.map((hit) => resultItem(hit, query))
    list.append(...items)
    if (!further) pagesLine.append(...sitePageLinks(page.sitePages))
    moreButton.hidden = !page.more
    status.textContent = statusText(page, query)
    // The button may be gone or far below: the reader goes on at the first new result.
    if (further) items[0]?.querySelector('a')?.focus()
  } catch (error) {
    console.error(error)
    if (search !== latest) return
    moreButton.hidden = true
    status.textContent = searchWords.failed
  } finally {
    if (search === latest) moreButton.disabled = false
  }
}

function statusText({ count, complete }: ResultPage, { text }: Query): string {
  if (count === 0) return searchWords.nothing(text)
  return (complete ? searchWords.found : searchWords.foundAtLeast)(formatNumber(count), text)
}

function resultItem({ province, record }: Hit, query: Query): HTMLElement {
  const item = document.createElement('li')
  item.dataset.searchResult = ''
  const heading = document.createElement('h3')
  const link = document.createElement('a')
  link.href = base + record.url
  link.append(...markUp(markMatches(record.headings.at(-1) ?? searchWords.opening, query)))
  heading.append(link)
  item.append(heading, paragraph('result-path', [[province, ...record.headings.slice(0, -1)].join(' › ')]))
  const parts = excerpt(record.text, query)
  const shown = parts.some(({ marked }) => marked) ? parts : markMatches(record.headings.at(-1) ?? '', query)
  item.append(paragraph('result-excerpt', markUp(shown)))
  return item
}

function sitePageLinks(records: SearchRecord[]): (Node | string)[] {
  const links = records.map((record) => {
    const link = document.createElement('a')
    link.href = base + record.url
    link.textContent = record.headings.at(-1) ?? ''
    return link
  })
  return links.length === 0 ? [] : [searchWords.sitePages, ...links.flatMap((link) => [' ', link])]
}

function paragraph(className: string, content: (Node | string)[]): HTMLElement {
  const element = document.createElement('p')
  element.className = className
  element.append(...content)
  return element
}

function markUp(parts: Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}
