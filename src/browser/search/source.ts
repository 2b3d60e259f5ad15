/** What a search asks for, and of whom. */
import type { Limits } from '../../search/limits.ts'
import type { PlanTexts, SearchRecord } from '../../search/records.ts'
import type { SiteTexts } from '../../search/site-pages.ts'
import type { Vocabulary } from '../../search/vocabulary.ts'

/** A record of a plan that the index proposes; `load` gets its true text. */
export interface Candidate {
  id: string
  load: () => Promise<Pick<PlanTexts, 'plan' | 'province'> & { record: SearchRecord }>
}

/** Where the index and the texts come from. */
export interface SearchSource {
  /** Loads what every search needs, so that the first one need not wait for it. */
  warm: () => Promise<void>
  siteTexts: () => Promise<SiteTexts>
  vocabulary: () => Promise<Vocabulary>
  /** Asks the index for folded words, or for a folded phrase in double quotes; best first. */
  propose: (words: string, limits: Limits) => Promise<Candidate[]>
  /** Of the records with a folded phrase, how many each filter's values have: `{ province: { 'bac-giang': 3 } }`. */
  countByFilter: (phrase: string) => Promise<Record<string, Record<string, number>>>
}
