/**
 * What a text may become here, where a browser asks (`require-trusted-types-for`): a worker of the site's own files, and HTML of the
 * site's own pages. Everything else that would turn text into code is refused.
 */
import { PATHS } from '../site/addresses.ts'
import { href } from '../site/href.ts'

interface Rules {
  createHTML?: (text: string) => string
  createScriptURL?: (address: string) => string | null
}
/** As Chromium has it; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy: (name: string, rules: Rules) => Required<Rules>
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypes }

/** Folders of the site whose scripts run as workers. */
const WORKERS = ['_astro/', PATHS.searchEngine.replace(/[^/]*$/, '')]

function isOfWorkers(pathname: string): boolean {
  return (
    [PATHS.deskOffline, PATHS.offlineScript].map(href).includes(pathname) ||
    WORKERS.some((folder) => pathname.startsWith(href(folder)))
  )
}

function isOwnWorker(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href)
  return origin === location.origin && isOfWorkers(pathname)
}

// Workers are started by programs that know nothing of this: Pagefind, Vite.
trustedTypes?.createPolicy('default', { createScriptURL: (address) => (isOwnWorker(address) ? address : null) })

const ownPages = trustedTypes?.createPolicy('own-pages', { createHTML: (text) => text })

/**
 * Marks HTML as the site's own.
 *
 * @param html a piece of a page that was fetched from the site itself, or that the site's own code has drawn of a plan (render-plan.ts)
 */
export function ownHtml(html: string): string {
  return ownPages?.createHTML(html) ?? html
}
