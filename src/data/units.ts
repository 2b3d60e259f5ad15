import type { Province } from '../schema.ts'
import type { Dataset } from './dataset.ts'
import type { Place } from './places.ts'

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
 * The places that belong to a province of today: itself, and the provinces that it was made of, those that have a plan.
 *
 * @param unit one of {@link listUnits}
 */
export function placesOfUnit({ places }: Pick<Dataset, 'places'>, { slug, predecessors }: Unit): Place[] {
  const names = new Set(predecessors.map((province) => province.slug))
  return places.filter((place) => (place.kind === 'unit' ? place.slug === slug : names.has(place.slug)))
}
