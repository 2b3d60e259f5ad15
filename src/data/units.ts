import type { Province } from '../schema.ts'
import type { Dataset, PublishedPlan } from './dataset.ts'

/** One of the 34 provinces of today (since 1 July 2025). */
export interface Unit {
  slug: string
  name: string
  /** The provinces of before that it was made of, one or more. */
  predecessors: Province[]
}

/**
 * Lists the provinces of today, in the order of the register.
 *
 * @param provinces the register of the 63 provinces of before 1 July 2025
 */
export function listUnits(provinces: Province[]): Unit[] {
  return [...Map.groupBy(provinces, ({ successor_slug }) => successor_slug)].map(([slug, predecessors]) => ({
    slug,
    name: predecessors[0]?.successor_name ?? slug,
    predecessors,
  }))
}

/**
 * The plans that belong to a province of today: its own, and those of the provinces that it was made of.
 *
 * @param dataset the dataset
 * @param unit one of {@link listUnits}
 */
export function plansOfUnit({ plans }: Pick<Dataset, 'plans'>, { slug, predecessors }: Unit): PublishedPlan[] {
  const names = new Set(predecessors.map((province) => province.slug))
  return plans.filter(({ frontMatter }) => frontMatter.unit === slug || names.has(frontMatter.province ?? ''))
}

/**
 * Site-relative address of a province of today.
 *
 * @param slug its slug
 */
export function unitPath(slug: string): string {
  return `don-vi/${slug}/`
}
