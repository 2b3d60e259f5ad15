import { group, max, min } from 'd3-array'
import type { Dataset, PublishedPlan, TargetRow } from './dataset.ts'
import { rowsByPlan } from './dataset.ts'

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

const CEILINGS = new Set(['lte', 'lt'])

function isOneKind(rows: TargetRow[]): boolean {
  const kinds = group(rows, ({ unit, target }) => `${unit} ${target.perYear} ${target.comparator === 'top'}`)
  return kinds.size === 1 && !rows.some(({ target }) => CEILINGS.has(target.comparator))
}

/** Of ranks the smaller number promises more. "More than 80" promises more than "80". */
function promise({ target }: TargetRow): number {
  if (target.comparator === 'top') return -target.value
  return target.value + (target.comparator === 'gt' ? Number.EPSILON * Math.max(1, Math.abs(target.value)) * 4 : 0)
}

function findExtremes(rows: TargetRow[]): { most: TargetRow[]; least: TargetRow[] } {
  const highest = max(rows, promise)
  const lowest = min(rows, promise)
  return {
    most: rows.filter((row) => promise(row) === highest),
    least: rows.filter((row) => promise(row) === lowest),
  }
}
