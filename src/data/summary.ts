import { max, min } from 'd3-array'
import type { Dataset, PublishedPlan, TargetRow } from './dataset.ts'
import { rowsByPlan } from './dataset.ts'
import { kindOf, promiseOf } from './promise.ts'

/** What all plans together say of one indicator at one horizon. */
export interface Summary {
  indicator: TargetRow['indicator'] | null
  year: number | null
  /** How many plans there are. */
  plans: number
  /** Plans that state it, in the dataset's order. */
  stating: PublishedPlan[]
  silent: PublishedPlan[]
  /** Rows that promise most and least, by the least that each promises; null where the values are not of one kind. */
  extremes: { most: TargetRow[]; least: TargetRow[] } | null
}

/**
 * Sums up an indicator at a horizon. Values are ranked only where all have one unit, all are yearly or none, all are ranks or
 * none, none is a ceiling, and each plan states one.
 *
 * @param dataset the dataset
 * @param indicator the indicator's id
 * @param year the horizon; null for targets without a year
 */
export function summarise(dataset: Dataset, indicator: string, year: number | null): Summary {
  const byPlan = rowsByPlan(dataset, indicator, year)
  const stating = [...byPlan.keys()].filter((plan) => byPlan.get(plan)?.length !== 0)
  const rows = [...byPlan.values()].flat()
  return {
    indicator: dataset.indicators.find(({ id }) => id === indicator) ?? null,
    year,
    plans: dataset.plans.length,
    stating,
    silent: dataset.plans.filter((plan) => !stating.includes(plan)),
    extremes: rows.length === stating.length && isOneKind(rows) ? findExtremes(rows) : null,
  }
}

function isOneKind(rows: TargetRow[]): boolean {
  return new Set(rows.map(kindOf)).size === 1 && rows.every((row) => promiseOf(row) !== null)
}

function findExtremes(rows: TargetRow[]): { most: TargetRow[]; least: TargetRow[] } {
  const promises = rows.map((row) => promiseOf(row) ?? 0)
  const [highest, lowest] = [max(promises), min(promises)]
  return {
    most: rows.filter((row) => promiseOf(row) === highest),
    least: rows.filter((row) => promiseOf(row) === lowest),
  }
}
