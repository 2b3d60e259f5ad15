import type { PlanClause } from './find-clauses.ts'
import { isShared } from './judge-sharing.ts'
import type { ClauseSharing, PlanSharing } from './share-plans.ts'

/** Who else has a sentence. */
export interface SentenceSharing {
  /** `own`: no other plan; `shared`: all of it is in another one too; `partly`: some of its clauses. */
  kind: 'own' | 'shared' | 'partly'
  /** Of its clauses the one that most others have, with its number among the plan's; null where it is own. */
  clause: { number: number; sharing: ClauseSharing } | null
}

/**
 * Says of a sentence whether other plans have it, by what is known of its clauses.
 *
 * @param passage a sentence of the plan, or a row of a table
 * @param clauses the plan's
 * @param sharing what of the plan stands in others, beside these clauses
 * @returns null where all its clauses are too short to be compared
 */
export function sharingOfSentence(
  { quote, section, anchor }: Pick<PlanClause, 'section' | 'anchor'> & { quote: string },
  clauses: Pick<PlanClause, 'text' | 'section' | 'anchor'>[],
  sharing: Pick<PlanSharing, 'clauses'>,
): SentenceSharing | null {
  const own = clauses.flatMap((clause, number) => {
    const judged = sharing.clauses[number]
    const isOf = clause.section === section && clause.anchor === anchor && quote.includes(clause.text.trim())
    return isOf && judged && judged.kind !== 'short' ? [{ number, sharing: judged }] : []
  })
  if (own.length === 0) return null
  const shared = own.filter(({ sharing }) => isShared(sharing.kind))
  const clause = shared.toSorted((a, b) => b.sharing.others - a.sharing.others)[0] ?? null
  return { kind: clause === null ? 'own' : shared.length === own.length ? 'shared' : 'partly', clause }
}
