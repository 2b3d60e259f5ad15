/** The search dialog: the best answers while the reader types, reached by arrow keys. */
import Combobox from '@github/combobox-nav'
import { searchWords } from '../../i18n/search-words.ts'
import { EVERYTHING, formatSearch, parseSearch } from '../../search/limits.ts'
import { parseQuery } from '../../search/query.ts'
import { provincePath } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import type { Answer } from './answer.ts'
import { answer } from './answer.ts'
import { compareHits, exactHits } from './hit.ts'
import { openPagefind } from './pagefind-source.ts'
import { keepRecent, readRecent } from './recent.ts'
import { element, headline, markUp, placeOf, sentenceOf } from './render.ts'
import { DataFault } from './search-faults.ts'

/** Milliseconds without a key before a search begins. */
const PAUSE = 120
const MOST_PAGES = 3
const MOST_PASSAGES = 6

let isStarted = false

/**
 * Makes the dialog answer. Calling it again changes nothing.
 *
 * @param dialog the dialog with a form, a status line and a list box
 */
export function startDialog(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input')
  const list = dialog.querySelector<HTMLElement>('[role="listbox"]')
  const status = dialog.querySelector<HTMLElement>('[role="status"]')
  if (isStarted || !input || !list || !status) return
  isStarted = true
  const source = openPagefind()
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false })
  let latest = 0
  let pause: ReturnType<typeof setTimeout> | undefined

  const show = (options: HTMLElement[], words: string) => {
    combobox.stop()
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    status.textContent = words
    if (options.length > 0) combobox.start()
  }
  const search = async () => {
    latest += 1
    const own = latest
    const query = parseQuery(input.value)
    if (query.terms.length === 0) {
      show(readRecent().map(recentOption), '')
      return
    }
    try {
      const answered = await answer(query, source, EVERYTHING)
      const said = headline(answered.found, answered.query, false)
      const damage = answered.found.isDamaged ? ` ${searchWords.damaged}` : ''
      if (own === latest) show(optionsOf(answered), said + damage)
    } catch (error) {
      console.error(error)
      if (own !== latest) return
      // The page of the search says what can be done, and needs no worker.
      const all = formatSearch({ ...parseSearch(''), text: query.text })
      const onward = option(href(`tim-kiem/${all}`), searchWords.all(query.text))
      show([onward], error instanceof DataFault ? searchWords.damaged : searchWords.failed)
    }
  }
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(search, PAUSE)
  })
  list.addEventListener('combobox-commit', () => {
    const { text } = parseQuery(input.value)
    if (text !== '') keepRecent(text)
    // A place in this page needs no new page, but the dialog stands before it.
    dialog.close()
  })
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close())
  search()
}

function optionsOf({ places, sitePages, found, query }: Answer): HTMLElement[] {
  const all = formatSearch({ ...parseSearch(''), text: query.text })
  const named = new Set(places.map(({ province }) => provincePath(province.slug)))
  return [
    ...places
      .slice(0, MOST_PAGES)
      .map(({ province, name }) =>
        option(href(provincePath(province.slug)), province.name, element('small', {}, name)),
      ),
    ...sitePages
      .filter(({ url }) => !named.has(url))
      .slice(0, MOST_PAGES)
      .map(({ url, name, kind }) => option(href(url), name, element('small', {}, searchWords.kinds[kind]))),
    ...exactHits(found.hits)
      .toSorted(compareHits)
      .slice(0, MOST_PASSAGES)
      .map((hit) => {
        const path = [hit.plan.province, hit.record.headings.at(-1) ?? searchWords.opening].join(' › ')
        return option(placeOf(hit), '', element('span', {}, ...markUp(sentenceOf(hit))), element('small', {}, path))
      }),
    option(href(`tim-kiem/${all}`), searchWords.all(query.text)),
  ]
}

function recentOption(text: string): HTMLElement {
  return option(href(`tim-kiem/${formatSearch({ ...parseSearch(''), text })}`), text)
}

function option(address: string, text: string, ...more: HTMLElement[]): HTMLElement {
  const made = element('a', { href: address, tabIndex: -1 }, text, ' ', ...more)
  made.setAttribute('role', 'option')
  return made
}
