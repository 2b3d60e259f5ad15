import type { Limits } from '../../search/limits.ts'
import { recordFile } from '../../search/record-files.ts'
import type { PlanTexts } from '../../search/records.ts'
import type { WordCounts } from '../../search/vocabulary.ts'
import { PATHS } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import { askIndex } from './ask-index.ts'
import { loadData, wholeList } from './load-data.ts'
import { openIndex } from './open-index.ts'
import { IndexFault } from './search-faults.ts'
import type { Candidate, SearchSource } from './source.ts'

/** The folder of the index. */
const INDEX = PATHS.searchEngine.replace(/[^/]*$/, '')

/**
 * Opens the search of the built site in a browser. Nothing is loaded before the first question; a text file is loaded
 * once.
 *
 * @returns a source whose questions throw when a file cannot be loaded, `DataFault` or `IndexFault` when it is not what was published
 */
export function openPagefind(): SearchSource {
  const texts = new Map<string, Promise<unknown>>()
  const load = <T>(file: string): Promise<T> => {
    const known = texts.get(file)
    if (known) return known as Promise<T>
    const loading = loadData(href(file))
    texts.set(file, loading)
    // What failed once may be reached at the next question.
    loading.catch(() => texts.delete(file))
    return loading as Promise<T>
  }
  const siteTexts = () => load(PATHS.searchTexts).then(wholeList)
  const vocabulary = () => load<WordCounts>('search/words.json')
  const loadRecord = async (address: string) => {
    const [file = '', number] = address.split('#')
    const isListed = (await siteTexts()).files.some(({ files }) => files.includes(file))
    if (!isListed) throw new IndexFault(`the index is of another build: ${address}`, true)
    const { records, ...plan } = await load<PlanTexts>(file)
    const record = records[Number(number)]
    if (!record) throw new IndexFault(`no such text: ${address}`, true)
    return { record, plan }
  }
  /** The list of texts is in the address: a browser keeps no list of records of another build. */
  const addressOf = async ({ id }: { id: string }): Promise<string> => {
    const { files, checksum } = await siteTexts()
    const texts = files.reduce((sum, plan) => sum + plan.files.length, 0)
    const list = await load<Record<string, string>>(`${INDEX}${recordFile(id, texts)}?of=${checksum}`).catch(
      (error: unknown) => {
        throw new IndexFault(`a part of the index is missing: ${error}`, true)
      },
    )
    const address = list[id]
    if (address === undefined) throw new IndexFault(`the index is of another build: ${id}`, true)
    return address
  }
  return {
    warm: () => Promise.all([openIndex(), siteTexts()]).then(() => undefined),
    siteTexts,
    texts: (file) => load(file),
    gazetteer: () => load(PATHS.gazetteer),
    vocabulary,
    async propose(words, limits): Promise<Candidate[]> {
      const results = await askIndex(words, filtersOf(limits), vocabulary)
      return results.map((result) => ({ id: result.id, load: async () => loadRecord(await addressOf(result)) }))
    },
  }
}

/** Pagefind loads its filters only for a search that has some. */
function filtersOf({ province, unit, group, kind }: Limits): Record<string, string> {
  const filters = { province, unit, group, kind: kind === 'target' ? 'target' : null }
  return Object.fromEntries(Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== null))
}
