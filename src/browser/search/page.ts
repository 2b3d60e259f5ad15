/**
 * The search page in the browser: `#search-form` with its fields and `#search-filters`, `#search-fault`, `#search-progress`,
 * `#search-status`, `#search-note`, `#search-pages`, `#search-results` and `#search-near`. The address holds query and limits (`?q=&tinh=&donvi=&nhom=&loai=`),
 * so that a result list can be linked to and the browser's back button works.
 */
import { searchWords } from '../../i18n/search-words.ts'
import type { SearchState } from '../../search/limits.ts'
import { formatSearch, isLimited, parseSearch } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { parseQuery } from '../../search/query.ts'
import { guessCorrections } from '../../search/vocabulary.ts'
import { isTouched } from '../is-touched.ts'
import type { Answer } from './answer.ts'
import { answer } from './answer.ts'
import type { Found } from './find-hits.ts'
import { exactHits, nearHits } from './hit.ts'
import { isName } from './is-name.ts'
import { nearDetails } from './near-details.ts'
import { openPagefind } from './pagefind-source.ts'
import { forgetRecent, keepRecent, readRecent } from './recent.ts'
import { element, headline, pageItems, placeItems } from './render.ts'
import { resultList } from './result-list.ts'
import { DataFault } from './search-faults.ts'
import { allHits, showCounts } from './show-counts.ts'
import { showFault } from './show-fault.ts'

const source = openPagefind()
const form = byId('search-form', HTMLFormElement)
const progress = byId('search-progress', HTMLElement)
const status = byId('search-status', HTMLElement)
const note = byId('search-note', HTMLElement)
const fault = byId('search-fault', HTMLElement)
const pages = byId('search-pages', HTMLElement)
const list = byId('search-results', HTMLElement)
const near = byId('search-near', HTMLElement)
const moreButton = byId('search-more', HTMLButtonElement)
const recent = byId('search-recent', HTMLElement)
const filters = byId('search-filters', HTMLDetailsElement)

/** A query says at most so many near words. */
const NEAR_WORDS = 6
/** Of more files than these the passages with syllables apart are looked for only when the reader wants them. */
const MANY_FILES = 200

/** Counts the searches: what an older one still loads is not shown. */
let latest = 0
/** What is shown. */
let shown: Answer | null = null

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
filters.addEventListener('toggle', () => countFilters())
byId('search-forget', HTMLButtonElement).addEventListener('click', () => {
  forgetRecent()
  showRecent()
})
addEventListener('popstate', runAddress)
// What fails here fails again, and is told, when something is asked.
source.warm().catch(() => undefined)
// What a reader typed before this script came stays as it is.
if (isTouched(form)) run(parseSearch(location.search))
else runAddress()

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
  shown = null
  for (const part of [list, pages, note, near, fault]) part.replaceChildren()
  fault.hidden = true
  moreButton.hidden = true
  for (const part of [status, progress]) part.textContent = ''
  delete status.dataset.exactCount
  delete near.dataset.complete
  showRecent()
  if (state.text === '') return
  const query = parseQuery(state.text)
  if (query.terms.length === 0) {
    showHeadline({ hits: [], isCounted: true, isComplete: true, filesLeft: 0 }, query, false)
    return
  }
  keepRecent(state.text)
  progress.textContent = searchWords.searching
  try {
    const found = await answer(query, source, state.limits)
    if (search === latest) await show(found, query, state, search)
  } catch (error) {
    console.error(error)
    if (search !== latest) return
    const isDamaged = error instanceof DataFault
    showStatus(isDamaged ? '' : searchWords.failed)
    if (!isDamaged) return
    // What was found before the fault may not be all there is.
    for (const part of [list, pages, note, near]) part.replaceChildren()
    moreButton.hidden = true
    delete status.dataset.exactCount
    showFault(fault, 'texts')
  }
}

/** Shows what answers a query, says where that is not what was typed, and goes on to count. */
async function show(found: Answer, query: Query, state: SearchState, search: number): Promise<void> {
  const { instead, limits, sitePages, places } = found
  shown = found
  if (instead !== null) {
    const words =
      instead.reason === 'place' ? searchWords.place(instead.name) : searchWords.instead[instead.reason](state.text)
    note.append(words, ' ', queryLink(found.query, { ...state, limits }))
  }
  const placed = placeItems(places)
  const links = placed.flatMap((item) => [...item.querySelectorAll('a')])
  const named = new Set(links.map((link) => link.getAttribute('href') ?? undefined))
  pages.append(
    ...placed,
    ...pageItems(sitePages).filter((item) => !named.has(item.querySelector('a')?.getAttribute('href') ?? undefined)),
  )
  const results = resultList(list, moreButton, found.query)
  const isWithin = isLimited(state.limits)
  const tell = (now: Found) => {
    showHeadline(now, found.query, isWithin)
    if (now.isDamaged) showFault(fault, 'index')
    results.take(exactHits(now.hits))
  }
  tell(found.found)
  countFilters()
  const last = await goOn(found, tell, search)
  if (search !== latest) return
  if (last.isDamaged) tell(last)
  if (last.hits.length === 0 && places.length === 0 && sitePages.length === 0) {
    note.append(isWithin ? searchWords.triedLimits : searchWords.tried)
    await showNearWords(query, search)
  }
}

/** Asks for the further steps: until the count is exact, then for all that is near, where that is not too much to load. */
async function goOn(found: Answer, tell: (now: Found) => void, search: number): Promise<Found> {
  let now = found.found
  const next = async () => {
    const { value } = await found.steps.next()
    if (!value || search !== latest) return false
    now = value
    return true
  }
  while (!now.isCounted && (await next())) tell(now)
  const finish = async () => {
    while (!now.isComplete && (await next()));
    if (search !== latest) return
    near.replaceChildren(...nearHits(now.hits).map(([way, hits]) => nearDetails(way, hits)))
    near.dataset.complete = ''
  }
  if (search !== latest) return now
  if (now.filesLeft <= MANY_FILES) await finish()
  else {
    const button = element('button', { type: 'button', onclick: finish }, searchWords.moreNear)
    near.replaceChildren(button)
  }
  return now
}

/** The headline's number is there once it is exact. */
function showHeadline(found: Found, query: Query, isWithin: boolean): void {
  showStatus(headline(found, query, isWithin))
  if (found.isCounted) status.dataset.exactCount = String(exactHits(found.hits).length)
}

/** What is found comes with its headline at once: nothing that is in sight is moved. */
function showStatus(words: string): void {
  progress.textContent = ''
  status.textContent = words
}

async function showNearWords(query: Query, search: number): Promise<void> {
  const { pages: known } = await source.siteTexts()
  if (isName(query, known)) return
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

/** Beside each choice, how many results there would be; counted only when the choices are open. */
async function countFilters(): Promise<void> {
  if (!filters.open || shown === null) return
  const search = latest
  const { query, instead } = shown
  const limits = instead?.reason === 'place' ? shown.limits : readForm().limits
  try {
    const hits = await allHits(query, source)
    if (search === latest) showCounts(filters, hits, limits)
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
