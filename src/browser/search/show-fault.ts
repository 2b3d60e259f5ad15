import { searchWords } from '../../i18n/search-words.ts'
import { PATHS } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import { element } from './render.ts'

/** What a browser may have kept of an older build. */
const KEPT = [
  PATHS.searchTexts,
  PATHS.searchEngine,
  'pagefind/pagefind-entry.json',
  'search/words.json',
  PATHS.gazetteer,
]

/**
 * Says that the data of the search is damaged or old, and what a reader can do: load it anew, look through the plans, search in one.
 *
 * @param place the paragraph for it, hidden until then
 * @param fault which part it is: without the index the texts still answer, without texts nothing can be said
 */
export function showFault(place: HTMLElement, fault: 'index' | 'texts'): void {
  const reload = element('button', { type: 'button' }, searchWords.reload)
  reload.addEventListener('click', async () => {
    await Promise.allSettled(KEPT.map((file) => fetch(href(file), { cache: 'reload' })))
    location.reload()
  })
  place.replaceChildren(
    element('strong', {}, searchWords.damaged),
    ` ${fault === 'index' ? searchWords.damagedIndex : searchWords.damagedTexts} `,
    reload,
    ' ',
    element('a', { href: href(PATHS.outline) }, searchWords.toPlans),
    `. ${searchWords.toFindInPlan}`,
  )
  place.hidden = false
}
