import { READING_CACHES } from '../site/reading-list.ts'

/** Files that are asked for at once while they are kept. */
const AT_ONCE = 20

/**
 * The readers' service worker: it is there only for who asked for it. Files whose names change with their content are taken from its
 * cache first, everything else from the network as long as there is one. What is not kept is answered without a network by the page
 * that says what is.
 *
 * @param base path of the site on its server, with "/" at its end
 * @param version of the kept files: caches of other versions are deleted
 * @param files addresses that are kept, exactly these
 * @param home the page that says what is kept
 */
export function readingScript(base: string, version: string, files: readonly string[], home: string): string {
  return `const CACHE = ${JSON.stringify(READING_CACHES + version)}
const FILES = ${JSON.stringify(files)}
const LASTING = ${JSON.stringify(`${base}_astro/`)}
const HOME = ${JSON.stringify(home)}
async function keep() {
  const cache = await caches.open(CACHE)
  for (let at = 0; at < FILES.length; at += ${AT_ONCE}) {
    await cache.addAll(FILES.slice(at, at + ${AT_ONCE}).map((file) => new Request(file, { cache: 'no-cache' })))
  }
}
addEventListener('install', (event) => event.waitUntil(keep().then(() => skipWaiting())))
addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(${JSON.stringify(READING_CACHES)}) && name !== CACHE
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))).then(() => clients.claim()))
})
// Never opened here: what the reader removed is not made again.
const keptAt = (pathname) => caches.match(pathname, { cacheName: CACHE })
async function answer(request) {
  const { pathname } = new URL(request.url)
  const lasting = pathname.startsWith(LASTING) ? await keptAt(pathname) : undefined
  if (lasting) return lasting
  try {
    return await fetch(request)
  } catch (error) {
    const kept = (await keptAt(pathname)) ?? (request.mode === 'navigate' ? await keptAt(HOME) : undefined)
    if (kept) return kept
    throw error
  }
}
addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request))
})
`
}
