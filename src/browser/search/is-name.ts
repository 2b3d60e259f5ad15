import type { Query } from '../../search/query.ts'
import { foldedPhrase } from '../../search/query.ts'
import type { SitePage } from '../../search/site-pages.ts'
import { splitWords } from '../../search/words.ts'

/** A word that begins with a capital, not one all in capitals. */
const CAPITALISED = /^\p{Lu}\p{Ll}/u

/**
 * Tells whether a query is or has a name, for which no other spelling is proposed: every word with a capital ("Nguyễn Trãi"),
 * or a province's name in it.
 *
 * @param pages the site's pages, those of provinces among them
 */
export function isName(query: Query, pages: SitePage[]): boolean {
  const runs = query.text.split(' ')
  if (runs.length > 1 && runs.every((run) => CAPITALISED.test(run))) return true
  const asked = ` ${foldedPhrase(query)} `
  return pages
    .filter(({ kind, url }) => kind === 'province' && url.startsWith('tinh/'))
    .some(({ name }) =>
      asked.includes(
        ` ${splitWords(name)
          .map(({ folded }) => folded)
          .join(' ')} `,
      ),
    )
}
