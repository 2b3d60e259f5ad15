/**
 * The places that may have plans, at every level (content/levels.yaml): today's provinces, those of before 1 July 2025 that they were
 * made of, and the places below (content/local-places.csv). A place is named by its key, as `placeKey()` makes it.
 */
import { placeKey } from '../plan/published-plan.ts'
import type { Levels, LocalPlace, Province } from '../schema.ts'

/** What the registries say of places. */
export interface PlaceRegister {
  levels: Levels
  provinces: Province[]
  localPlaces: LocalPlace[]
}

/** A place, whether or not it has a plan. */
export interface RegisteredPlace {
  key: string
  /** Its level. */
  kind: string
  slug: string
  name: string
  /** The key of the place it is part of; null at the top. A province of before 1 July 2025 is part of today's. */
  parent: string | null
}

type Places = Pick<PlaceRegister, 'provinces' | 'localPlaces'>

const known = new WeakMap<Province[], { localPlaces: LocalPlace[]; places: Map<string, RegisteredPlace> }>()

/**
 * All places by their keys; made once for the same registries.
 *
 * @returns each of today's provinces before those that it was made of, in the order of the register, then the places below
 */
export function placesByKey({ provinces, localPlaces }: Places): ReadonlyMap<string, RegisteredPlace> {
  const made = known.get(provinces)
  if (made && made.localPlaces === localPlaces) return made.places
  const listed = [
    ...provinces.flatMap(({ slug, name_vi: name, successor_slug: unit, successor_name: today }): RegisteredPlace[] => [
      { key: placeKey({ unit }), kind: 'unit', slug: unit, name: today, parent: null },
      { key: slug, kind: 'province', slug, name, parent: placeKey({ unit }) },
    ]),
    ...localPlaces.map((place): RegisteredPlace => ({ ...place, key: placeKey({ unit: place.slug }) })),
  ]
  const places = new Map<string, RegisteredPlace>()
  for (const place of listed) if (!places.has(place.key)) places.set(place.key, place)
  known.set(provinces, { localPlaces, places })
  return places
}

/**
 * The places that a place is part of, the nearest first.
 *
 * @param key of the place
 * @returns nothing for an unknown place; of a loop, which the registry's check names, each place once
 */
export function ancestorsOf(register: Places, key: string): RegisteredPlace[] {
  const places = placesByKey(register)
  const found = new Set<RegisteredPlace>()
  let above = places.get(places.get(key)?.parent ?? '')
  while (above && !found.has(above)) {
    found.add(above)
    above = places.get(above.parent ?? '')
  }
  return [...found]
}

/** The places that are part of a place and of none between, in the order of the register. */
export function childrenOf(register: Places, key: string): RegisteredPlace[] {
  return [...placesByKey(register).values()].filter(({ parent }) => parent === key)
}

/**
 * The province of today that a place is part of, or is.
 *
 * @param key of the place
 * @returns undefined for a place that the register does not have
 */
export function provinceOf(register: Places, key: string): RegisteredPlace | undefined {
  return ancestorsOf(register, key).at(-1) ?? placesByKey(register).get(key)
}

/**
 * The provinces of before 1 July 2025 of which a plan of a place may speak as of its own: that one of before itself alone; a place of
 * today, of whatever level, all that its province of today was made of.
 *
 * @param key of the place
 * @returns nothing for a place that the register does not have
 */
export function ownProvinces(register: Places, key: string): Province[] {
  const isOfBefore = placesByKey(register).get(key)?.kind === 'province'
  const today = provinceOf(register, key)?.key
  return register.provinces.filter(({ slug, successor_slug: unit }) =>
    isOfBefore ? slug === key : placeKey({ unit }) === today,
  )
}

/** How far from the top a kind of places stands in content/levels.yaml, from 0; -1 for an unknown kind. */
export function levelOf({ levels }: Pick<PlaceRegister, 'levels'>, kind: string): number {
  return Object.keys(levels).indexOf(kind)
}

/** The slugs that the field `unit` of a plan may have: today's places of every level. */
export function slugsOfToday(register: Places): string[] {
  return [...placesByKey(register).values()].filter(({ kind }) => kind !== 'province').map(({ slug }) => slug)
}
