import type { Strings } from '../i18n/index.ts'
import type { ShownValue } from '../text/format.ts'
import { formatValue, joinValue } from '../text/format.ts'
import type { TargetValue } from '../text/target-value.ts'

/**
 * A value in the language of the pages, in two parts: the figure, which never breaks, and the rest of its unit.
 *
 * @param strings the language's words
 * @param value the value as data
 * @param unit as in the registry or the plan ("per 10,000 people"); one without a translation is shown as it is
 * @param perYear whether it is an amount for each year
 */
export function showValue(strings: Strings, value: TargetValue, unit: string, perYear = false): ShownValue {
  // A plan's own unit may be called as what every object has: "constructor".
  const name = Object.hasOwn(strings.units, unit) ? strings.units[unit] : unit
  const shown = formatValue(value, name ?? unit, perYear ? strings.perYear : '')
  return unit === 'rank' && value.comparator === 'eq' ? { ...shown, figure: strings.chart.rank(shown.figure) } : shown
}

/** A value as {@link showValue} gives it, in one text: "≥ 40 % GRDP". */
export function writeValue(strings: Strings, value: TargetValue, unit: string, perYear = false): string {
  return joinValue(showValue(strings, value, unit, perYear))
}
