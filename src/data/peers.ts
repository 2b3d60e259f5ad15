import type { Dataset, TargetRow } from './dataset.ts'
import { rowsByPlace } from './dataset.ts'
import { nearestPlaces } from './nearest-places.ts'
import type { Place } from './places.ts'
import { commonKind, kindOf, mostPromised } from './promise.ts'

/** A place whose plan is like another's. */
export interface Peer {
  place: Place
  /** How many targets for one indicator and year both state. */
  shared: number
  /** How far these are apart: the mean of the differences, each as a part of the greater value. */
  difference: number
}

/** Fewer targets in common say nothing of two plans. */
const FEWEST_SHARED = 3
/** More would be a list of all. */
const MOST_PEERS = 3

/**
 * Finds the places whose plans state the nearest numbers: over all indicators and years that both state in one unit, the difference
 * as a part of the greater value, and of these the mean. Of two equally near the one of the same province or region of today stands
 * first.
 *
 * @param key the place's
 * @returns the nearest first, at most three; empty where no place has three targets in common
 */
export function findPeers(dataset: Dataset, key: string): Peer[] {
  const own = dataset.places.find((place) => place.key === key)
  if (own === undefined) return []
  const measures = new Map(
    dataset.counted
      .filter(({ plan }) => own.plans.includes(plan))
      .map((row) => [`${row.indicator.id} ${row.target.year}`, row] as const),
  )
  const columns = [...measures.values()].map(({ indicator, target }) => rowsByPlace(dataset, indicator.id, target.year))
  return nearestPlaces(dataset, key)
    .map((place) => {
      const apart = columns.flatMap((column) => difference(column.get(own) ?? [], column.get(place) ?? []) ?? [])
      const mean = apart.reduce((sum, part) => sum + part, 0) / apart.length
      return { place, shared: apart.length, difference: mean }
    })
    .filter(({ shared }) => shared >= FEWEST_SHARED)
    .sort((a, b) => a.difference - b.difference)
    .slice(0, MOST_PEERS)
}

/** Null where the two are not of one kind, or one states nothing. */
function difference(own: TargetRow[], others: TargetRow[]): number | null {
  const kind = commonKind(own)
  if (!others.some((row) => kindOf(row) === kind)) return null
  const [one, other] = [mostPromised(own, kind), mostPromised(others, kind)]
  if (one === null || other === null) return null
  const greater = Math.max(Math.abs(one), Math.abs(other))
  return greater === 0 ? 0 : Math.abs(one - other) / greater
}
