import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Province } from '../schema.ts'
import { withPlainLines } from '../text/line-ends.ts'
import type { PlanClause } from './find-clauses.ts'
import type { ClauseRef, KnownOverlaps } from './find-twins.ts'
import { findTwins } from './find-twins.ts'
import type { SharingKind } from './judge-sharing.ts'
import { judgeSharing, REFERENCE } from './judge-sharing.ts'
import { originFinder } from './origins.ts'
import { prepareClauses } from './prepare-clauses.ts'
import { splitClauses } from './split-clauses.ts'

/** A clause that says the same in another plan, or in the resolution. */
interface Twin {
  /** The other plan; null for the resolution. */
  plan: string | null
  clause: PlanClause
}

/** Who else has a clause of a plan. */
export interface ClauseSharing {
  kind: SharingKind
  words: number
  /** How many other independent plans have it. */
  others: number
  /** The nearest of its twins, one an independent plan. */
  twins: Twin[]
}

/** What of a plan stands in others. */
export interface PlanSharing {
  /** Beside the plan's clauses. */
  clauses: ClauseSharing[]
  /** Words by kind. */
  words: Record<SharingKind, number>
}

/** What is compared. */
export interface SharingSource {
  plans: Pick<PublishedPlan, 'id' | 'frontMatter' | 'clauses'>[]
  provinces: Province[]
  /** Texts of the resolution, if an editor added any. */
  references: string[]
}

/**
 * Compares all plans, clause by clause.
 *
 * @param source the plans, in an order that does not change by itself
 * @param known comparisons of an earlier time; new ones are put in
 * @returns by the plan's id
 */
export function sharePlans(source: SharingSource, known: KnownOverlaps): Map<string, PlanSharing> {
  const originOf = originFinder(source)
  const compared = [
    ...source.references.map((text, index) => ({ id: `${index}`, origin: REFERENCE, clauses: clausesOf(text) })),
    ...source.plans.map((plan) => ({ id: plan.id, origin: originOf(plan), clauses: plan.clauses })),
  ].map((plan) => ({ ...plan, prepared: prepareClauses(plan.clauses.map(({ text }) => text)) }))
  const found = findTwins(
    compared.map(({ origin, prepared }) => ({ origin, clauses: prepared })),
    known,
  )
  const origins = new Set(compared.map(({ origin }) => origin))
  origins.delete(REFERENCE)
  const twinAt = ({ plan, clause }: ClauseRef): Twin => {
    const { id, origin, clauses } = compared[plan] as (typeof compared)[number]
    return { plan: origin === REFERENCE ? null : id, clause: clauses[clause] as PlanClause }
  }
  return new Map(
    compared.slice(source.references.length).map(({ id, prepared }, at) => {
      const own = found[source.references.length + at] ?? []
      const clauses = prepared.map(({ words }, clause): ClauseSharing => {
        const twins = own[clause] ?? null
        const independent = [...(twins?.origins ?? [])].filter((origin) => origin !== REFERENCE).length
        return {
          kind: judgeSharing(words, twins, origins.size),
          words,
          others: Math.max(0, independent - 1),
          twins: (twins?.nearest ?? []).map(twinAt),
        }
      })
      return [id, { clauses, words: countWords(clauses) }]
    }),
  )
}

function clausesOf(text: string): PlanClause[] {
  const paragraphs = withPlainLines(text)
    .normalize('NFC')
    .split(/\n{2,}/)
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/g, ' '))
    .flatMap((paragraph) =>
      splitClauses(paragraph).map(({ start, end }) => ({
        text: paragraph.slice(start, end),
        section: '',
        anchor: '',
        targets: [],
      })),
    )
}

function countWords(clauses: ClauseSharing[]): PlanSharing['words'] {
  const words: PlanSharing['words'] = { own: 0, one: 0, many: 0, resolution: 0, short: 0 }
  for (const { kind, words: count } of clauses) words[kind] += count
  return words
}
