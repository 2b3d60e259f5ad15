import type { APIRoute } from 'astro'
import { escapeXml } from '../charts/escape-xml.ts'
import { stringsOf } from '../i18n/index.ts'
import { PATHS } from '../site/addresses.ts'
import { siteUrl } from '../site/href.ts'

/** The file opensearch.xml, by which a browser can add the site's search (OpenSearch 1.1). */
export const GET: APIRoute = ({ site, currentLocale }) => {
  const strings = stringsOf(currentLocale)
  const { name } = strings.site
  const template = `${siteUrl(site)}${PATHS.search}?q={searchTerms}`
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      `<ShortName>${escapeXml(name)}</ShortName>`,
      `<Description>${escapeXml(strings.search.openSearch)}</Description>`,
      '<InputEncoding>UTF-8</InputEncoding>',
      `<Language>${strings.locale}</Language>`,
      `<Url type="text/html" template="${escapeXml(template)}"/>`,
      '</OpenSearchDescription>',
      '',
    ].join('\n'),
  )
}
