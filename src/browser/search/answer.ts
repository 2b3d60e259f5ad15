/**
 * The answer to a query as a reader means it: as typed where some plan has that, else the nearest reading that some plan has.
 * Which reading it is does not depend on what the search is limited to, so that counts of choices are counts of pages.
 */

import type { FoundPlace } from '../../data/find-places.ts'
import { findPlaces } from '../../data/find-places.ts'
import { gradeOf } from '../../search/grade.ts'
import type { Limits } from '../../search/limits.ts'
import { EVERYTHING, isLimited } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { withSynonyms } from '../../search/query.ts'
import type { SitePage } from '../../search/site-pages.ts'
import { splitWords } from '../../search/words.ts'
import type { Found } from './find-hits.ts'
import { findHits } from './find-hits.ts'
import { findSitePages } from './find-site-pages.ts'
import { exactHits } from './hit.ts'
import { isName } from './is-name.ts'
import { mendSlip } from './mend-slip.ts'
import { readPlace, withoutQuestion } from './retry.ts'
import { IndexFault } from './search-faults.ts'
import type { SearchSource } from './source.ts'

/** What was found, and how to go on. */
export interface Answer {
  /** What was searched for. */
  query: Query
  limits: Limits
  /** What is known at first: enough for a page of results, or whether there are any. */
  found: Found
  /** Gives the further steps. */
  steps: AsyncGenerator<Found, void>
  /** Pages of indicators, provinces and the site that answer, best first. */
  sitePages: SitePage[]
  /** The places that the query names, none of them twice in one province. */
  places: FoundPlace[]
  /** Why that is not what was typed; null where it is. `name` is the province that the query names. */
  instead: { reason: 'place'; name: string } | { reason: 'question' | 'slip' | 'otherName' } | null
}

type Reading = Pick<Answer, 'query' | 'limits' | 'found' | 'steps' | 'sitePages' | 'instead'>

/**
 * Answers a query.
 *
 * @param query a query with at least one term
 * @param source the index and the texts
 * @param limits what the search is limited to
 * @returns the answer; where no reading has an exact hit, that to the query as typed
 * @throws what the source throws when something cannot be loaded
 */
export async function answer(query: Query, source: SearchSource, limits: Limits): Promise<Answer> {
  const placesNamed = source.gazetteer().then((gazetteer) => findPlaces(query.text, gazetteer).filter(isWhole))
  // Whether it failed is asked below, when the results are there.
  placesNamed.catch(() => undefined)
  const reading = await chooseReading(query, source, limits, placesNamed)
  const limited = { ...limits, ...(reading.instead?.reason === 'place' ? reading.limits : {}) }
  const isSame = !isLimited(limits)
  const final = isSame ? reading : { ...(await ask(reading.query, source, limited)), instead: reading.instead }
  const places = onceAProvince(await placesNamed)
  return { ...final, places, sitePages: places.length > 0 ? final.sitePages.filter(isNamed(query)) : final.sitePages }
}

async function chooseReading(
  query: Query,
  source: SearchSource,
  limits: Limits,
  placesNamed: Promise<FoundPlace[]>,
): Promise<Reading> {
  const typed = await ask(query, source, EVERYTHING)
  if (hasPhrase(typed)) return typed
  const site = await source.siteTexts()
  if ((await placesNamed).length > 0) return typed
  const place = limits.province === null && limits.unit === null ? readPlace(query, site) : null
  if (place !== null) {
    const there = await ask(place.query, source, { ...EVERYTHING, province: place.key })
    if (hasPhrase(there) || (!hasExact(typed) && (await hasAny(there))))
      return { ...there, instead: { reason: 'place', name: place.name } }
  }
  for (const other of withSynonyms(query, site).slice(1)) {
    const named = await ask(other, source, EVERYTHING)
    const isBetter = hasExact(typed) ? hasPhrase(named) : hasExact(named)
    if (isBetter) return { ...named, instead: { reason: 'otherName' } }
  }
  if (hasExact(typed) || typed.sitePages.length > 0) return typed
  const asked = withoutQuestion(query, site.questionWords)
  if (asked !== null) {
    const other = await ask(asked, source, EVERYTHING)
    if (hasExact(other) || other.sitePages.length > 0) return { ...other, instead: { reason: 'question' } }
  }
  if (isName(query, site.pages)) return typed
  const mended = await mendSlip(query, source).catch(orNothing)
  if (mended === null) return typed
  const right = await ask(mended, source, EVERYTHING)
  return hasExact(right) ? { ...right, instead: { reason: 'slip' } } : typed
}

async function ask(query: Query, source: SearchSource, limits: Limits): Promise<Reading> {
  const site = await source.siteTexts()
  const variants = withSynonyms(query, site)
  const steps = findHits(variants, source, limits)
  let found: Found = { hits: [], isCounted: false, isComplete: false, filesLeft: 0 }
  for (let step = await steps.next(); !step.done; step = await steps.next()) {
    found = step.value
    if (found.isCounted || exactHits(found.hits).length > 0) break
  }
  return { query, limits, found, steps, sitePages: findSitePages(site.pages, variants, limits), instead: null }
}

/** Without an index nothing is guessed. */
function orNothing(error: unknown): null {
  if (error instanceof IndexFault) return null
  throw error
}

function hasExact({ found }: Reading): boolean {
  return exactHits(found.hits).length > 0
}

function hasPhrase({ found }: Reading): boolean {
  return exactHits(found.hits).some(({ way }) => way === 'phrase')
}

/** Goes on until there is some hit. */
async function hasAny(reading: Reading): Promise<boolean> {
  while (reading.found.hits.length === 0) {
    const step = await reading.steps.next()
    if (step.done) return false
    reading.found = step.value
  }
  return true
}

/** Beside a place only pages that have its name in their own. */
function isNamed(query: Query): (page: SitePage) => boolean {
  return ({ name }) => gradeOf(splitWords(name), query)?.spread === 'phrase'
}

function isWhole({ isWhole }: FoundPlace): boolean {
  return isWhole
}

function onceAProvince(places: FoundPlace[]): FoundPlace[] {
  return [...new Map(places.toReversed().map((place) => [place.province.slug, place])).values()].reverse()
}
