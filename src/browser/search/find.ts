/**
 * From a query to pages of results. Pagefind only proposes: every record is checked and ranked by its true text.
 */

import type { Limits } from '../../search/limits.ts'
import { EVERYTHING } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { isAsTyped, isUnder, tierOf, withSynonyms } from '../../search/query.ts'
import type { SearchRecord } from '../../search/records.ts'
import { searchableText } from '../../search/records.ts'
import type { SitePage } from '../../search/site-pages.ts'
import type { Word } from '../../search/words.ts'
import { splitWords } from '../../search/words.ts'
import { parseTargetValue } from '../../text/target-value.ts'
import { proposeAll } from './propose.ts'
import type { Candidate, SearchSource } from './source.ts'

/** A record of a plan that answers the query. */
export interface Hit {
  /** The plan's file name, and its province's name. */
  plan: string
  province: string
  record: SearchRecord
  /** The query as the record answers it: as typed, or in other words. */
  query: Query
  /** Smaller is better. */
  tier: number
  /** The query stands in the heading, which is a better answer than in the text below it. */
  inHeading: boolean
  /** The query stands in words that state a target. */
  inTarget: boolean
}

/** Up to ten sections. */
export interface ResultPage {
  /** The sections, best first; each with its parts that answer. */
  sections: Hit[][]
  /** Pages of indicators, provinces and the site that answer the query, best first; the same on each page of results. */
  sitePages: SitePage[]
  /** How many hits there are, or, when `complete` is false, how many there are at least. */
  count: number
  complete: boolean
  /** How many of them have the whole phrase; null where only checking every record would tell. */
  phrases: number | null
  /** Another page may follow. */
  more: boolean
}

/** Sections on a page of results. */
const PAGE = 10
/** So many records are loaded side by side. */
const BATCH = 10
/**
 * How many records are loaded for one page before it is shown as it is. Half a kilobyte each; the index does not know
 * marks, so that for "bán dẫn" the best records may stand anywhere among those with "ban" and "dan".
 */
const CHECKS_PER_PAGE = 60
/** A query in other words is a little less than as typed; one with its number and sign in no target much less. */
const PENALTY = { synonym: 0.5, value: 6 }

/**
 * Finds the records that answer a query: first those with its whole phrase, then those with all its words, each also in
 * other words of the same meaning. The order on a page is tier, heading before target before other text, then the
 * index's own order, the same at each search; what is shown stays where it is.
 *
 * @param query a query with at least one unit
 * @param source the index and the texts
 * @param limits what the search is limited to
 * @returns page after page; the first one always comes, the last one has `more` false
 * @throws what the source throws when something cannot be loaded
 */
export async function* findPages(
  query: Query,
  source: SearchSource,
  limits: Limits = EVERYTHING,
): AsyncGenerator<ResultPage, void> {
  const site = await source.siteTexts()
  const variants = withSynonyms(query, site.synonyms)
  const sitePages = findSitePages(site.pages, variants, limits)
  const { candidates, phrases, ...proposed } = isForPlans(limits)
    ? await proposeAll(variants, source, limits)
    : { candidates: [], phrases: 0, others: null }
  let askOthers = proposed.others
  // Every record proposed for the phrase has it, unless something else is asked of it.
  const isSure = query.excluded.length === 0 && query.inHeadings.length === 0 && query.value === null && !limits.asTyped
  const sure = isSure ? phrases : 0
  let waiting: Hit[] = []
  let others = 0
  let checked = 0
  while (true) {
    const limit = checked + CHECKS_PER_PAGE
    while (checked < candidates.length && !isFull(waiting) && (checked < limit || waiting.length === 0)) {
      const batch = candidates.slice(checked, checked + BATCH)
      const hits = await Promise.all(batch.map((candidate) => planHit(candidate, variants, limits)))
      waiting.push(...hits.filter((hit) => hit !== null))
      others += hits.filter((hit, index) => hit !== null && checked + index >= sure).length
      checked += batch.length
      if (checked >= candidates.length && askOthers !== null) {
        candidates.push(...(await askOthers()))
        askOthers = null
      }
    }
    waiting.sort(byRank)
    const sections = Map.groupBy(waiting, sectionOf)
    const shown = [...sections.values()].slice(0, PAGE)
    waiting = [...sections.values()].slice(PAGE).flat()
    const more = waiting.length > 0 || checked < candidates.length || askOthers !== null
    const complete = askOthers === null && Math.max(checked, sure) >= candidates.length
    yield { sections: shown, sitePages, count: sure + others, complete, phrases: isSure ? phrases : null, more }
    if (!more) return
  }
}

