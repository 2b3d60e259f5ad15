import type { Element } from 'hast'
import type { StripOptions } from '../charts/strip.ts'
import { strip } from '../charts/strip.ts'
import type { Dataset, TargetRow } from '../data/dataset.ts'
import { findNational } from '../data/dataset.ts'
import { commonKind, kindOf } from '../data/promise.ts'
import type { Indicator } from '../schema.ts'
import { parseTargetValue } from '../text/target-value.ts'
import { axisKind } from './axis-kind.ts'

/**
 * Draws what one place states of an indicator among all that is stated of it, beside the national target.
 *
 * @param year the horizon; null for targets without a year
 * @param own the place's rows; none draws the others alone
 * @returns null where nothing of one kind is stated
 */
export function drawStrip(
  dataset: Pick<Dataset, 'counted' | 'national'>,
  indicator: Indicator,
  year: number | null,
  own: TargetRow[],
): Element | null {
  const stated = dataset.counted.filter((row) => row.indicator === indicator && row.target.year === year)
  const kind = commonKind(own.length > 0 ? own : stated)
  const ofKind = (rows: TargetRow[]) => rows.filter((row) => kindOf(row) === kind)
  const [first] = ofKind([...own, ...stated])
  if (first === undefined) return null
  const plans = new Set(own.map(({ plan }) => plan))
  const options: StripOptions = {
    own: ofKind(own).map(({ target }) => target),
    others: ofKind(stated.filter(({ plan }) => !plans.has(plan))).map(({ target }) => target),
    national: nationalValue(dataset, [...own, ...stated], indicator, year, first.unit),
    scale: axisKind(first.unit),
  }
  return strip(options)
}

/** Only where the comparison itself found it and a province's value of one kind. */
function nationalValue(
  { national }: Pick<Dataset, 'national'>,
  rows: TargetRow[],
  indicator: Indicator,
  year: number | null,
  unit: string,
) {
  const entry = findNational(national, indicator.id, year)
  const isCompared = rows.some(
    (row) => row.unit === unit && row.vsNational !== '' && row.vsNational !== 'not-comparable',
  )
  return entry !== null && isCompared ? parseTargetValue(entry.value) : null
}
