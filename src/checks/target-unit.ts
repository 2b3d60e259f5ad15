import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Target } from '../plan/targets.ts'
import { countedUnit } from '../registry/counted-unit.ts'
import type { Registry } from '../registry/registry.ts'
import { containing } from '../text/phrases.ts'
import { targetPlace } from './target-place.ts'

/** A place among the first is written "top N", one place is written as a number; nothing but a rank has "top". */
export function checkTargetUnit(plan: Plan, registry: Registry): void {
  for (const target of plan.targets) {
    const indicator = registry.indicators.find(({ id }) => id === target.indicator)
    if (indicator === undefined) continue
    const unit = countedUnit(target, indicator)
    if (fits(unit, target)) continue
    report(plan.file, {
      rule: 'target-unit',
      found: `value="${target.text}" cho ${target.indicator} (đơn vị: ${unit})`,
      expected: unit === 'rank' ? 'thứ hạng dạng "top 10"' : 'một giá trị, không phải thứ hạng',
      fix: 'sửa value, hoặc chọn chỉ tiêu khác',
      place: targetPlace(plan, target, 'value'),
    })
  }
}

const FIRST_ONES = containing(['nhóm', 'top', 'tốp'])

function fits(unit: string, { comparator, words }: Target): boolean {
  if (unit !== 'rank') return comparator !== 'top'
  return comparator === 'top' || (comparator === 'eq' && !FIRST_ONES.test(words))
}
