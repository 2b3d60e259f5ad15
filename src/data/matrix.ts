/**
 * Places beside each other: what each one's plans state for some indicators.
 */
import type { Indicator, NationalTarget } from '../schema.ts'
import type { Dataset, TargetRow } from './dataset.ts'
import { findNational, rowsByPlace } from './dataset.ts'
import { HEADLINE_YEAR } from './headline-year.ts'
import type { SpokenIn } from './missing.ts'
import { spokenIn } from './missing.ts'
import type { Place } from './places.ts'
import { commonKind, mostPromised } from './promise.ts'

/** One place's line: a cell for each column, empty where no plan of it states it. */
export interface MatrixLine {
  place: Place
  cells: TargetRow[][]
  /** Beside each cell: what it promises at the least, to order by; null where it states nothing, or not of its column's kind. */
  promises: (number | null)[]
  /** Beside each cell: the sentence by which a plan speaks of the indicator, where it gives no number at any horizon. */
  spoken: (SpokenIn | null)[]
}

/** Whether no plan of the line's place states or speaks of any of the columns. */
export function isSilent({ cells, spoken }: MatrixLine): boolean {
  return cells.every((rows) => rows.length === 0) && spoken.every((sentence) => sentence === null)
}

/** What a column holds: an indicator at a horizon (null: targets without a year). */
export interface Column {
  indicator: Indicator
  year: number | null
}

/** Places × indicators. */
export interface Matrix {
  columns: Column[]
  /** In the order of `columns`; null where neither document has a target. */
  national: (NationalTarget | null)[]
  lines: MatrixLine[]
}

/**
 * Lays out what the places' plans state for some indicators at one horizon.
 *
 * @param indicators the columns, in order
 * @param year the horizon; null for targets without a year
 */
export function buildMatrix(dataset: Dataset, indicators: Indicator[], year: number | null): Matrix {
  return layOut(
    dataset,
    indicators.map((indicator) => ({ indicator, year })),
  )
}

/**
 * Lays out what the places' plans state for some indicators at all horizons: a column for each at which any plan states it.
 *
 * @param indicators in order; one that no plan states has no column
 */
export function buildMatrixOfYears(dataset: Dataset, indicators: Indicator[]): Matrix {
  return layOut(
    dataset,
    indicators.flatMap((indicator) => findHorizons(dataset, [indicator]).map((year) => ({ indicator, year }))),
  )
}

function layOut(dataset: Dataset, columns: Column[]): Matrix {
  const stated = columns.map(({ indicator, year }) => rowsByPlace(dataset, indicator.id, year))
  const kinds = stated.map((column) => commonKind([...column.values()].flat()))
  return {
    columns,
    national: columns.map(({ indicator, year }) => findNational(dataset.national, indicator.id, year)),
    lines: dataset.places.map((place) => ({
      place,
      cells: stated.map((column) => column.get(place) ?? []),
      promises: stated.map((column, index) => mostPromised(column.get(place) ?? [], kinds[index] ?? null)),
      spoken: columns.map(({ indicator }) => spokenIn(place.plans, indicator)),
    })),
  }
}

/** What the comparison at a horizon has as columns. */
export interface HorizonColumns {
  indicators: Indicator[]
  /** They are the headline indicators; else plans state none of these there, and the columns are whatever they do state. */
  areHeadlines: boolean
}

/**
 * Chooses the columns of the comparison at one horizon.
 *
 * @param year the horizon; null for targets without a year
 */
export function columnsAt(dataset: Dataset, year: number | null): HorizonColumns {
  const stated = new Set(dataset.counted.filter(({ target }) => target.year === year).map(({ indicator }) => indicator))
  const headline = dataset.indicators.filter((indicator) => indicator.headline)
  const areHeadlines = year === HEADLINE_YEAR || headline.some((indicator) => stated.has(indicator))
  return {
    indicators: areHeadlines ? headline : dataset.indicators.filter((indicator) => stated.has(indicator)),
    areHeadlines,
  }
}

/**
 * Lists the horizons at which plans in force state any of some indicators.
 *
 * @returns years in order, then null where a target has no year
 */
export function findHorizons(dataset: Dataset, indicators: Indicator[]): (number | null)[] {
  const years = dataset.counted.filter((row) => indicators.includes(row.indicator)).map((row) => row.target.year)
  return sortHorizons(years)
}

/**
 * Puts horizons in order, each once.
 *
 * @param years years, null for "no year"
 * @returns from the nearest year to the farthest, null last
 */
export function sortHorizons(years: (number | null)[]): (number | null)[] {
  return [...new Set(years)].sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
}
