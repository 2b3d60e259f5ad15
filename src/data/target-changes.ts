import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Indicator } from '../schema.ts'
import type { Dataset, TargetRow } from './dataset.ts'

/** What two plans state for one indicator and year; empty where one states nothing. */
export interface TargetChange {
  indicator: Indicator
  year: number | null
  before: TargetRow[]
  after: TargetRow[]
  isSame: boolean
}

/**
 * Compares the targets of a plan with those of the one that it replaces or amends.
 *
 * @param older the older plan
 * @param newer the newer one
 * @returns what either states, in the order of the registry, then of years; targets without a year last
 */
export function compareRows({ rows, indicators }: Dataset, older: PublishedPlan, newer: PublishedPlan): TargetChange[] {
  const own = rows.filter(({ plan }) => plan === older || plan === newer)
  const measures = [...Map.groupBy(own, ({ indicator, target }) => `${indicator.id} ${target.year}`).values()]
  return measures
    .flatMap((same): TargetChange[] => {
      const [first] = same
      if (first === undefined) return []
      const [before, after] = [older, newer].map((plan) => same.filter((row) => row.plan === plan)) as [
        TargetRow[],
        TargetRow[],
      ]
      const isSame = statedBy(before) === statedBy(after)
      return [{ indicator: first.indicator, year: first.target.year, before, after, isSame }]
    })
    .sort(
      (a, b) =>
        indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
        (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER),
    )
}

function statedBy(rows: TargetRow[]): string {
  return rows.map(({ textValue, unit, target }) => `${textValue} ${unit} ${target.perYear}`).join('; ')
}
