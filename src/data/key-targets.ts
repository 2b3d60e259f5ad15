import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Indicator, NationalTarget } from '../schema.ts'
import type { Dataset, TargetRow } from './dataset.ts'
import { findNational } from './dataset.ts'
import { HEADLINE_YEAR } from './headline-year.ts'
import { sortHorizons } from './matrix.ts'

/** One headline indicator at one horizon; `rows` is empty where the plan does not state it. */
export interface KeyTarget {
  indicator: Indicator
  year: number | null
  rows: TargetRow[]
  national: NationalTarget | null
}

/**
 * Gathers what a plan states for the headline indicators, beside the national targets: at the headline year, at each
 * year of the plan's own, and at each year for which there is a national target.
 *
 * @param plan one of its plans
 */
export function keyTargets(dataset: Dataset, plan: PublishedPlan): KeyTarget[] {
  return dataset.indicators
    .filter((indicator) => indicator.headline)
    .flatMap((indicator) => {
      const own = dataset.rows.filter((row) => row.plan === plan && row.indicator === indicator)
      const national = dataset.national.filter((entry) => entry.indicator === indicator.id && entry.comparable)
      const years = [
        HEADLINE_YEAR,
        ...own.map((row) => row.target.year),
        ...national.map((entry) => entry.year ?? null),
      ]
      return sortHorizons(years).map((year) => ({
        indicator,
        year,
        rows: own.filter((row) => row.target.year === year),
        national: findNational(dataset.national, indicator.id, year),
      }))
    })
}
