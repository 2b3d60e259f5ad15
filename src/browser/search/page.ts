/**
 * The search page in the browser: `#search-form` with its fields and `#search-filters`, `#search-status`, `#search-note`,
 * `#search-pages` and `#search-results`. The address holds query and limits (`?q=&tinh=&donvi=&nhom=&loai=&dau=`), so that a result list can
 * be linked to and the browser's back button works.
 */
import { searchWords } from '../../i18n/search-words.ts'
import type { SearchState } from '../../search/limits.ts'
import { formatSearch, isLimited, parseSearch } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { foldedPhrase, parseQuery } from '../../search/query.ts'
import { guessCorrections } from '../../search/vocabulary.ts'
import { formatNumber } from '../../text/numbers.ts'
import { answer } from './answer.ts'
import type { ResultPage } from './find.ts'
import { openPagefind } from './pagefind-source.ts'
import { forgetRecent, keepRecent, readRecent } from './recent.ts'
import { element, pageItems, sectionItem, statusText } from './render.ts'
import { mendSlip } from './retry.ts'

const source = openPagefind()
const form = byId('search-form', HTMLFormElement)
const status = byId('search-status', HTMLElement)
const note = byId('search-note', HTMLElement)
const pages = byId('search-pages', HTMLElement)
const list = byId('search-results', HTMLElement)
const moreButton = byId('search-more', HTMLButtonElement)
const recent = byId('search-recent', HTMLElement)
const filters = byId('search-filters', HTMLDetailsElement)

/** A query says at most so many near words. */
const NEAR_WORDS = 6

/** Counts the searches: what an older one still loads is not shown. */
let latest = 0

form.addEventListener('submit', (event) => {
  event.preventDefault()
  go(readForm())
})
form.addEventListener('change', (event) => {
  // The query itself waits for its button or the Enter key.
  if (event.target !== form.elements.namedItem('q')) go(readForm())
})
byId('search-clear', HTMLButtonElement).addEventListener('click', () =>
  go(parseSearch(`?q=${encodeURIComponent(readForm().text)}`)),
)
filters.addEventListener('toggle', () => countFilters(readForm().text))
byId('search-forget', HTMLButtonElement).addEventListener('click', () => {
  forgetRecent()
  showRecent()
})
addEventListener('popstate', runAddress)
// What fails here fails again, and is told, when something is asked.
source.warm().catch(() => undefined)
runAddress()

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the search page has no #${id}`)
  return found
}

function readForm(): SearchState {
  return parseSearch(`?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`)
}

function writeForm(state: SearchState): void {
  const fields = new URLSearchParams(formatSearch(state))
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = fields.has(field.name)
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = fields.get(field.name) ?? ''
    }
  }
  if (isLimited(state.limits)) filters.open = true
}

function go(state: SearchState): void {
  const search = formatSearch(state)
  if (search !== formatSearch(parseSearch(location.search))) {
    history.pushState(null, '', search || location.pathname)
  }
  writeForm(state)
  run(state)
}

function runAddress(): void {
  const state = parseSearch(location.search)
  writeForm(state)
  run(state)
}

async function run(state: SearchState): Promise<void> {
  latest += 1
  const search = latest
  for (const part of [list, pages, note]) part.replaceChildren()
  moreButton.hidden = true
  status.textContent = ''
  showRecent()
  if (state.text === '') return
  const query = parseQuery(state.text)
  if (query.units.length === 0) {
    status.textContent = searchWords.nothing(state.text)
    return
  }
  keepRecent(state.text)
  countFilters(state.text)
  status.textContent = searchWords.searching
  try {
    await show(query, state, search)
  } catch (error) {
    console.error(error)
    if (search === latest) status.textContent = searchWords.failed
  }
}

/** Shows what answers a query, and says where that is not what was typed. */
async function show(query: Query, state: SearchState, search: number): Promise<void> {
  const { first, further, query: asked, limits, instead } = await answer(query, source, state.limits)
  if (search !== latest) return
  if (instead !== null) {
    const words =
      instead.reason === 'place' ? searchWords.place(instead.name) : searchWords.instead[instead.reason](state.text)
    note.append(words, ' ', queryLink(asked, { ...state, limits }))
  }
  if (first.sections.length > 0 || first.sitePages.length > 0) {
    showPage(first, asked)
    continueWith(further, asked)
    const isScattered = first.sections.every(([hit]) => (hit?.tier ?? 0) >= 1)
    if (instead === null && isScattered && query.units.length > 1) await suggest(query, state, search)
    return
  }
  status.textContent = searchWords.nothing(state.text)
  note.append(isLimited(state.limits) ? searchWords.triedLimits : searchWords.tried)
  await showNearWords(query, search)
}

/** Where words stand only apart, a slip may be why. */
async function suggest(query: Query, state: SearchState, search: number): Promise<void> {
  const mended = await mendSlip(query, source, state.limits)
  if (mended !== null && search === latest) note.append(searchWords.meant, ' ', queryLink(mended, state))
}

async function showNearWords(query: Query, search: number): Promise<void> {
  const guesses = guessCorrections(query, await source.vocabulary(), NEAR_WORDS)
  if (search !== latest || guesses.length === 0) return
  const links = guesses.flatMap(({ word }) => [
    ' ',
    element('a', { href: formatSearch({ ...parseSearch(''), text: word }) }, word),
  ])
  note.append(' ', searchWords.near, ...links)
}

function queryLink(query: Query, state: SearchState): HTMLElement {
  return element('a', { href: formatSearch({ ...state, text: query.text }) }, query.text)
}

function showPage(page: ResultPage, query: Query): void {
  const isFirst = list.childElementCount === 0
  const items = page.sections.map((hits) => sectionItem(hits))
  list.append(...items)
  if (isFirst) pages.append(...pageItems(page.sitePages))
  moreButton.hidden = !page.more
  status.textContent = statusText(page, query)
  // The button may be gone or far below: the reader goes on at the first new result.
  if (!isFirst) items[0]?.querySelector('a')?.focus()
}

function continueWith(results: AsyncGenerator<ResultPage, void>, query: Query): void {
  const search = latest
  moreButton.onclick = async () => {
    moreButton.disabled = true
    try {
      const { value: page } = await results.next()
      if (search === latest && page) showPage(page, query)
    } catch (error) {
      console.error(error)
      if (search === latest) status.textContent = searchWords.failed
    } finally {
      moreButton.disabled = false
    }
  }
}

/** Beside each choice, how many places have the phrase; the counts are loaded only when the choices are open. */
async function countFilters(text: string): Promise<void> {
  const query = parseQuery(text)
  if (!filters.open || query.units.length === 0) return
  const search = latest
  try {
    const counts = await source.countByFilter(foldedPhrase(query))
    if (search !== latest) return
    for (const select of filters.querySelectorAll('select')) {
      const own = counts[select.dataset.filter ?? ''] ?? {}
      const hasAny = Object.values(own).some((count) => count > 0)
      for (const option of select.options) {
        const { name } = option.dataset
        const count = own[option.dataset.value ?? option.value] ?? 0
        if (name !== undefined) option.textContent = hasAny ? searchWords.option(name, formatNumber(count)) : name
      }
    }
  } catch (error) {
    // The choices work without their counts.
    console.error(error)
  }
}

function showRecent(): void {
  const queries = readRecent()
  recent.hidden = queries.length === 0 || location.search !== ''
  const links = queries.map((text) => element('a', { href: formatSearch({ ...parseSearch(''), text }) }, text))
  recent.querySelector('ul')?.replaceChildren(...links.map((link) => element('li', {}, link)))
}
