/** What a query may mean beside what was typed: something in the plan of the province that it names, or no question. */

import { placeKey } from '../../plan/published-plan.ts'
import type { Query } from '../../search/query.ts'
import { foldedPhrase, parseQuery } from '../../search/query.ts'
import type { PublishedSiteTexts } from '../../search/site-pages.ts'
import { splitWords } from '../../search/words.ts'

/**
 * Reads the name of a province in a query as a limit ("Hà Giang học bổng" is "học bổng" in Hà Giang's plan).
 *
 * @param site the site's pages, those of provinces among them, and which places have plans
 * @returns the rest of the query, the name, and the key of the old province or else of today's one of that name; null where no
 *   province with a plan is named, or nothing else
 */
export function readPlace(
  query: Query,
  { pages, files }: Pick<PublishedSiteTexts, 'pages' | 'files'>,
): { query: Query; key: string; name: string } | null {
  const asked = ` ${foldedPhrase(query)} `
  const withPlan = new Set(files.map(({ place }) => place))
  const named = pages
    .filter(({ kind, url }) => kind === 'province' && url.startsWith('tinh/'))
    .map(({ name, url }) => ({ name, slug: url.split('/')[1] ?? '', words: key(name) }))
    .filter(({ words }) => asked.includes(` ${words} `))
    .sort((a, b) => b.words.length - a.words.length)[0]
  if (!named) return null
  const own = [placeKey({ province: named.slug }), placeKey({ unit: named.slug })].find((place) => withPlan.has(place))
  const before = asked
    .slice(0, asked.indexOf(` ${named.words} `))
    .trim()
    .split(' ')
    .filter(Boolean).length
  if (own === undefined) return null
  const rest = parseQuery(withoutWords(query, before, named.words.split(' ').length))
  return rest.terms.length === 0 ? null : { query: rest, key: own, name: named.name }
}

/** What was typed, without some of its words. */
function withoutWords({ text }: Query, first: number, count: number): string {
  const words = splitWords(text)
  return text.slice(0, words[first]?.start ?? 0) + text.slice(words[first + count - 1]?.end ?? text.length)
}

/**
 * Leaves out the words of a query that only ask ("tỉnh nào đã sáp nhập" is "tỉnh đã sáp nhập").
 *
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
  return left.terms.length === 0 || left.words.length === query.words.length ? null : left
}

function key(words: string): string {
  return splitWords(words.normalize('NFC'))
    .map(({ folded }) => folded)
    .join(' ')
}
