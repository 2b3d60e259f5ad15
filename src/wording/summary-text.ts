import type { TargetRow } from '../data/dataset.ts'
import type { Summary } from '../data/summary.ts'
import type { Strings } from '../i18n/index.ts'
import { capitalise } from '../text/capitalise.ts'
import { describeYear } from './describe-target.ts'
import { writeValue } from './show-value.ts'

/** Names after so many are counted and not listed. */
const MOST_NAMES = 3

/**
 * Says in one sentence what the plans of all places together state of an indicator at a horizon, so that a reader can check it against the
 * table: how many state it, the highest and the lowest, who states nothing.
 *
 * @param strings the language's words
 * @param summary what they state; at least one place states it
 */
export function summaryText(strings: Strings, summary: Summary): string {
  const words = strings.summary
  const { indicator, year, places, stating, silent, unread, extremes } = summary
  const opening = words.opening(capitalise(describeYear(strings, year)), places, stating.length, indicator?.vi ?? '')
  return `${opening}${middle(strings, extremes, stating.length)}${missing(words.missing, silent)}${missing(words.unread, unread)}.`
}

function middle(strings: Strings, extremes: Summary['extremes'], stating: number): string {
  const words = strings.summary
  if (!extremes) return stating > 1 ? words.unlike : ''
  const { most, least } = extremes
  const isRank = most[0]?.unit === 'rank'
  if (stating === 1) return `: ${writeExtreme(strings, most)}`
  if (most.length === stating) return words.same(valuesOf(strings, most))
  return words.range(isRank, writeExtreme(strings, most), writeExtreme(strings, least))
}

function missing(say: Strings['summary']['missing'], silent: Summary['silent']): string {
  if (silent.length === 0) return ''
  return say(silent.length <= MOST_NAMES ? silent.map(({ name }) => name).join(', ') : null, silent.length)
}

/**
 * Names who states one extreme, with the value: "Tỉnh A, Tỉnh B (≥ 40 % GRDP)". Rows that promise the same may be written otherwise,
 * so each value stands.
 *
 * @param strings the language's words
 * @param rows rows that promise equally much
 */
export function writeExtreme(strings: Strings, rows: TargetRow[]): string {
  if (rows.length > MOST_NAMES) return strings.summary.several(rows.length, valuesOf(strings, rows))
  const values = new Set(rows.map((row) => valuesOf(strings, [row])))
  if (values.size === 1)
    return `${rows.map(({ provinceName }) => provinceName).join(', ')} (${valuesOf(strings, rows)})`
  return rows.map((row) => `${row.provinceName} (${valuesOf(strings, [row])})`).join(', ')
}

function valuesOf(strings: Strings, rows: TargetRow[]): string {
  const values = rows.map(({ target, unit }) => writeValue(strings, target, unit, target.perYear))
  return [...new Set(values)].join(' / ')
}
