/**
 * The only place that knows under which path of its server the site stands.
 */
const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/')

/**
 * Gives the address of a page or file of this site for a link.
 *
 * @param path site-relative, with or without "/" before it: "chi-tieu/5g-coverage/", "/du-lieu/targets.csv"; "" is the home page
 */
export function href(path: string): string {
  return BASE + path.replace(/^\//, '')
}

/**
 * Gives the site's full address, for links that stand in downloaded files.
 *
 * @param site `Astro.site`
 * @returns with "/" at its end
 * @throws when astro.config.mjs names no `site`
 */
export function siteUrl(site: URL | undefined): string {
  if (!site) throw new Error('missing option: site')
  return new URL(BASE, site).href
}
