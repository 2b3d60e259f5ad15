import { searchWords } from '../../i18n/search-words.ts'
import type { Limits } from '../../search/limits.ts'
import { EVERYTHING } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { withSynonyms } from '../../search/query.ts'
import { formatNumber } from '../../text/numbers.ts'
import { countOption } from './count-option.ts'
import { findHits } from './find-hits.ts'
import type { Hit } from './hit.ts'
import type { SearchSource } from './source.ts'

/**
 * Finds what every choice of limits is counted from.
 *
 * @param query what was searched for
 * @param source the index and the texts
 * @returns all hits without limits
 * @throws what the source throws when something cannot be loaded
 */
export async function allHits(query: Query, source: SearchSource): Promise<Hit[]> {
  let hits: Hit[] = []
  for await (const step of findHits(withSynonyms(query, await source.siteTexts()), source, EVERYTHING)) hits = step.hits
  return hits
}

/**
 * Writes beside each choice how many results there would be.
 *
 * @param filters holds a select with `data-filter` for each limit
 * @param hits {@link allHits}
 * @param limits what is chosen
 */
export function showCounts(filters: HTMLElement, hits: Hit[], limits: Limits): void {
  for (const select of filters.querySelectorAll('select')) {
    const filter = select.dataset.filter as 'province' | 'unit' | 'group' | 'kind'
    for (const option of select.options) {
      const { name } = option.dataset
      const value = option.dataset.value ?? option.value
      const count = countOption(hits, limits, filter, value === '' ? null : value)
      if (name !== undefined) option.textContent = searchWords.option(name, formatNumber(count))
    }
  }
}
