import type { Limits } from '../../search/limits.ts'
import type { PlanTexts } from '../../search/records.ts'
import { PATHS } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import { openIndex } from './open-index.ts'
import type { Candidate, SearchSource } from './source.ts'

/**
 * Opens the search of the built site in a browser. Nothing is loaded before the first question; a text file is loaded
 * once.
 *
 * @returns a source whose questions throw when a file cannot be loaded
 */
export function openPagefind(): SearchSource {
  const texts = new Map<string, Promise<unknown>>()
  const load = <T>(file: string): Promise<T> => {
    const known = texts.get(file)
    if (known) return known as Promise<T>
    const loading = fetchJson(href(file))
    texts.set(file, loading)
    // What failed once may be reached at the next question.
    loading.catch(() => texts.delete(file))
    return loading as Promise<T>
  }
  const loadRecord = async (address: string) => {
    const [file = '', number] = address.split('#')
    const { records, ...plan } = await load<PlanTexts>(file)
    const record = records[Number(number)]
    if (!record) throw new Error(`no such text: ${address}`)
    return { record, plan }
  }
  return {
    warm: () => Promise.all([openIndex(), load(PATHS.searchTexts)]).then(() => undefined),
    siteTexts: () => load(PATHS.searchTexts),
    texts: (file) => load(file),
    gazetteer: () => load(PATHS.gazetteer),
    vocabulary: () => load('search/words.json'),
    async propose(words, limits): Promise<Candidate[]> {
      const pagefind = await openIndex()
      const { results } = await pagefind.search(words, { filters: filtersOf(limits) })
      // Pagefind frees what a result needs when the result itself is collected: each is kept with its candidate.
      return results.map((result) => ({
        id: result.id,
        load: async () => loadRecord((await result.data()).raw_url),
      }))
    },
  }
}

/** Pagefind loads its filters only for a search that has some. */
function filtersOf({ province, unit, group, kind }: Limits): Record<string, string> {
  const filters = { province, unit, group, kind: kind === 'target' ? 'target' : null }
  return Object.fromEntries(Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== null))
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response.json()
}
