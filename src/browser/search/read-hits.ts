/** Which passages of a record answer a query: the true text decides, not the index. */
import { findMatches } from '../../search/find-matches.ts'
import type { Grade } from '../../search/grade.ts'
import { gradeOf } from '../../search/grade.ts'
import type { Passage } from '../../search/passages.ts'
import { passagesOf } from '../../search/passages.ts'
import type { Query } from '../../search/query.ts'
import type { PlanIdentity, SearchRecord } from '../../search/records.ts'
import type { Word } from '../../search/words.ts'
import { splitWords } from '../../search/words.ts'
import { parseTargetValue } from '../../text/target-value.ts'
import type { Hit, Way } from './hit.ts'

/** Between the words of two passages, so that no phrase is found across. */
const BORDER: Word = { start: 0, end: 0, exact: '', folded: '' }
/** The distance of terms that are not in one passage. */
const APART = 1_000

/**
 * Finds the hits of a record: its passages that answer; where none has all terms, but the record and the headings above
 * it have, the passage with most of them.
 *
 * @param plan whose it is
 * @param variants the query as typed, then under other names
 */
export function readHits(record: SearchRecord, plan: PlanIdentity, variants: Query[]): Hit[] {
  const passages = passagesOf(record, plan)
  const hits = passages.flatMap((passage) => {
    const hit = passageHit(passage, variants)
    return hit === null ? [] : [{ ...hit, plan, record }]
  })
  const [typed] = variants
  if (hits.length > 0 || typed === undefined || typed.terms.length < 2) return hits
  const around = record.headings.flatMap((heading) => [...splitWords(heading), BORDER])
  const grade = gradeOf([...around, ...passages.flatMap(({ words }) => [...words, BORDER])], typed)
  if (grade === null) return []
  const counted = passages.map((passage) => ({ passage, terms: countTerms(passage.words, typed) }))
  const best = counted.toSorted((a, b) => b.terms - a.terms || +a.passage.isHeading - +b.passage.isHeading)[0]
  if (!best || best.terms === 0) return []
  const distance = APART - best.terms
  return [{ plan, record, passage: best.passage, query: typed, way: 'apart', grade, inTarget: false, distance }]
}

function passageHit(passage: Passage, variants: Query[]): Omit<Hit, 'plan' | 'record'> | null {
  for (const [index, query] of variants.entries()) {
    const grade = gradeOf(passage.words, query)
    const way = grade && wayOf(grade, index > 0, statesValue(passage, query))
    if (grade === null || way === null) continue
    const inTarget = passage.targets.some(([start, end]) => {
      const own = passage.words.filter((word) => word.start >= start && word.end <= end)
      return gradeOf(own, { ...query, excluded: [] })?.spread === grade.spread
    })
    const distance = grade.spread === 'phrase' ? 0 : distanceOf(passage.words, query)
    return { passage, query, way, grade, inTarget, distance }
  }
  return null
}

function wayOf({ form, spread }: Grade, isOtherName: boolean, isValue: boolean): Way | null {
  if (isOtherName) return form === 'typed' && spread !== 'words' ? 'otherName' : null
  if (spread === 'words') return 'apart'
  if (form === 'folded') return 'otherMarks'
  return isValue ? spread : 'otherValue'
}

/** Tells whether a passage promises what a query with a sign asks for; one without a sign asks for no value. */
function statesValue({ targets }: Passage, { value }: Query): boolean {
  if (value === null) return true
  return targets.some(([, , written]) => {
    const stated = parseTargetValue(written)
    return stated?.comparator === value.comparator && stated.value === value.value
  })
}

function countTerms(words: Word[], query: Query): number {
  return new Set(findMatches(words, query).map(({ term }) => term)).size
}

/** Over how few words a text has one of each term. */
function distanceOf(words: Word[], query: Query): number {
  const matches = findMatches(words, query)
  const wanted = new Set(matches.map(({ term }) => term)).size
  let best = APART
  let from = 0
  const inside = new Map<number, number>()
  for (const { term, last } of matches) {
    inside.set(term, (inside.get(term) ?? 0) + 1)
    for (let start = matches[from]; start && inside.size === wanted; start = matches[from]) {
      best = Math.min(best, last - start.first)
      const left = (inside.get(start.term) ?? 1) - 1
      if (left === 0) inside.delete(start.term)
      else inside.set(start.term, left)
      from += 1
    }
  }
  return best
}
