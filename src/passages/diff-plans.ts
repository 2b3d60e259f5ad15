import { diffArrays } from 'diff'
import type { PlanClause } from './find-clauses.ts'
import { overlapWith } from './overlap.ts'
import type { PreparedClause } from './prepare-clauses.ts'
import { prepareClauses } from './prepare-clauses.ts'

/** A clause of the newer of two plans, with what stood for it in the older one: null where it is new. */
interface ClauseChange {
  clause: PlanClause
  before: PlanClause | null
  /** The same words. */
  isSame: boolean
}

/** How the text of a plan became that of another. */
export interface PlanDiff {
  /** Every clause of the newer plan, in its order. */
  changes: ClauseChange[]
  /** Clauses of the older plan for which nothing stands in the newer one, in its order. */
  removed: PlanClause[]
}

/** A clause stands for another when this part of the words of either is in the other. */
const STANDS_FOR = 0.5
/** More edits than this are two different texts; what is the same in them is then found clause by clause. */
const MOST_EDITS = 2_000

/**
 * Compares a plan with the one that it replaces or amends: what is the same, in order or moved; what was changed; what is new; what
 * is gone.
 *
 * @param older clauses of the older plan
 * @param newer clauses of the newer one
 */
export function diffPlans(older: PlanClause[], newer: PlanClause[]): PlanDiff {
  const [before, after] = [older, newer].map((clauses) => prepareClauses(clauses.map(({ text }) => text))) as [
    PreparedClause[],
    PreparedClause[],
  ]
  const stoodFor = new Map<number, number>(inOrder(before, after))
  const left = new Set(before.keys())
  for (const at of stoodFor.values()) left.delete(at)
  const byShingle = new Map<number, number[]>()
  for (const at of left) {
    for (const shingle of marksOf(before[at])) byShingle.set(shingle, [...(byShingle.get(shingle) ?? []), at])
  }
  for (const [at, clause] of after.entries()) {
    if (stoodFor.has(at)) continue
    const near = new Set(marksOf(clause).flatMap((shingle) => byShingle.get(shingle) ?? []))
    const found = nearest(
      clause,
      before,
      [...near].filter((other) => left.has(other)),
    )
    if (found === undefined) continue
    stoodFor.set(at, found)
    left.delete(found)
  }
  return {
    changes: newer.map((clause, at) => {
      const other = stoodFor.get(at)
      if (other === undefined) return { clause, before: null, isSame: false }
      return { clause, before: older[other] ?? null, isSame: before[other]?.key === after[at]?.key }
    }),
    removed: older.filter((_, at) => left.has(at)),
  }
}

/** By what a clause is found: its shingles, or its words where it is too short to have any. */
function marksOf(clause: PreparedClause | undefined): number[] {
  return clause === undefined ? [] : [...clause.shingles, clause.key]
}

/** Pairs of clauses with the same words that stand in the same order. */
function inOrder(before: PreparedClause[], after: PreparedClause[]): [newer: number, older: number][] {
  const keys = (clauses: PreparedClause[]) => clauses.map(({ key }) => key)
  const parts = diffArrays(keys(before), keys(after), { maxEditLength: MOST_EDITS }) ?? []
  const pairs: [number, number][] = []
  let [older, newer] = [0, 0]
  for (const { added, removed, value } of parts) {
    if (!added && !removed) pairs.push(...value.map((_, at): [number, number] => [newer + at, older + at]))
    if (!added) older += value.length
    if (!removed) newer += value.length
  }
  return pairs
}

/** Which of some clauses stands for another, the nearest; undefined where none does. */
function nearest(clause: PreparedClause, before: PreparedClause[], places: number[]): number | undefined {
  const compareWith = overlapWith(clause)
  const rated = places.flatMap((at) => {
    const other = before[at]
    if (other === undefined) return []
    if (other.key === clause.key) return [{ at, rate: 2 }]
    const { ofOne, ofOther } = compareWith(other)
    return Math.max(ofOne, ofOther) >= STANDS_FOR ? [{ at, rate: ofOne + ofOther }] : []
  })
  return rated.sort((a, b) => b.rate - a.rate)[0]?.at
}
