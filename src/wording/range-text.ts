import type { TargetRow } from '../data/dataset.ts'
import type { Summary } from '../data/summary.ts'
import type { Strings } from '../i18n/index.ts'
import { describeYear } from './describe-target.ts'
import { showValue, writeValue } from './show-value.ts'

/**
 * From the least to the most that plans state of an indicator at a horizon, in a few words: "30 % GRDP đến ≥ 40 % GRDP, đến năm 2030".
 *
 * @param strings the language's words
 * @param summary what they state; at least one place states it
 */
export function rangeText(strings: Strings, { year, extremes }: Summary): string {
  const [least, most] = [extremes?.least[0], extremes?.most[0]]
  const words = strings.indicators
  if (!least || !most) return `${words.unlike}, ${describeYear(strings, year)}`
  const [low, high] = [written(strings, least), written(strings, most)]
  return `${low === high ? low : words.range(low, high)}, ${describeYear(strings, year)}`
}

/**
 * The same where there is little room: without the horizon, and with the unit once, "từ 30 đến ≥ 40 % GRDP".
 *
 * @param strings the language's words
 * @param summary what they state; at least one place states it
 */
export function spanText(strings: Strings, { extremes }: Pick<Summary, 'extremes'>): string {
  const [least, most] = [extremes?.least[0], extremes?.most[0]]
  const words = strings.indicators
  if (!least || !most) return words.unlike
  const [low, high] = [written(strings, least), written(strings, most)]
  const { figure } = showValue(strings, least.target, least.unit)
  return low === high ? low : words.range(figure, high)
}

function written(strings: Strings, { target, unit }: TargetRow): string {
  return writeValue(strings, target, unit, target.perYear)
}
