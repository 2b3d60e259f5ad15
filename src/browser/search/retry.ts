/**
 * What to search for instead when a query finds nothing: in the plan of the province that it names, without its question
 * words, or with a slip mended.
 */

import { placeKey } from '../../plan/published-plan.ts'
import type { Limits } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import { foldedPhrase, parseQuery } from '../../search/query.ts'
import type { SitePage } from '../../search/site-pages.ts'
import { guessCorrections } from '../../search/vocabulary.ts'
import { splitWords } from '../../search/words.ts'
import type { SearchSource } from './source.ts'

/** So many guesses are asked of the index. */
const GUESSES = 16

/**
 * Reads the name of a province in a query as a limit ("Hưng Yên học bổng" is "học bổng" in Hưng Yên's plan).
 *
 * @param query a query
 * @param pages the site's pages, those of provinces among them
 * @returns the rest of the query with the name and the limits to try in turn, the old province's plans and those of today's
 *   province of that name; null where no province is named, or nothing else
 */
export function readPlace(
  query: Query,
  pages: SitePage[],
): { query: Query; limits: Pick<Limits, 'province' | 'unit'>[]; name: string } | null {
  const asked = ` ${foldedPhrase(query)} `
  const named = pages
    .filter(({ kind, url }) => kind === 'province' && url.startsWith('tinh/'))
    .map((page) => ({ ...page, words: key(page.name) }))
    .filter(({ words }) => asked.includes(` ${words} `))
    .sort((a, b) => b.words.length - a.words.length)[0]
  if (!named) return null
  const before = asked
    .slice(0, asked.indexOf(` ${named.words} `))
    .trim()
    .split(' ')
    .filter(Boolean).length
  const kept = query.words.toSpliced(before, named.words.split(' ').length)
  if (kept.length === 0) return null
  const rest = parseQuery(kept.map(({ exact }) => exact).join(' '))
  const slug = named.url.split('/')[1] ?? ''
  const keys = [placeKey({ province: slug }), placeKey({ unit: slug })]
  return { query: rest, limits: keys.map((province) => ({ province, unit: null })), name: named.name }
}

/**
 * Leaves out the words of a query that only ask ("tỉnh nào đã sáp nhập" is "tỉnh đã sáp nhập").
 *
 * @param query a query
 * @param questionWords the words that only ask
 * @returns null where the query has none of them, or nothing else
 */
export function withoutQuestion(query: Query, questionWords: string[]): Query | null {
  const asking = questionWords.map((words) => key(words)).sort((a, b) => b.length - a.length)
  let rest = ` ${query.words.map(({ exact }) => exact).join(' ')} `
  // Typed without marks, "nao" asks as "nào" does.
  let folded = ` ${foldedPhrase(query)} `
  for (const words of asking) {
    const at = folded.indexOf(` ${words} `)
    if (at < 0) continue
    const before = folded.slice(0, at).trim().split(' ').filter(Boolean).length
    const kept = rest.trim().split(' ')
    kept.splice(before, words.split(' ').length)
    rest = ` ${kept.join(' ')} `
    folded = folded.replace(` ${words} `, ' ')
  }
  const left = parseQuery(rest)
  return left.units.length === 0 || left.words.length === query.words.length ? null : left
}

function key(words: string): string {
  return splitWords(words.normalize('NFC'))
    .map(({ folded }) => folded)
    .join(' ')
}

/**
 * Mends a slip of one letter: of the likely guesses the one whose phrase stands in most places.
 *
 * @param query a query that found nothing, or no phrase
 * @param source the index and the words of the texts
 * @param limits what the search is limited to
 * @returns null where no guess is a phrase of the texts
 */
export async function mendSlip(query: Query, source: SearchSource, limits: Limits): Promise<Query | null> {
  const guesses = guessCorrections(query, await source.vocabulary(), GUESSES)
  const found = await Promise.all(
    guesses.map(async ({ query: guess }) => ({
      guess,
      count: (await source.propose(`"${foldedPhrase(guess)}"`, limits)).length,
    })),
  )
  const [best] = found.toSorted((a, b) => b.count - a.count)
  return best && best.count > 0 ? best.guess : null
}
