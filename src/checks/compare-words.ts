import { diffArrays } from 'diff'
import { sourceWords } from '../convert/source-words.ts'
import { planWords } from '../plan/plan-words.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { PlacedWord } from '../text/words.ts'

/** How faithful a plan file is to the text as received. */
export interface Fidelity {
  /** Words of the source after the declared repairs. */
  total: number
  /** How many of them stand in the plan in the source's order. */
  kept: number
  /** Words of the source that the plan lacks, with their lines in the source, and the plan's line before which they belong. */
  lost: LostWord[]
  /** Words of the plan that the source lacks, with their lines in the plan file. */
  added: PlacedWord[]
}

interface LostWord extends PlacedWord {
  planLine: number
}

/** More edits than this are no slips of conversion; the diff stops there, so that it ends on any two texts. */
const MOST_EDITS = 2_000

/**
 * Compares a plan word by word with the text that it was made of.
 *
 * @param source the text as received
 * @param plan the plan that was read
 */
export function compareWords(source: string, plan: Plan): Fidelity {
  const before = sourceWords(source)
  const after = planWords(plan)
  const changes = diffArrays(
    before.map(({ word }) => word),
    after.map(({ word }) => word),
    { maxEditLength: MOST_EDITS },
  )
  const lineAt = (index: number) => (after[index] ?? after.at(-1))?.line ?? 1
  if (!changes) {
    return { total: before.length, kept: 0, lost: before.map((word) => ({ ...word, planLine: 1 })), added: after }
  }
  const lost: LostWord[] = []
  const added: PlacedWord[] = []
  let [inSource, inPlan] = [0, 0]
  for (const change of changes) {
    if (change.removed) {
      const planLine = lineAt(inPlan)
      lost.push(...before.slice(inSource, inSource + change.value.length).map((word) => ({ ...word, planLine })))
    }
    if (change.added) added.push(...after.slice(inPlan, inPlan + change.value.length))
    if (!change.added) inSource += change.value.length
    if (!change.removed) inPlan += change.value.length
  }
  return { total: before.length, kept: before.length - lost.length, lost, added }
}
