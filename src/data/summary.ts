import { max, min } from 'd3-array'
import type { Dataset, TargetRow } from './dataset.ts'
import { rowsByPlace } from './dataset.ts'
import type { Place } from './places.ts'
import { kindOf, promiseOf } from './promise.ts'
import { hasUnreadTable } from './unread-tables.ts'

/** What the plans of all places together say of one indicator at one horizon. */
export interface Summary {
  indicator: TargetRow['indicator'] | null
  year: number | null
  /** How many places have a plan. */
  places: number
  /** Places that state it, in the dataset's order. */
  stating: Place[]
  /** Places that state none. */
  silent: Place[]
  /** Places that may state it in a table that is not read. */
  unread: Place[]
  /** Rows that promise most and least, by the least that each promises; null where the values are not of one kind. */
  extremes: { most: TargetRow[]; least: TargetRow[] } | null
}

/**
 * Sums up an indicator at a horizon. Values are ranked only where all have one unit, all are yearly or none, all are ranks or
 * none, none is a ceiling, and each place states one.
 *
 * @param indicator the indicator's id
 * @param year the horizon; null for targets without a year
 */
export function summarise(dataset: Dataset, indicator: string, year: number | null): Summary {
  const byPlace = rowsByPlace(dataset, indicator, year)
  const stating = [...byPlace.keys()].filter((place) => byPlace.get(place)?.length !== 0)
  const rows = [...byPlace.values()].flat()
  const others = dataset.places.filter((place) => !stating.includes(place))
  const isUnread = ({ plans }: Place) => plans.some(hasUnreadTable)
  return {
    indicator: dataset.indicators.find(({ id }) => id === indicator) ?? null,
    year,
    places: dataset.places.length,
    stating,
    silent: others.filter((place) => !isUnread(place)),
    unread: others.filter(isUnread),
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
