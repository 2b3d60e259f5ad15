import type { Dataset } from './dataset.ts'
import { findPeers } from './peers.ts'
import type { Place } from './places.ts'

/** Two places worth a look beside each other. */
export interface TellingPair {
  places: [Place, Place]
  /** How many targets for one indicator and year both state. */
  shared: number
}

/**
 * Pairs of places that state much of the same, for a reader who does not know yet what to compare: each place with its nearest peer
 * ({@link findPeers}), each pair once, in the order of the places.
 *
 * @param most of the pairs; more are not looked for
 */
export function tellingPairs(dataset: Dataset, most: number): TellingPair[] {
  const pairs = new Map<string, TellingPair>()
  for (const place of dataset.places) {
    if (pairs.size === most) break
    const peer = findPeers(dataset, place.key)[0]
    if (peer === undefined) continue
    const key = [place.key, peer.place.key].toSorted().join(' ')
    if (!pairs.has(key)) pairs.set(key, { places: [place, peer.place], shared: peer.shared })
  }
  return [...pairs.values()]
}
