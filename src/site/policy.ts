/**
 * What pages and files of the site may do in a browser, and what a server says with them. The only source: the pages' own policy, the
 * headers of the local server, `_headers` and the snippets for nginx and Caddy are made of it.
 */
import { createHash } from 'node:crypto'
import { startIndexCode } from '../search/start-index-code.ts'
import { PATHS } from './addresses.ts'

/** `embed`: pages that other sites show in a frame; `worker`: scripts that run beside a page, under a policy of their own. */
const KINDS: Record<string, 'search' | 'embed' | 'worker'> = {
  [firstOf(PATHS.search)]: 'search',
  nhung: 'embed',
  pagefind: 'worker',
  _astro: 'worker',
  [firstOf(PATHS.recognition)]: 'worker',
}

/** What programs of other sites may read. */
const OPEN = ['du-lieu', 'api', 'oembed']

/** With each answer: nothing is guessed, told to other sites, or asked of the reader's device. */
const COMMON: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
}

/** Everything but styles and scripts; a frame shows pages of the site only, where one offers its own to others. */
const PAGE = [
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "media-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** Text becomes HTML or a worker only by src/browser/trusted-types.ts. */
const TRUSTED = ["require-trusted-types-for 'script'", 'trusted-types default own-pages']

/** A worker's script reads files of the site, and may have them compiled: Pagefind's index is read by WebAssembly. */
const WORKER = ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"]

/** The scripts and styles that stand in a page's HTML. */
export interface Inline {
  scripts: string[]
  styles: string[]
}

/**
 * The policy that a page states itself, in its `<meta>`: all of what a browser enforces from there, on any host.
 *
 * @param path the page's, below the site's root: "tim-kiem/"
 * @param inline what stands in it, each allowed by its checksum
 */
export function pagePolicy(path: string, { scripts, styles }: Inline): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...wasmOf(path), ...scripts.map(checksumOf)].join(' '),
    ["style-src 'self'", ...styles.map(checksumOf)].join(' '),
    ...PAGE,
    ...TRUSTED,
  ].join('; ')
}

/**
 * The headers that a server sends with what stands at an address.
 *
 * @param path below the site's root: "du-lieu/targets.csv"
 * @param base the path of the site on its server, with "/" at both ends
 */
export function headersOf(path: string, base = '/'): Record<string, string> {
  return { ...COMMON, ...ownHeadersOf(firstOf(path), base) }
}

/** An address, with `*` for whatever follows, and what is sent with it. */
export interface HeaderRule {
  address: string
  headers: Record<string, string>
}

/**
 * The headers of a whole site as rules of which no two name one header for one address: hosts differ in what they make of that. Only
 * what has no rule of its own, as the answer to a wrong address, goes without the policy in the header; its page states it.
 *
 * @param folders the names of the folders in the site's root; those with headers of their own are added
 * @param base see {@link headersOf}
 */
export function headerRules(folders: string[], base = '/'): HeaderRule[] {
  return [
    { address: `${base}*`, headers: COMMON },
    { address: base, headers: ownHeadersOf('', base) },
    ...[...new Set([...folders, ...ownFolders()])]
      .sort()
      .map((folder) => ({ address: `${base}${folder}/*`, headers: ownHeadersOf(folder, base) })),
  ]
}

/**
 * The folders whose headers are not those of any page, by the site's own list.
 */
export function ownFolders(): string[] {
  return [...Object.keys(KINDS), ...OPEN]
}

function ownHeadersOf(folder: string, base: string): Record<string, string> {
  return {
    'Content-Security-Policy': headerPolicy(folder, base),
    ...(OPEN.includes(folder) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  }
}

/** Styles in a page differ from page to page: they are the page's own policy's business. Both are enforced. */
function headerPolicy(folder: string, base: string): string {
  const kind = KINDS[folder]
  if (kind === 'worker') return WORKER.join('; ')
  const start = kind === 'search' ? [checksumOf(startIndexCode(base))] : []
  return [
    ["script-src 'self'", ...wasmOf(folder), ...start].join(' '),
    ...PAGE,
    ...TRUSTED,
    kind === 'embed' ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ')
}

function wasmOf(path: string): string[] {
  return KINDS[firstOf(path)] === 'search' ? ["'wasm-unsafe-eval'"] : []
}

function firstOf(path: string): string {
  return path.split('/', 1)[0] as string
}

function checksumOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
