/**
 * From a query to passages. Pagefind proposes where to look first; what is counted is read in the plans' own texts.
 */

import type { Limits } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import type { PlanIdentity, PlanTexts, SearchRecord } from '../../search/records.ts'
import type { PublishedSiteTexts } from '../../search/site-pages.ts'
import { breathe } from './breathe.ts'
import type { Hit } from './hit.ts'
import { compareHits, exactHits, isWithin } from './hit.ts'
import { proposePhrase } from './propose.ts'
import { readHits } from './read-hits.ts'
import { IndexFault } from './search-faults.ts'
import type { SearchSource } from './source.ts'

/** What is known so far. */
export interface Found {
  /** The passages, none twice, in the order in which they were found. */
  hits: Hit[]
  /** {@link exactHits} are all there are. */
  isCounted: boolean
  /** All other hits are there too. */
  isComplete: boolean
  /** How many more files have to be loaded for that. */
  filesLeft: number
  /** The index is damaged or of another build: the hits were read in the texts without it. */
  isDamaged?: boolean
}

/** Exact hits on a page of results. */
export const PAGE = 10
/** So many records or files are loaded side by side. */
const BATCH = 10
/** Up to so many records are loaded one by one; for more the plans' texts are loaded whole, in fewer and larger files. */
const FEW = 40

/**
 * Finds the passages that answer a query. Each step knows more than the one before; whoever wants no more stops asking.
 *
 * @param variants the query as typed, then under other names
 * @param source the index and the texts
 * @param limits what the search is limited to
 * @returns steps, at least one; the last one is complete
 * @throws what the source throws when something cannot be loaded
 */
export async function* findHits(
  variants: [Query, ...Query[]],
  source: SearchSource,
  limits: Limits,
): AsyncGenerator<Found, void> {
  const [typed] = variants
  const hits = new Map<string, Hit>()
  if (limits.kind === 'indicator' || limits.kind === 'province') {
    yield { hits: [], isCounted: true, isComplete: true, filesLeft: 0 }
    return
  }
  const read = (record: SearchRecord, plan: PlanIdentity) => {
    for (const hit of readHits(record, plan, variants)) {
      const known = hits.get(hit.passage.key)
      if (isWithin(hit, limits) && (!known || compareHits(hit, known) < 0)) hits.set(hit.passage.key, hit)
    }
  }
  const files = filesWithin(await source.siteTexts(), limits)
  let fault: IndexFault | null = null
  const orFault = (error: unknown) => {
    if (!(error instanceof IndexFault)) throw error
    fault = error
    return null
  }
  const candidates = (await proposePhrase(typed, source, limits).catch(orFault)) ?? []
  const proposed = new Set<string>()
  let checked = 0
  const exactSoFar = () => exactHits([...hits.values()]).length
  while (checked < candidates.length && (candidates.length <= FEW || (exactSoFar() < PAGE && checked < FEW))) {
    const loading = candidates.slice(checked, checked + BATCH).map((candidate) => candidate.load())
    const batch = await Promise.all(loading).catch(orFault)
    if (batch === null) break
    for (const { record, plan } of batch) {
      read(record, plan)
      proposed.add(keyOf(record))
      await breathe()
    }
    checked += BATCH
  }
  // A phrase in a record that the index does not propose shows what a suspicion alone does not.
  const isAllChecked = checked >= candidates.length
  const isDamaged = () =>
    (fault as IndexFault | null)?.isProven === true ||
    (isAllChecked && [...hits.values()].some(({ way, record }) => way === 'phrase' && !proposed.has(keyOf(record))))
  const damage = () => (isDamaged() ? { isDamaged: true } : {})
  // A passage with the phrase is in a record that the index proposes; one with its parts apart may be in any.
  const hasPhrase = [...hits.values()].some(({ way }) => way === 'phrase')
  const hasAll = fault === null && isAllChecked && (hasPhrase || typed.phrases.length === 1)
  const isNothing = files.length === 0
  yield {
    hits: [...hits.values()],
    isCounted: hasAll || isNothing,
    isComplete: isNothing,
    filesLeft: files.length,
    ...damage(),
  }
  for (let next = 0; next < files.length; next += BATCH) {
    const batch = await Promise.all(files.slice(next, next + BATCH).map((file) => source.texts(file)))
    for (const texts of batch) {
      for (const record of texts.records) {
        read(record, texts)
        await breathe()
      }
    }
    const filesLeft = Math.max(files.length - next - BATCH, 0)
    yield {
      hits: [...hits.values()],
      isCounted: hasAll || filesLeft === 0,
      isComplete: filesLeft === 0,
      filesLeft,
      ...damage(),
    }
  }
}

function keyOf({ url, first }: SearchRecord): string {
  return `${url} ${first}`
}

function filesWithin({ files }: PublishedSiteTexts, { province, unit }: Limits): PlanTexts['plan'][] {
  return files
    .filter((plan) => (province === null || plan.place === province) && (unit === null || plan.unit === unit))
    .flatMap((plan) => plan.files)
}
