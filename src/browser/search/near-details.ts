import { searchWords } from '../../i18n/search-words.ts'
import { formatNumber } from '../../text/numbers.ts'
import { PAGE } from './find-hits.ts'
import type { Hit, Way } from './hit.ts'
import { compareHits, sectionOf } from './hit.ts'
import { element, hitItem } from './render.ts'

/**
 * Passages that do not have what was typed, closed, under their own words; ten of them, and a button for the next ten.
 *
 * @param way how they answer instead
 * @param hits the passages, at least one
 */
export function nearDetails(way: Way, hits: Hit[]): HTMLElement {
  const words = searchWords.ways[way === 'phrase' || way === 'terms' ? 'apart' : way]
  const ranked = [...Map.groupBy(hits.toSorted(compareHits), sectionOf).values()].flat()
  const list = element('ol', { className: 'search-results' })
  const more = element('button', { type: 'button' }, searchWords.more)
  const showPage = () => {
    const from = list.childElementCount
    const items = ranked.slice(from, from + PAGE).map((hit, at) => {
      const before = at === 0 ? undefined : ranked[from + at - 1]
      return hitItem(hit, false, before !== undefined && sectionOf(before) === sectionOf(hit))
    })
    list.append(...items)
    more.hidden = list.childElementCount >= ranked.length
    return items
  }
  more.onclick = () => showPage()[0]?.querySelector('a')?.focus()
  showPage()
  const summary = element('summary', {}, words(formatNumber(hits.length)))
  return element('details', {}, summary, list, more)
}
