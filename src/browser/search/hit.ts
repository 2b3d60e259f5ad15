/** What a search finds: passages of plans, each in one of a few ways. */

import type { Grade } from '../../search/grade.ts'
import { compareGrades } from '../../search/grade.ts'
import type { Limits } from '../../search/limits.ts'
import type { Passage } from '../../search/passages.ts'
import type { Query } from '../../search/query.ts'
import type { PlanIdentity, SearchRecord } from '../../search/records.ts'

/**
 * How a passage answers: with the whole query as typed; with each of its phrases as typed; under another name of the same
 * thing; with other marks; with the number but not the sign before it; with its syllables apart, some perhaps in a heading
 * above or a neighbouring passage. In this order they are shown.
 */
const WAYS = ['phrase', 'terms', 'otherName', 'otherMarks', 'otherValue', 'apart'] as const
export type Way = (typeof WAYS)[number]

/** A passage of a plan that answers a query. */
export interface Hit {
  plan: PlanIdentity
  record: SearchRecord
  passage: Passage
  /** The query as the passage answers it: as typed, or under another name. */
  query: Query
  way: Way
  grade: Grade
  /** The query is in words that state a target. */
  inTarget: boolean
  /** Over how many words the terms are spread, where they are apart; 0 otherwise. */
  distance: number
}

/**
 * The hits that a search counts: those with the whole query, and where there are none, those with each of its phrases.
 *
 * @param hits what was found
 */
export function exactHits(hits: Hit[]): Hit[] {
  const whole = hits.filter(({ way }) => way === 'phrase')
  return whole.length > 0 ? whole : hits.filter(({ way }) => way === 'terms')
}

/**
 * The other hits by the way in which they answer, in the order of {@link WAYS}. Phrases apart are syllables apart where some
 * passage has the whole query.
 *
 * @param hits what was found
 */
export function nearHits(hits: Hit[]): [Way, Hit[]][] {
  const exact = new Set(exactHits(hits))
  const near = hits.filter((hit) => !exact.has(hit))
  const groups = Map.groupBy(near, ({ way }): Way => (way === 'terms' ? 'apart' : way))
  return WAYS.flatMap((way): [Way, Hit[]][] => {
    const own = groups.get(way)
    return own ? [[way, own]] : []
  })
}

/**
 * Compares two hits for sorting: the better grade first, headings before targets before other text, words near one another
 * before words far apart.
 *
 * @returns a negative number when `a` is better
 */
export function compareHits(a: Hit, b: Hit): number {
  return (
    WAYS.indexOf(a.way) - WAYS.indexOf(b.way) ||
    compareGrades(a.grade, b.grade) ||
    Number(b.passage.isHeading) - Number(a.passage.isHeading) ||
    Number(b.inTarget) - Number(a.inTarget) ||
    a.distance - b.distance
  )
}

/** Tells whether a hit is within what a search is limited to. */
export function isWithin({ plan, record, passage }: Hit, { province, unit, group, kind }: Limits): boolean {
  return (
    (province === null || plan.place === province) &&
    (unit === null || plan.unit === unit) &&
    (group === null || record.group === group) &&
    (kind === null || (kind === 'target' && passage.targets.length > 0))
  )
}

/** The section that a hit is in, by a key. */
export function sectionOf({ plan, record }: Hit): string {
  return `${plan.plan}#${record.continued ?? record.url.split('#')[1]}`
}
