/** The search dialog: the best answers while the reader types, reached by arrow keys. */
import Combobox from '@github/combobox-nav'
import { searchWords } from '../../i18n/search-words.ts'
import { EVERYTHING, formatSearch, parseSearch } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { parseQuery } from '../../search/query.ts'
import { href } from '../../site/href.ts'
import { answer } from './answer.ts'
import type { ResultPage } from './find.ts'
import { openPagefind } from './pagefind-source.ts'
import { keepRecent, readRecent } from './recent.ts'
import { element, markUp, placeOf, sentenceOf, statusText } from './render.ts'

/** Milliseconds without a key before a search begins. */
const PAUSE = 120
const MOST_PAGES = 3
const MOST_SECTIONS = 6

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
    if (query.units.length === 0) {
      show(readRecent().map(recentOption), '')
      return
    }
    try {
      const { first, query: asked } = await answer(query, source, EVERYTHING)
      if (own === latest) show(optionsOf(first, asked), statusText(first, asked))
    } catch (error) {
      console.error(error)
      if (own === latest) show([], searchWords.failed)
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

function optionsOf({ sitePages, sections, count }: ResultPage, query: Query): HTMLElement[] {
  const all = formatSearch({ ...parseSearch(''), text: query.text })
  return [
    ...sitePages
      .slice(0, MOST_PAGES)
      .map(({ url, name, kind }) => option(href(url), name, element('small', {}, searchWords.kinds[kind]))),
    ...sections.slice(0, MOST_SECTIONS).flatMap(([hit]) => {
      if (!hit) return []
      const path = [hit.province, hit.record.headings.at(-1) ?? searchWords.opening].join(' › ')
      const sentence = element('span', {}, ...markUp(sentenceOf(hit)))
      return [option(placeOf(hit), '', sentence, element('small', {}, path))]
    }),
    ...(count > 0 ? [option(href(`tim-kiem/${all}`), searchWords.all(query.text))] : []),
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
