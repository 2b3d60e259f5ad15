/** Results as elements of a page. Texts of plans only ever become text nodes. */
import type { FoundPlace } from '../../data/find-places.ts'
import { searchWords } from '../../i18n/search-words.ts'
import { MARK_PARAMETER } from '../../search/mark-parameter.ts'
import type { Query } from '../../search/query.ts'
import type { SitePage } from '../../search/site-pages.ts'
import { provincePath, unitPath } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import { formatNumber } from '../../text/numbers.ts'
import type { Part } from './excerpt.ts'
import { excerpt, markMatches } from './excerpt.ts'
import type { Found } from './find-hits.ts'
import type { Hit } from './hit.ts'
import { exactHits } from './hit.ts'

/**
 * A passage that answers.
 *
 * @param hit the passage
 * @param isExact what the headline counts; else one of those below
 * @param isContinued another passage of its section is shown just before: the heading is not said again
 */
export function hitItem(hit: Hit, isExact: boolean, isContinued: boolean): HTMLElement {
  const { record, plan, query, passage } = hit
  const heading = record.headings.at(-1) ?? searchWords.opening
  const item = element('li', {})
  item.dataset[isExact ? 'searchResult' : 'searchNear'] = ''
  if (!isContinued) {
    item.append(
      element('h3', {}, link(placeOf(hit), passage.isHeading ? markUp(markMatches(heading, query)) : [heading])),
      element('p', { className: 'result-path' }, [plan.province, ...record.headings.slice(0, -1)].join(' › ')),
    )
  }
  if (!passage.isHeading || isContinued) {
    const own = isContinued ? [' ', link(placeOf(hit), [searchWords.here])] : []
    item.append(element('p', { className: 'result-excerpt' }, ...markUp(sentenceOf(hit)), ...own))
  }
  return item
}

/** The sentence of a hit that answers best, its words marked. */
export function sentenceOf({ passage, query }: Hit): Part[] {
  return excerpt(passage.text, query)
}

/** The address of a hit in its plan, with what to mark there. */
export function placeOf({ record, passage, query }: Hit): string {
  const [page = ''] = record.url.split('#')
  return `${href(page)}?${new URLSearchParams({ [MARK_PARAMETER]: query.text })}#${passage.anchor}`
}

/**
 * How many passages have what was asked, true at any time: exactly, or at least so many.
 *
 * @param found what is known
 * @param query what was searched for
 * @param isWithin something is left out by a limit
 */
export function headline({ hits, isCounted }: Found, query: Query, isWithin: boolean): string {
  const exact = exactHits(hits)
  const isApart = exact[0]?.way === 'terms'
  const words = isApart ? searchWords.terms : query.words.length > 1 ? searchWords.phrase : searchWords.word
  const what = words(query.text) + (query.accented || !hasSyllables(query) ? '' : searchWords.anyMarks)
  const where = isWithin ? searchWords.within : searchWords.inPlans
  if (!isCounted) return searchWords.atLeast(formatNumber(exact.length), what)
  if (exact.length === 0) return searchWords.none(where, what)
  return searchWords.count(formatNumber(exact.length), what) + (isWithin ? ` ${where}` : '')
}

/** A word of several letters may have marks; "5G" and "R&D" have none. */
function hasSyllables({ words }: Query): boolean {
  return words.some(({ folded }) => /^[a-z]{2,}$/.test(folded) && /[aeiouyd]/.test(folded))
}

/**
 * Places that a query names, each with the way to its province's page, and whether there is a plan.
 *
 * @param places the places, one a province
 */
export function placeItems(places: FoundPlace[]): HTMLElement[] {
  return places.map(({ name, kind, province, unit }) => {
    const page = (path: string, text: string) => {
      const made = link(href(path), [text])
      made.dataset.searchPlace = ''
      return made
    }
    const about = [searchWords.placeKind(name, kind, province.kind, province.name)].filter((text) => text !== '')
    const today = unit.isMerged
      ? [` ${searchWords.today} `, page(unitPath(unit.slug), searchWords.unit(unit.name)), '.']
      : []
    const missing =
      province.hasPlan || (unit.slug === province.slug && unit.hasPlan) ? [] : [` ${searchWords.noPlan(province.name)}`]
    return element(
      'li',
      {},
      page(provincePath(province.slug), province.name),
      ' ',
      element('small', {}, ...about, ...today, ...missing),
    )
  })
}

/** Pages that a query means by name. */
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
