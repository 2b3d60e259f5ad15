/**
 * The answer to a query as a reader means it: as typed where that finds something, else the nearest reading that does.
 */

import type { Limits } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { withUnitInHeadings } from '../../search/query.ts'
import type { ResultPage } from './find.ts'
import { findPages } from './find.ts'
import { mendSlip, readPlace, withoutQuestion } from './retry.ts'
import type { SearchSource } from './source.ts'

/** The first page of results, and how to go on. */
export interface Answer {
  first: ResultPage
  /** Gives the further pages. */
  further: AsyncGenerator<ResultPage, void>
  /** What was searched for. */
  query: Query
  limits: Limits
  /** Why that is not what was typed; null where it is. `name` is the province that the query names. */
  instead: { reason: 'place'; name: string } | { reason: 'question' | 'slip' } | null
}

/** A unit of a longer query is not looked for in headings. */
const MOST_UNITS = 6

/**
 * Answers a query.
 *
 * @param query a query with at least one unit
 * @param source the index and the texts
 * @param limits what the search is limited to
 * @returns the answer; where no reading finds anything, that to the query as typed, without results
 * @throws what the source throws when something cannot be loaded
 */
export async function answer(query: Query, source: SearchSource, limits: Limits): Promise<Answer> {
  const typed = await ask(query, source, limits)
  if (hasPhrase(typed.first)) return typed
  const { pages, questionWords } = await source.siteTexts()
  const place = readPlace(query, pages)
  if (place !== null && limits.province === null && limits.unit === null) {
    for (const own of place.limits) {
      const there = await askAlsoUnderHeadings(place.query, source, { ...limits, ...own })
      if (hasPhrase(there.first) || (hasHits(there.first) && !hasHits(typed.first))) {
        return { ...there, instead: { reason: 'place', name: place.name } }
      }
    }
  }
  if (hasHits(typed.first) || typed.first.sitePages.length > 0) return typed
  const under = await askAlsoUnderHeadings(query, source, limits)
  if (hasHits(under.first)) return under
  const asked = withoutQuestion(query, questionWords)
  if (asked !== null) {
    const other = await ask(asked, source, limits)
    if (hasHits(other.first) || other.first.sitePages.length > 0) return { ...other, instead: { reason: 'question' } }
  }
  const mended = await mendSlip(query, source, limits)
  return mended === null ? typed : { ...(await ask(mended, source, limits)), instead: { reason: 'slip' } }
}

async function ask(query: Query, source: SearchSource, limits: Limits): Promise<Answer> {
  const further = findPages(query, source, limits)
  const { value: first } = await further.next()
  if (!first) throw new Error('a search gives at least one page')
  return { first, further, query, limits, instead: null }
}

async function askAlsoUnderHeadings(query: Query, source: SearchSource, limits: Limits): Promise<Answer> {
  const plain = await ask(query, source, limits)
  if (hasHits(plain.first) || query.units.length < 2 || query.units.length > MOST_UNITS) return plain
  // Years and other numbers stand in headings more often than in what is promised below them: the last word first.
  for (const index of query.units.keys().toArray().reverse()) {
    const under = await ask(withUnitInHeadings(query, index), source, limits)
    if (hasHits(under.first)) return { ...under, query }
  }
  return plain
}

function hasHits({ sections }: ResultPage): boolean {
  return sections.length > 0
}

function hasPhrase({ sections }: ResultPage): boolean {
  return sections.some(([hit]) => hit !== undefined && (hit.tier < 1 || (hit.tier >= 2 && hit.tier < 3)))
}
