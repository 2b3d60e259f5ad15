import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { targetPlace } from './target-place.ts'

/** A rank is written "top N" and nothing else is. */
export function checkTargetUnit(plan: Plan, registry: Registry): void {
  for (const target of plan.targets) {
    const unit = target.unit ?? registry.indicators.find(({ id }) => id === target.indicator)?.unit
    if (unit === undefined || (unit === 'rank') === (target.comparator === 'top')) continue
    report(plan.file, {
      rule: 'target-unit',
      found: `value="${target.text}" cho ${target.indicator} (đơn vị: ${unit})`,
      expected: unit === 'rank' ? 'thứ hạng dạng "top 10"' : 'một giá trị, không phải thứ hạng',
      fix: 'sửa value, hoặc chọn chỉ tiêu khác',
      place: targetPlace(plan, target, 'value'),
    })
  }
}
