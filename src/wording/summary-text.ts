import type { TargetRow } from '../data/dataset.ts'
import type { Summary } from '../data/summary.ts'
import { strings } from '../i18n/index.ts'
import { joinValue } from '../text/format.ts'
import { describeYear } from './describe-target.ts'
import { valueText } from './value-text.ts'

/** Names after so many are counted and not listed. */
const MOST_NAMES = 3

/**
 * Says in one sentence what the plans of all places together state of an indicator at a horizon, so that a reader can check it against the
 * table: how many state it, the highest and the lowest, who states nothing.
 *
 * @param summary what they state; at least one place states it
 */
export function summaryText(summary: Summary): string {
  const words = strings.summary
  const { indicator, year, places, stating, silent, extremes } = summary
  const opening = words.opening(capitalise(describeYear(year)), places, stating.length, indicator?.vi ?? '')
  return `${opening}${middle(extremes, stating.length)}${missing(silent)}.`
}

function middle(extremes: Summary['extremes'], stating: number): string {
  const words = strings.summary
  if (!extremes) return stating > 1 ? words.unlike : ''
  const { most, least } = extremes
  const isRank = most[0]?.target.comparator === 'top'
  if (stating === 1) return `: ${withValue(most)}`
  if (most.length === stating) return words.same(valuesOf(most))
  return words.range(isRank, withValue(most), withValue(least))
}

function missing(silent: Summary['silent']): string {
  if (silent.length === 0) return ''
  return strings.summary.missing(
    silent.length <= MOST_NAMES ? silent.map(({ name }) => name).join(', ') : null,
    silent.length,
  )
}

/** "Tỉnh A, Tỉnh B (≥ 40 % GRDP)"; rows that promise the same may be written otherwise, so each value stands. */
function withValue(rows: TargetRow[]): string {
  if (rows.length > MOST_NAMES) return strings.summary.several(rows.length, valuesOf(rows))
  const values = new Set(rows.map((row) => valuesOf([row])))
  if (values.size === 1) return `${rows.map(({ provinceName }) => provinceName).join(', ')} (${valuesOf(rows)})`
  return rows.map((row) => `${row.provinceName} (${valuesOf([row])})`).join(', ')
}

function valuesOf(rows: TargetRow[]): string {
  const values = rows.map(({ target, unit }) => joinValue(valueText(target, unit, target.perYear)))
  return [...new Set(values)].join(' / ')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
