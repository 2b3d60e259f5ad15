import type { DeskData } from '../../desk/desk-data.ts'
import type { TargetFields } from '../../desk/edit-target.ts'

/**
 * Names targets in few words: "Phủ sóng 5G: 100 (2030)".
 *
 * @param data the registries
 * @returns names one by its attributes; an indicator that no registry has keeps its id
 */
export function targetNamer({ registry }: DeskData): (fields: TargetFields) => string {
  const shorts = new Map(registry.indicators.map(({ id, short }) => [id, short]))
  return ({ indicator, year, value }) =>
    `${shorts.get(indicator) ?? indicator}: ${value}${year === '' ? '' : ` (${year})`}`
}
