/** What a search asks for, and of whom. */
import type { PlanTexts, SearchRecord } from '../../search/records.ts'
import type { SiteTexts } from '../../search/site-pages.ts'
import type { Vocabulary } from '../../search/vocabulary.ts'

/** What a search is limited to; null or false where it is not. */
export interface Limits {
  /** A plan, by its file name. */
  province: string | null
  /** One of today's provinces. */
  unit: string | null
  /** A group of tasks. */
  group: string | null
  /** `target`: sections that state a target; `indicator`, `province`: pages of that kind only. */
  kind: 'target' | 'indicator' | 'province' | null
  /** Only texts with the marks that were typed. */
  asTyped: boolean
}

/** No limits. */
export const EVERYTHING: Limits = { province: null, unit: null, group: null, kind: null, asTyped: false }

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
