import type { Target } from '../plan/targets.ts'
import type { Strength } from '../targets/read-commitment.ts'

/** How many of a plan's targets are committed to how strongly; `unstated` where the sentence has no such word, or a table states it. */
export type Commitments = Record<Strength | 'unstated', number>

/** Counts how strongly a plan commits itself to its targets. */
export function countCommitments(targets: Pick<Target, 'commitment'>[]): Commitments {
  const counts: Commitments = { bound: 0, aimed: 0, explored: 0, unstated: 0 }
  for (const { commitment } of targets) counts[commitment?.strength ?? 'unstated'] += 1
  return counts
}
