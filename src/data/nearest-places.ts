import type { Dataset } from './dataset.ts'
import type { Place } from './places.ts'

/**
 * The other places with a plan, those nearest first: of the same province of today, then of the same region, then the rest, each in
 * the order of the register.
 *
 * @param key the place's key, or that of a province without a plan
 */
export function nearestPlaces({ places, provinces }: Pick<Dataset, 'places' | 'provinces'>, key: string): Place[] {
  const about = new Map(provinces.map((province) => [province.slug, province]))
  const registered = ({ kind, slug }: Pick<Place, 'kind' | 'slug'>) =>
    kind === 'unit' ? provinces.find(({ successor_slug }) => successor_slug === slug) : about.get(slug)
  const own = registered(places.find((place) => place.key === key) ?? { kind: 'province', slug: key })
  const distance = (place: Place) => {
    const other = registered(place)
    if (other?.successor_slug === own?.successor_slug) return 0
    return other?.region === own?.region ? 1 : 2
  }
  return places.filter((place) => place.key !== key).toSorted((a, b) => distance(a) - distance(b))
}
