import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Registry } from '../registry/registry.ts'

/** What the desk knows beside the document: published as a file of its own, and loaded before a document is opened. */
export interface DeskData {
  registry: Omit<Registry, 'files'>
  /** Names of the plan files that are published: a new one may not take them unasked. */
  plans: string[]
}

/** A published plan that waits for a reader. */
export interface WaitingPlan {
  id: string
  targets: number
  /** Targets that the program doubts. */
  doubts: number
}

/**
 * Lists the published plans that nobody has read line by line yet, those with the most doubts first.
 *
 * @param plans all published plans
 */
export function listWaiting(plans: readonly Pick<PublishedPlan, 'id' | 'frontMatter' | 'targets'>[]): WaitingPlan[] {
  return plans
    .filter(({ frontMatter }) => frontMatter.review === 'machine')
    .map(({ id, targets }) => ({
      id,
      targets: targets.length,
      doubts: targets.filter(({ doubt }) => doubt !== null).length,
    }))
    .sort((one, other) => other.doubts - one.doubts || other.targets - one.targets)
}

/**
 * Gathers what the desk needs of the site's content.
 *
 * @param registry the site's; what only the search, the readers of what an indicator means, and the pages of themes and duties ask for is left out
 * @param plans names of the published plan files, without endings
 */
export function deskData({ files: _, ...registry }: Registry, plans: string[]): DeskData {
  const indicators = registry.indicators.map((indicator) => ({
    ...indicator,
    definition: '',
    examples: [],
  }))
  return {
    registry: {
      ...registry,
      indicators,
      placeNames: [],
      themes: {},
      bodies: {},
      searchTerms: { synonyms: [], english: {}, questionWords: [] },
    },
    plans,
  }
}
