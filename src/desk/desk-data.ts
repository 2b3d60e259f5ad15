import type { Registry } from '../registry/registry.ts'

/** What the desk knows beside the document: published as a file of its own, and loaded before a document is opened. */
export interface DeskData {
  registry: Omit<Registry, 'files'>
  /** Names of the plan files that are published: a new one may not take them unasked. */
  plans: string[]
}

/**
 * Gathers what the desk needs of the site's content.
 *
 * @param registry the site's; what only the search asks for is left out
 * @param plans names of the published plan files, without endings
 */
export function deskData({ files: _, ...registry }: Registry, plans: string[]): DeskData {
  const indicators = registry.indicators.map((indicator) => ({ ...indicator, examples: [] }))
  return {
    registry: {
      ...registry,
      indicators,
      placeNames: [],
      searchTerms: { synonyms: [], english: {}, questionWords: [] },
    },
    plans,
  }
}
