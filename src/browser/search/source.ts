/** What a search asks for, and of whom. */
import type { Gazetteer } from '../../data/gazetteer.ts'
import type { Limits } from '../../search/limits.ts'
import type { PlanIdentity, PlanTexts, SearchRecord } from '../../search/records.ts'
import type { PublishedSiteTexts } from '../../search/site-pages.ts'
import type { WordCounts } from '../../search/vocabulary.ts'

/** A record of a plan that the index proposes; `load` gets its true text. */
export interface Candidate {
  id: string
  load: () => Promise<{ plan: PlanIdentity; record: SearchRecord }>
}

/** Where the index and the texts come from. */
export interface SearchSource {
  /** Loads what every search needs, so that the first one need not wait for it. */
  warm: () => Promise<void>
  siteTexts: () => Promise<PublishedSiteTexts>
  /** A file of {@link PublishedSiteTexts.files}. */
  texts: (file: string) => Promise<PlanTexts>
  vocabulary: () => Promise<WordCounts>
  gazetteer: () => Promise<Gazetteer>
  /** Asks the index for folded words, or for a folded phrase in double quotes; best first. */
  propose: (words: string, limits: Limits) => Promise<Candidate[]>
}
