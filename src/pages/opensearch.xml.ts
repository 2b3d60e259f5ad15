import type { APIRoute } from 'astro'
import { s } from 'hastscript'
import { xmlText } from '../charts/xml-text.ts'
import { stringsOf } from '../i18n/index.ts'
import { PATHS } from '../site/addresses.ts'
import { siteUrl } from '../site/href.ts'

/** The file opensearch.xml, by which a browser can add the site's search (OpenSearch 1.1). */
export const GET: APIRoute = ({ site, currentLocale }) => {
  const strings = stringsOf(currentLocale)
  const template = `${siteUrl(site)}${PATHS.search}?q={searchTerms}`
  const description = s('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    s('ShortName', strings.site.name),
    s('Description', strings.search.openSearch),
    s('InputEncoding', 'UTF-8'),
    s('Language', strings.locale),
    s('Url', { type: 'text/html', template }),
  ])
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(description)}\n`)
}
