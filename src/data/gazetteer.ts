import type { PlaceName, Province } from '../schema.ts'
import type { Place } from './places.ts'
import { listUnits } from './units.ts'

/** A province of before 1 July 2025, as the gazetteer has it. */
export interface GazetteerProvince {
  slug: string
  name: string
  /** "tỉnh" or "thành phố". */
  kind: string
  /** Which of the gazetteer's units it belongs to today. */
  unit: number
  /** The site has a plan of its own. */
  hasPlan: boolean
}

/** One of today's provinces, as the gazetteer has it. */
export interface GazetteerUnit {
  slug: string
  name: string
  /** It was made of several provinces. */
  isMerged: boolean
  /** The site has a plan that it issued itself. */
  hasPlan: boolean
}

/** Names of places with their provinces of then and of today; small enough to be sent to a browser. */
export interface Gazetteer {
  units: GazetteerUnit[]
  /** The 63 in the order of the register. */
  provinces: GazetteerProvince[]
  /** What `places` are. */
  kinds: string[]
  /** Cities, towns, districts and other names of provinces: name, which of `kinds`, which of `provinces`. */
  places: [name: string, kind: number, province: number][]
}

/**
 * Makes the gazetteer.
 *
 * @param placeNames content/places.csv, whose provinces the register has
 * @param provinces the register of provinces
 * @param places the places with a plan
 */
export function buildGazetteer(
  placeNames: PlaceName[],
  provinces: Province[],
  places: Pick<Place, 'kind' | 'slug'>[],
): Gazetteer {
  const withPlan = new Set(places.map(({ kind, slug }) => `${kind} ${slug}`))
  const units = listUnits(provinces)
  const kinds = [...new Set(placeNames.map(({ kind }) => kind))]
  return {
    units: units.map(({ slug, name, predecessors }) => ({
      slug,
      name,
      isMerged: predecessors.length > 1,
      hasPlan: withPlan.has(`unit ${slug}`),
    })),
    provinces: provinces.map(({ slug, name_vi, type, successor_slug }) => ({
      slug,
      name: name_vi,
      kind: type.startsWith('thành phố') ? 'thành phố' : 'tỉnh',
      unit: units.findIndex((unit) => unit.slug === successor_slug),
      hasPlan: withPlan.has(`province ${slug}`),
    })),
    kinds,
    places: placeNames.map(({ name, kind, province }) => [
      name.normalize('NFC'),
      kinds.indexOf(kind),
      provinces.findIndex(({ slug }) => slug === province),
    ]),
  }
}
