/** Names of the desk's caches begin so. */
const CACHES = 'ban-bien-tap-'

/**
 * The desk's service worker. Files whose names change with their content are taken from its cache first, as those that recognise
 * scans are; the page and its data come from the network as long as there is one.
 *
 * @param base path of the site on its server, with "/" at its end
 * @param version of the kept files: caches of other versions are deleted
 * @param files addresses that are kept when it is installed
 */
export function offlineScript(base: string, version: string, files: readonly string[]): string {
  return `const CACHE = ${JSON.stringify(CACHES + version)}
const FILES = ${JSON.stringify(files)}
const LASTING = ${JSON.stringify([`${base}_astro/`, `${base}nhan-dang/`])}
addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => skipWaiting()))
})
addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(${JSON.stringify(CACHES)}) && name !== CACHE
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))).then(() => clients.claim()))
})
async function lasting(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
async function fresh(request) {
  const cache = await caches.open(CACHE)
  try {
    const answer = await fetch(request)
    if (answer.ok) await cache.put(request.url, answer.clone())
    return answer
  } catch (error) {
    const kept = await cache.match(request.url, { ignoreSearch: true })
    if (kept) return kept
    throw error
  }
}
addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (LASTING.some((folder) => pathname.startsWith(folder))) event.respondWith(lasting(event.request))
  else if (FILES.includes(pathname)) event.respondWith(fresh(event.request))
})
`
}
