import type { Twins } from './find-twins.ts'
import { SHORTEST } from './prepare-clauses.ts'

/**
 * Who else has a clause: nobody, one other, several, or so many that it is taken for the resolution's own wording; `short` is too
 * short to be compared.
 */
export const SHARING_KINDS = ['own', 'one', 'many', 'resolution', 'short'] as const
export type SharingKind = (typeof SHARING_KINDS)[number]

/** The origin of a text of the resolution, that an editor added. */
export const REFERENCE = 'reference'
/** What so many independent plans have, and more than half of all, is the resolution's wording. */
const INDEPENDENT = 3

/**
 * Says who else has a clause.
 *
 * @param words how many it has
 * @param twins those of it, if any
 * @param origins how many independent plans there are
 */
export function judgeSharing(words: number, twins: Twins | null, origins: number): SharingKind {
  if (words < SHORTEST) return 'short'
  if (twins === null) return 'own'
  if (twins.origins.has(REFERENCE)) return 'resolution'
  const having = twins.origins.size
  if (having >= INDEPENDENT && having > origins / 2) return 'resolution'
  return having === 2 ? 'one' : 'many'
}

/** Whether another plan, or the resolution, has it too. */
export function isShared(kind: SharingKind): boolean {
  return kind === 'one' || kind === 'many' || kind === 'resolution'
}
