import type { Province } from '../schema.ts'
import type { Dataset } from './dataset.ts'
import type { Place } from './places.ts'

/**
 * The other places with a plan, those nearest first: of the same province of today, then of the same region, then the rest, each in
 * the order of the register.
 *
 * @param key the place's key, or that of a province without a plan
 */
export function nearestPlaces({ places, provinces }: Pick<Dataset, 'places' | 'provinces'>, key: string): Place[] {
  const distance = distanceFrom({ places, provinces }, key)
  return places.filter((place) => place.key !== key).toSorted((a, b) => distance(a) - distance(b))
}

/**
 * The other places with a plan in the same region, or of the same province of today.
 *
 * @param key as {@link nearestPlaces} has it
 */
export function placesOfRegion(dataset: Pick<Dataset, 'places' | 'provinces'>, key: string): Place[] {
  const distance = distanceFrom(dataset, key)
  return nearestPlaces(dataset, key).filter((place) => distance(place) < FAR)
}

const FAR = 2

/** 0 of the same province of today, 1 of the same region, 2 elsewhere. */
function distanceFrom({ places, provinces }: Pick<Dataset, 'places' | 'provinces'>, key: string) {
  const about = new Map<string, Province>(provinces.map((province) => [province.slug, province]))
  const registered = ({ kind, slug }: Pick<Place, 'kind' | 'slug'>) =>
    kind === 'unit' ? provinces.find(({ successor_slug }) => successor_slug === slug) : about.get(slug)
  const own = registered(places.find((place) => place.key === key) ?? { kind: 'province', slug: key })
  return (place: Place): number => {
    const other = registered(place)
    if (other?.successor_slug === own?.successor_slug) return 0
    return other?.region === own?.region ? 1 : FAR
  }
}
