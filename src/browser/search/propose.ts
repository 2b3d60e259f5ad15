/** What the index proposes for a query; whether it answers is for the true text to say (find.ts). */

import type { Limits } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { foldedPhrase } from '../../search/query.ts'
import type { Candidate, SearchSource } from './source.ts'

/** Of so many records with the phrase none needs to be ranked by the search for single words, which is then slow. */
const MANY = 300

/** What the index proposes. */
interface Proposals {
  /** Records with the phrase, then those with the words. */
  candidates: Candidate[]
  /** How many of them have the phrase. */
  phrases: number
  /** Asks for records with the words, where there were too many with the phrase to ask at once. */
  others: (() => Promise<Candidate[]>) | null
}

/**
 * Records with the phrase come in the order of the search for single words, which knows which of them answer better
 * (Pagefind gives all phrases the same score); then records with the words alone.
 *
 * @param variants the query as typed, then in other words
 * @param source the index
 * @param limits what the search is limited to
 */
export async function proposeAll(variants: Query[], source: SearchSource, limits: Limits): Promise<Proposals> {
  const withPhrase = await Promise.all(variants.map((variant) => source.propose(`"${foldedPhrase(variant)}"`, limits)))
  const candidates = new Map(withPhrase.flat().map((candidate) => [candidate.id, candidate]))
  const phrases = candidates.size
  const askWords = () =>
    Promise.all(
      // A phrase of several words is asked for as such.
      variants.map((variant) =>
        variant.units.length === 1 && variant.words.length > 1 ? [] : source.propose(foldedPhrase(variant), limits),
      ),
    )
  const others = (withWords: Candidate[][]) => {
    const seen = new Set<string>()
    // A query of one unit is its own phrase: what else has its words does not answer it.
    return withWords
      .filter((_, index) => variants[index]?.units.length !== 1)
      .flat()
      .filter(({ id }) => {
        const isNew = !candidates.has(id) && !seen.has(id)
        seen.add(id)
        return isNew
      })
  }
  if (phrases >= MANY) {
    return { candidates: [...candidates.values()], phrases, others: async () => others(await askWords()) }
  }
  const withWords = await askWords()
  const ranked = withPhrase.flatMap((found, index) => {
    const rank = new Map(withWords[index]?.map(({ id }, place) => [id, place]))
    const rankOf = ({ id }: Candidate) => rank.get(id) ?? rank.size
    return found.toSorted((a, b) => rankOf(a) - rankOf(b))
  })
  const first = new Map(ranked.map((candidate) => [candidate.id, candidate]))
  return { candidates: [...first.values(), ...others(withWords)], phrases, others: null }
}
