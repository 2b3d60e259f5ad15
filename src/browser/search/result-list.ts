import type { Query } from '../../search/query.ts'
import { PAGE } from './find-hits.ts'
import type { Hit } from './hit.ts'
import { compareHits, sectionOf } from './hit.ts'
import { hitItem } from './render.ts'

/**
 * Makes the list of exact hits: ten at a time, those of one section together; what is shown stays where it is.
 *
 * @param list the empty list
 * @param moreButton shows the next ten
 * @param query what was searched for
 * @returns `take` is told all exact hits that are known, each time there are more
 */
export function resultList(
  list: HTMLElement,
  moreButton: HTMLButtonElement,
  query: Query,
): { take: (hits: Hit[]) => void } {
  let waiting: Hit[] = []
  const listed = new Set<string>()
  const showPage = () => {
    const sections = Map.groupBy(waiting.toSorted(compareHits), sectionOf)
    const page = [...sections.values()].flat().slice(0, PAGE)
    const items = page.map((hit, at) => {
      listed.add(hit.passage.key)
      const before = page[at - 1]
      return hitItem(hit, true, before !== undefined && sectionOf(before) === sectionOf(hit))
    })
    list.append(...items)
    waiting = waiting.filter(({ passage }) => !listed.has(passage.key))
    moreButton.hidden = waiting.length === 0
    return items
  }
  moreButton.onclick = () => {
    // The button may be gone or far below: the reader goes on at the first new result.
    showPage()[0]?.querySelector('a')?.focus()
  }
  return {
    take(hits) {
      waiting = hits.filter(({ passage, query: asked }) => asked.text === query.text && !listed.has(passage.key))
      if (listed.size === 0 && waiting.length > 0) showPage()
      moreButton.hidden = waiting.length === 0
    },
  }
}
