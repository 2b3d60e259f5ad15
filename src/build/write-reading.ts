import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PATHS } from '../site/addresses.ts'
import type { ReadingList } from '../site/reading-list.ts'
import { reachedFiles } from './reached-files.ts'
import { readingScript } from './reading-script.ts'

/** Pages that are kept as they are. */
const PAGES = [PATHS.home, PATHS.offline, PATHS.search, PATHS.provinces, PATHS.indicators, PATHS.themes, PATHS.method]
/** Folders of which every page is kept, whatever it compares. */
const WHOLE = [PATHS.compare]
/** Folders with a page for each place, of which those with a plan are kept: they have a twin in markdown. */
const OF_PLANS = [PATHS.provinces, PATHS.units]
const TWIN = 'index.md'
/** Folders of the search, and what else pages ask for. */
const SEARCH = ['search/', 'pagefind/']
const OTHERS = [PATHS.gazetteer, PATHS.favicon]

/**
 * Writes what readers need to have the site without a network: the exact list of its plans, comparisons and search with their size,
 * and the service worker that keeps them for who asks. To be called when the search index is there.
 *
 * @param dist path of the built site
 * @param base path of the site on its server, with "/" at its end
 */
export function writeReading(dist: string, base: string): void {
  const read = (file: string) => readFileSync(path.join(dist, file))
  const fileOf = (address: string) => (address === '' || address.endsWith('/') ? `${address}index.html` : address)
  const plans = OF_PLANS.flatMap((folder) =>
    foldersIn(dist, folder).filter((page) => existsSync(path.join(dist, page, TWIN))),
  )
  const compared = WHOLE.flatMap((folder) => [folder, ...foldersIn(dist, folder)])
  const pages = [...new Set([...PAGES, ...compared, ...plans])].sort()
  const built = new Set(readdirSync(path.join(dist, '_astro')))
  const texts = pages.map((page) => read(fileOf(page)).toString())
  const names = reachedFiles(texts, built, (name) => read(`_astro/${name}`).toString()).map((name) => `_astro/${name}`)
  const searched = SEARCH.flatMap((folder) => filesIn(dist, folder))
  const addresses = [...pages, ...names, ...searched, ...OTHERS]
  const version = createHash('sha256')
  let bytes = 0
  for (const address of addresses) {
    const content = read(fileOf(address))
    version.update(address).update(content)
    bytes += content.length
  }
  const list: ReadingList = {
    version: version.digest('hex').slice(0, 16),
    bytes,
    pages: pages.length,
    plans: plans.length,
    files: addresses,
  }
  mkdirSync(path.join(dist, path.dirname(PATHS.offlineList)), { recursive: true })
  writeFileSync(path.join(dist, PATHS.offlineList), `${JSON.stringify(list)}\n`)
  const asked = addresses.map((address) => base + address)
  writeFileSync(path.join(dist, PATHS.offlineScript), readingScript(base, list.version, asked, base + PATHS.offline))
}

function foldersIn(dist: string, folder: string): string[] {
  return readdirSync(path.join(dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(dist, folder, entry.name, 'index.html')))
    .map(({ name }) => `${folder}${name}/`)
}

function filesIn(dist: string, folder: string): string[] {
  return readdirSync(path.join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(dist, path.join(parentPath, name)).split(path.sep).join('/'))
    .sort()
}
