import type { PublishedPlan } from '../plan/published-plan.ts'

/** A section with the sections inside it. */
export interface OutlineEntry {
  id: string
  heading: string
  entries: OutlineEntry[]
}

/**
 * Nests a plan's sections by their parents. The text before the first heading is no entry.
 *
 * @param sections the plan's sections, in the order of the text
 * @returns the outermost sections
 */
export function buildOutline(sections: PublishedPlan['sections']): OutlineEntry[] {
  const within = (parent: string | null): OutlineEntry[] =>
    sections
      .filter((section) => section.parent === parent && section.heading !== '')
      .map(({ id, heading }) => ({ id, heading, entries: within(id) }))
  return within(null)
}
