import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { Province } from '../schema.ts'

/** Plans that are to be told apart. */
export interface OriginSource {
  plans: Pick<PublishedPlan, 'id' | 'frontMatter'>[]
  provinces: Province[]
}

/**
 * Makes the function that says whose a plan is: the documents of one place are not independent, nor is that of a province of today
 * from those of the provinces that it was made of.
 *
 * @param source all plans, and the register
 */
export function originFinder({ plans, provinces }: OriginSource): (plan: OriginSource['plans'][number]) => string {
  const units = new Set(plans.map(({ frontMatter }) => frontMatter.unit))
  const successors = new Map(provinces.map(({ slug, successor_slug }) => [slug, successor_slug]))
  return ({ frontMatter }) => {
    const successor = successors.get(frontMatter.province ?? '')
    return placeKey(successor !== undefined && units.has(successor) ? { unit: successor } : frontMatter)
  }
}
