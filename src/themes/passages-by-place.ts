import type { Dataset } from '../data/dataset.ts'
import type { Place } from '../data/places.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { ThemePassage } from './find-passages.ts'

/** A sentence with the plan that it stands in. */
export interface PlanPassage extends ThemePassage {
  plan: PublishedPlan
}

/**
 * Gathers the sentences that speak of a theme by places.
 *
 * @param dataset places with their plans in force
 * @param theme id of the theme
 * @returns every place in the order of the dataset; one that does not speak of the theme with an empty list
 */
export function passagesByPlace({ places }: Pick<Dataset, 'places'>, theme: string): Map<Place, PlanPassage[]> {
  return new Map(
    places.map((place) => [
      place,
      place.plans.flatMap((plan) =>
        plan.passages.filter(({ themes }) => themes.includes(theme)).map((passage) => ({ ...passage, plan })),
      ),
    ]),
  )
}
