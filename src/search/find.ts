/**
 * From a query to pages of results. Pagefind only proposes: every record is checked and ranked by its true text.
 */
import type { Query, Tier } from './query.ts'
import { AS_TYPED, foldedPhrase, tierOf } from './query.ts'
import type { SearchRecord, SiteTexts } from './records.ts'
import { searchableText } from './records.ts'
import { splitWords } from './words.ts'

/** A record of a plan that the index proposes; `load` gets its true text. */
export interface Candidate {
  id: string
  load: () => Promise<{ record: SearchRecord; province: string }>
}

/** Where the index and the texts come from. */
export interface SearchSource {
  siteTexts: () => Promise<SiteTexts>
  /** Asks the index for folded words, or for a folded phrase in double quotes; best first. */
  propose: (words: string) => Promise<Candidate[]>
}

/** A record of a plan that answers the query. */
export interface Hit {
  /** Name of the plan's province. */
  province: string
  record: SearchRecord
  tier: Tier
  /** The query stands in the heading, which is a better answer than in the text below it. */
  inHeading: boolean
}

/** Up to 20 results. */
export interface ResultPage {
  hits: Hit[]
  /** Pages of indicators and provinces that answer the query, best first; the same on each page of results. */
  sitePages: SearchRecord[]
  /** How many results there are, or, when `complete` is false, how many there are at least. */
  count: number
  complete: boolean
  /** Another page may follow. */
  more: boolean
}

const PAGE = 20
/**
 * How many records are loaded for one page before it is shown as it is. Half a kilobyte each; the index does not know
 * marks, so that for "bán dẫn" the best records may stand anywhere among those with "ban" and "dan".
 */
const CHECKS_PER_PAGE = 60

/**
 * Finds the records that answer a query: first those with its whole phrase, then those with all its words. The order on
 * a page is tier, heading before text, then the index's own order, the same at each search; what is shown stays where it is.
 *
 * @param query a query with at least one unit
 * @param source the index and the texts
 * @returns page after page; the first one always comes, the last one has `more` false
 * @throws what the source throws when something cannot be loaded
 */
export async function* findPages(query: Query, source: SearchSource): AsyncGenerator<ResultPage, void> {
  const phrase = foldedPhrase(query)
  const [site, withPhrase, withWords] = await Promise.all([
    source.siteTexts(),
    source.propose(`"${phrase}"`),
    source.propose(phrase),
  ])
  const sitePages = findSitePages(site, query)
  let waiting: Hit[] = []
  let besides = 0
  const candidates = orderCandidates(withPhrase, withWords, query)
  let checked = 0
  while (true) {
    const limit = checked + CHECKS_PER_PAGE
    while (checked < candidates.length && !isFull(waiting) && (checked < limit || waiting.length === 0)) {
      const batch = candidates.slice(checked, checked + PAGE)
      const hits = await Promise.all(batch.map((candidate) => planHit(candidate, query)))
      waiting.push(...hits.filter((hit) => hit !== null))
      besides += hits.filter((hit, index) => hit !== null && checked + index >= withPhrase.length).length
      checked += batch.length
    }
    waiting.sort((a, b) => a.tier - b.tier || Number(b.inHeading) - Number(a.inHeading))
    const hits = waiting.slice(0, PAGE)
    waiting = waiting.slice(PAGE)
    const more = waiting.length > 0 || checked < candidates.length
    // Every record proposed for the phrase has it: the index and the check split and fold by the same rule.
    const complete = Math.max(checked, withPhrase.length) === candidates.length
    yield { hits, sitePages, count: withPhrase.length + besides, complete, more }
    if (!more) return
  }
}

/** Pagefind gives all phrases the same score: the search for single words knows which of them answer better. */
function orderCandidates(withPhrase: Candidate[], withWords: Candidate[], query: Query): Candidate[] {
  const rank = new Map(withWords.map(({ id }, index) => [id, index]))
  const rankOf = ({ id }: Candidate) => rank.get(id) ?? withWords.length
  const phrases = new Set(withPhrase.map(({ id }) => id))
  return [
    ...withPhrase.toSorted((a, b) => rankOf(a) - rankOf(b)),
    // A query of one unit is its own phrase: what else has its words does not answer it.
    ...(query.units.length === 1 ? [] : withWords.filter(({ id }) => !phrases.has(id))),
  ]
}

function isFull(waiting: Hit[]): boolean {
  return waiting.filter(({ tier }) => tier <= AS_TYPED).length >= PAGE
}

/** How many pages of indicators and provinces are named beside the results. */
const SITE_PAGES = 6

/** Pages whose name answers the query; where there is none, those whose explanation does. */
function findSitePages({ provinces, indicators }: SiteTexts, query: Query): SearchRecord[] {
  const answers = [...provinces, ...indicators].flatMap((record) => {
    const answer = answerOf(record, query)
    return answer === null ? [] : [{ record, ...answer }]
  })
  const named = answers.filter(({ inHeading }) => inHeading)
  return (named.length > 0 ? named : answers)
    .sort((a, b) => a.tier - b.tier)
    .slice(0, SITE_PAGES)
    .map(({ record }) => record)
}

async function planHit(candidate: Candidate, query: Query): Promise<Hit | null> {
  const { record, province } = await candidate.load()
  const answer = answerOf(record, query)
  return answer === null ? null : { province, record, ...answer }
}

function answerOf(record: SearchRecord, query: Query): Pick<Hit, 'tier' | 'inHeading'> | null {
  const tier = tierOf(splitWords(searchableText(record)), query)
  if (tier === null) return null
  return { tier, inHeading: !record.continued && tierOf(splitWords(record.headings.at(-1) ?? ''), query) === tier }
}
