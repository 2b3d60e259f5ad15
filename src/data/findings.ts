import { greatest, max } from 'd3-array'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Indicator } from '../schema.ts'
import { parseTargetValue } from '../text/target-value.ts'
import type { Dataset } from './dataset.ts'
import { findNational } from './dataset.ts'
import type { Flag } from './flags.ts'
import { findFlags } from './flags.ts'
import { HEADLINE_YEAR } from './headline-year.ts'
import { promiseOf } from './promise.ts'
import type { Stating } from './stating.ts'
import { statingOf } from './stating.ts'
import { summarise } from './summary.ts'

/** What a reader may want to know first of all plans together. */
export interface Findings {
  /** The headline indicator for which provinces differ most, as a part of what the nation aims at; null where they do not differ. */
  range: Indicator | null
  /** The headline indicator that most provinces give no number for, and what each place does; null where none is missing. */
  missing: { indicator: Indicator; places: Stating[] } | null
  /** The two numbers of one plan for one thing that differ most; null where there are none. */
  conflict: { plan: PublishedPlan; flag: Flag } | null
}

/** Finds what is most telling in the dataset, by rules alone. */
export function findFindings(dataset: Dataset): Findings {
  const headline = dataset.indicators.filter((indicator) => indicator.headline)
  return { range: findRange(dataset, headline), missing: findMost(dataset, headline), conflict: findConflict(dataset) }
}

function findRange(dataset: Dataset, headline: Indicator[]): Indicator | null {
  const spreads = headline.map((indicator) => ({ indicator, spread: spreadOf(dataset, indicator) }))
  const widest = greatest(spreads, ({ spread }) => spread)
  return widest && widest.spread > 0 ? widest.indicator : null
}

function spreadOf(dataset: Dataset, indicator: Indicator): number {
  const { extremes } = summarise(dataset, indicator.id, HEADLINE_YEAR)
  const [most, least] = [extremes?.most[0], extremes?.least[0]]
  const isCompared = most?.vsNational !== '' && most?.vsNational !== 'not-comparable'
  const national = findNational(dataset.national, indicator.id, HEADLINE_YEAR)
  const value = national && parseTargetValue(national.value)
  if (!most || !least || !value || !isCompared) return 0
  return Math.abs(((promiseOf(most) ?? 0) - (promiseOf(least) ?? 0)) / value.value)
}

function findMost({ places }: Dataset, headline: Indicator[]): Findings['missing'] {
  const stated = headline.map((indicator) => ({
    indicator,
    places: places.map((place) => statingOf(place, indicator.id)),
  }))
  const silent = (of: Stating[]) => of.filter((stating) => stating === 'no').length
  const most = greatest(stated, ({ places }) => silent(places))
  return most && silent(most.places) > 0 ? most : null
}

function findConflict({ places, indicators }: Dataset): Findings['conflict'] {
  const conflicts = places
    .flatMap(({ plans }) => plans)
    .flatMap((plan) => findFlags(plan.targets, indicators).map((flag) => ({ plan, flag })))
    .filter(({ flag }) => flag.kind === 'conflict')
  return greatest(conflicts, ({ flag }) => differenceOf(flag)) ?? null
}

function differenceOf({ targets }: Flag): number {
  const values = targets.map(({ value }) => value)
  const [first = 0, second = 0] = values
  return Math.abs(first - second) / (max(values, Math.abs) || 1)
}
