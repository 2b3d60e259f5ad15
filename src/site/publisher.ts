import type { Publisher } from '../schema.ts'

/** Variables of a build that say where it is published; each wins over content/site.yaml. */
export type PublishingVariables = Partial<Record<'SITE_URL' | 'BASE_PATH' | 'REPOSITORY_URL', string>>

/** "/doi-chieu-57", "/a/b/": what no server and no link takes for something else. */
const BASE_PATH = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/

/**
 * Tells what is wrong in the variables of a build: an address that is none would stand in every link and download.
 *
 * @param variables those of the build; what is empty counts as not set
 * @returns a line for each that is wrong, with what is expected
 */
export function wrongVariables({ SITE_URL, BASE_PATH: base, REPOSITORY_URL }: PublishingVariables): string[] {
  const wrong = (name: string, value: string, expected: string) => `${name}="${value}": expected ${expected}`
  const site = SITE_URL ? webAddress(SITE_URL) : null
  return [
    ...(SITE_URL && site?.pathname !== '/'
      ? [wrong('SITE_URL', SITE_URL, 'https:// and a server, as in https://example.org; a path belongs into BASE_PATH')]
      : []),
    ...(base && !BASE_PATH.test(base)
      ? [wrong('BASE_PATH', base, '"/" and names of letters, digits, ".", "-", "_", as in /doi-chieu-57')]
      : []),
    ...(REPOSITORY_URL && webAddress(REPOSITORY_URL) === null
      ? [wrong('REPOSITORY_URL', REPOSITORY_URL, 'an address, as in https://github.com/name/repository')]
      : []),
  ]
}

/** An address that begins with http or https and has nothing but server and path; null for any other text. */
function webAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url && /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username + url.password === ''
  return isPlain && /^https?:\/\/[^\s?#\\]+$/i.test(text) ? url : null
}

/** Addresses of a build that nobody publishes: reserved for examples (RFC 2606). */
const NOWHERE = 'https://doichieu57.example'

/**
 * Tells where the site is published.
 *
 * @param publisher content/site.yaml
 * @param variables those of the build
 * @returns `site`, the server with its scheme; `base`, the path of the site on it
 */
export function whereabouts({ address }: Publisher, variables: PublishingVariables): { site: string; base: string } {
  const stated = URL.canParse(address) ? new URL(address) : null
  return {
    site: variables.SITE_URL || stated?.origin || NOWHERE,
    base: variables.BASE_PATH || stated?.pathname || '/',
  }
}

/**
 * Completes who publishes the site by what the build was told.
 *
 * @param publisher content/site.yaml
 * @param variables those of the build
 */
export function publishedBy(publisher: Publisher, { REPOSITORY_URL }: PublishingVariables): Publisher {
  return { ...publisher, repository: (REPOSITORY_URL || publisher.repository).replace(/\/+$/, '') }
}

/** What a reader sends: that a number is wrong, or a plan. */
export interface Letter {
  /** File of the form in .github/ISSUE_TEMPLATE/. */
  form: string
  subject: string
  /** The form's fields, by their ids. */
  fields: Record<string, string>
  /** The same for a mail. */
  body: string
}

/**
 * The address at which a reader sends a letter: a form of the repository, else a mail, with what is known filled in.
 *
 * @param publisher see {@link publishedBy}
 * @param letter what is sent
 * @returns null where there is neither: no link is drawn then
 */
export function letterLink({ repository, contact }: Publisher, { form, subject, fields, body }: Letter): string | null {
  if (repository)
    return `${repository}/issues/new?${new URLSearchParams({ template: form, title: subject, ...fields })}`
  if (contact) return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  return null
}

/**
 * What the build says of a publisher that readers cannot reach.
 *
 * @param publisher see {@link publishedBy}
 * @returns nothing where all is known
 */
export function missingOf({ responsible, repository, contact }: Publisher): string[] {
  return [
    ...(repository || contact
      ? []
      : ['content/site.yaml has neither contact nor repository: no links to report an error or send a plan are drawn']),
    ...(responsible ? [] : ['content/site.yaml names nobody as responsible: the page about the site says so']),
  ]
}