function isForPlans({ kind }: Limits): boolean {
  return kind === null || kind === 'target'
}

function byRank(a: Hit, b: Hit): number {
  return a.tier - b.tier || Number(b.inHeading) - Number(a.inHeading) || Number(b.inTarget) - Number(a.inTarget)
}

function sectionOf({ plan, record }: Hit): string {
  return `${plan}#${record.continued ?? record.url.split('#')[1]}`
}

function isFull(waiting: Hit[]): boolean {
  return new Set(waiting.filter(({ tier }) => isAsTyped(tier)).map(sectionOf)).size >= PAGE
}

/** How many pages are named beside the results. */
const SITE_PAGES = 6

/** Pages whose name answers the query; where there is none, those whose explanation does. */
function findSitePages(
  pages: SitePage[],
  variants: Query[],
  { kind, province, unit, group, asTyped }: Limits,
): SitePage[] {
  if (variants[0]?.inHeadings.length || kind === 'target' || province !== null || unit !== null || group !== null)
    return []
  const answers = pages.flatMap((page) => {
    if (kind !== null && page.kind !== kind) return []
    const name = splitWords(page.name)
    const named = bestOf(variants, (variant) => tierOf(name, variant))
    const explained = named ?? bestOf(variants, (variant) => tierOf(splitWords(`${page.name}\n${page.text}`), variant))
    const answer = named ?? explained
    if (answer === null || (asTyped && !isAsTyped(answer.tier))) return []
    // Of two names that hold the query the one with less besides it is meant.
    return [{ page, tier: answer.tier, isNamed: named !== null, length: name.length }]
  })
  const named = answers.filter(({ isNamed }) => isNamed)
  return (named.length > 0 ? named : answers)
    .sort((a, b) => a.tier - b.tier || a.length - b.length)
    .slice(0, SITE_PAGES)
    .map(({ page }) => page)
}

/** The variant that a text answers best, and how well. */
function bestOf(variants: Query[], tier: (variant: Query) => number | null): { query: Query; tier: number } | null {
  let best: { query: Query; tier: number } | null = null
  for (const [index, query] of variants.entries()) {
    const found = tier(query)
    const graded = found === null ? null : found + (index === 0 ? 0 : PENALTY.synonym)
    if (graded !== null && (best === null || graded < best.tier)) best = { query, tier: graded }
  }
  return best
}

async function planHit(candidate: Candidate, variants: Query[], limits: Limits): Promise<Hit | null> {
  const { record, plan, province } = await candidate.load()
  if (!variants.some((variant) => isUnder(splitWords(record.headings.join('\n')), variant))) return null
  const words = splitWords(searchableText(record))
  const best = bestOf(variants, (variant) => tierOf(words, variant))
  if (best === null || (limits.asTyped && !isAsTyped(best.tier))) return null
  const { query } = best
  const heading = record.continued === undefined ? splitWords(record.headings.at(-1) ?? '') : []
  const stated = (record.targets ?? []).filter(([, , value]) => answersValue(value, query.value))
  const tier = query.value !== null && stated.length === 0 ? best.tier + PENALTY.value : best.tier
  const within = (others: Word[]) => tierOf(others, { ...query, excluded: [] }) === Math.floor(best.tier)
  return {
    plan,
    province,
    record,
    query,
    tier,
    inHeading: within(heading),
    inTarget: stated.some(([start, end]) => within(splitWords(record.text.slice(start, end)))),
  }
}

function answersValue(written: string, asked: Query['value']): boolean {
  if (asked === null) return true
  const value = parseTargetValue(written)
  return value?.comparator === asked.comparator && value.value === asked.value
}
