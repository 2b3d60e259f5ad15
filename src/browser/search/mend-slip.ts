import { EVERYTHING } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { foldedPhrase, parseQuery } from '../../search/query.ts'
import { guessCorrections, unknownWords } from '../../search/vocabulary.ts'
import { proposePhrase } from './propose.ts'
import { readHits } from './read-hits.ts'
import type { SearchSource } from './source.ts'

/** So many guesses are asked of the index. */
const GUESSES = 16
/** So many records with the phrase in other marks are looked at. */
const LOOKS = 5

/**
 * Mends a slip: a query with a word that no text has is read as the same with other marks ("chuyễn đổi" as "chuyển đổi"), or with
 * one letter otherwise, as the guess whose phrase is in most records.
 *
 * @param query a query that no text has
 * @param source the index and the words of the texts
 * @returns null where every word is in some text, or no guess is a phrase of the texts
 */
export async function mendSlip(query: Query, source: SearchSource): Promise<Query | null> {
  const vocabulary = await source.vocabulary()
  if (unknownWords(query, vocabulary).length === 0) return null
  const remarked = await withMarksOfTexts(query, source)
  if (remarked !== null) return remarked
  const found = await Promise.all(
    guessCorrections(query, vocabulary, GUESSES).map(async ({ query: guess }) => ({
      guess,
      count: (await source.propose(`"${foldedPhrase(guess)}"`, EVERYTHING)).length,
    })),
  )
  const [best] = found.toSorted((a, b) => b.count - a.count)
  if (!best || best.count === 0) return null
  return query.accented ? withMarksOfTexts(best.guess, source) : best.guess
}

async function withMarksOfTexts(query: Query, source: SearchSource): Promise<Query | null> {
  const candidates = (await proposePhrase(query, source, EVERYTHING)).slice(0, LOOKS)
  for (const candidate of candidates) {
    const { record, plan } = await candidate.load()
    const hit = readHits(record, plan, [{ ...query, accented: false }]).find(({ way }) => way === 'phrase')
    const words = hit?.passage.words ?? []
    const first = words.findIndex((_, at) =>
      query.words.every((word, offset) => words[at + offset]?.folded === word.folded),
    )
    const written = words.slice(first, first + query.words.length)
    if (hit && first >= 0) return parseQuery(written.map(({ exact }) => exact).join(' '))
  }
  return null
}
