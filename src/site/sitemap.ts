import { s } from 'hastscript'
import { xmlText } from '../charts/xml-text.ts'

/** Pages that nobody should be led to: of wrong addresses, and those for frames of other sites. */
const LEFT_OUT = /^(?:404(?:\/|\.html)|nhung\/.*)$/

/**
 * The site's pages for search engines (sitemaps.org, protocol 0.9).
 *
 * @param root the site's full address with "/" at its end
 * @param paths of the pages, relative to it: "chi-tieu/"
 * @returns an XML document, the same for the same pages in any order
 */
export function sitemap(root: string, paths: string[]): string {
  const pages = paths.filter((path) => !LEFT_OUT.test(path)).toSorted()
  const urls = pages.map((path) => s('url', [s('loc', root + path)]))
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(s('urlset', { xmlns }, urls))}\n`
}
