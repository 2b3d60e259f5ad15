import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { nearest } from '../text/nearest.ts'
import { targetPlace } from './target-place.ts'

/** Every target's indicator is in the registry. */
export function checkTargetIndicator(plan: Plan, registry: Registry): void {
  const ids = registry.indicators.map(({ id }) => id)
  for (const target of plan.targets) {
    if (ids.includes(target.indicator)) continue
    report(plan.file, {
      rule: 'target-indicator',
      found: `indicator="${target.indicator}" không có trong content/indicators.yaml`,
      expected: `một id trong tệp đó, gần nhất: ${nearest(target.indicator, ids).join(', ')}`,
      fix: 'sửa id, hoặc thêm chỉ tiêu mới vào content/indicators.yaml',
      place: targetPlace(plan, target, 'indicator'),
    })
  }
}
