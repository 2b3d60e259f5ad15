import { PATHS } from '../site/addresses.ts'

/**
 * The one script that stands in a page itself, the search page's: it begins to load the index while the page's own script is still on
 * its way. Without a worker, which would be one more file and one more step before the first result. What fails here fails again,
 * and is told, when something is asked.
 *
 * @param base the path of the site on its server, with "/" at its end
 */
export function startIndexCode(base: string): string {
  return `import(${JSON.stringify(base + PATHS.searchEngine)}).then(async (index) => {
  await index.options({ noWorker: true })
  await index.init()
}).catch(() => undefined)`
}
