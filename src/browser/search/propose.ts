/** What the index proposes for a query; whether it answers is for the true text to say (read-hits.ts). */

import type { Limits } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { foldedPhrase } from '../../search/query.ts'
import type { Candidate, SearchSource } from './source.ts'

/** Of so many records with the phrase none needs to be ranked by the search for single words, which is then slow. */
const MANY = 300

/**
 * Proposes all records with a phrase, in the order of the search for its single words, which knows which of them answer better
 * (Pagefind gives all phrases the same score).
 *
 * @param query a query with at least one term
 * @param source the index
 * @param limits what the search is limited to
 */
export async function proposePhrase(query: Query, source: SearchSource, limits: Limits): Promise<Candidate[]> {
  const phrase = foldedPhrase(query)
  const candidates = await source.propose(`"${phrase}"`, limits)
  if (candidates.length < 2 || candidates.length >= MANY || query.words.length < 2) return candidates
  const ranked = await source.propose(phrase, limits)
  const rank = new Map(ranked.map(({ id }, place) => [id, place]))
  const rankOf = ({ id }: Candidate) => rank.get(id) ?? rank.size
  return candidates.toSorted((a, b) => rankOf(a) - rankOf(b))
}
