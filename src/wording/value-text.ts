import { strings } from '../i18n/index.ts'
import type { ValueText } from '../text/format.ts'
import { formatValue } from '../text/format.ts'
import type { TargetValue } from '../text/target-value.ts'

/**
 * Writes a value in the language of the pages.
 *
 * @param value the value as data
 * @param unit as in the registry or the plan ("per 10,000 people"); one without a translation is shown as it is
 * @param perYear whether it is an amount for each year
 */
export function valueText(value: TargetValue, unit: string, perYear = false): ValueText {
  return formatValue(value, strings.units[unit] ?? unit, perYear ? strings.perYear : '')
}
