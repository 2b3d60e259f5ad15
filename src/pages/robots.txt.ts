import type { APIRoute } from 'astro'
import { PATHS } from '../site/addresses.ts'
import { siteUrl } from '../site/href.ts'

/** The file robots.txt: everything may be read, and where the list of pages is (RFC 9309; sitemaps.org). */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl(site)}${PATHS.sitemap}\n`)
