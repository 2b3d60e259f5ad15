import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Target } from '../plan/targets.ts'
import { countedUnit } from '../registry/counted-unit.ts'
import type { Registry } from '../registry/registry.ts'
import { containing } from '../text/phrases.ts'
import { targetPlace } from './target-place.ts'

/** A place among the first is written "top N", one place is written as a number; nothing but a rank has "top", and only a share is parts of a whole. */
export function checkTargetUnit(plan: Plan, registry: Registry): void {
  for (const target of plan.targets) {
    const indicator = registry.indicators.find(({ id }) => id === target.indicator)
    if (indicator === undefined) continue
    const unit = countedUnit(target, indicator)
    if (fits(unit, target)) continue
    report(plan.file, {
      rule: 'target-unit',
      found: `value="${target.text}" cho ${target.indicator} (đơn vị: ${unit})`,
      expected: expectedOf(unit, target),
      fix: 'sửa value, hoặc chọn chỉ tiêu khác',
      place: targetPlace(plan, target, 'value'),
    })
  }
}

const FIRST_ONES = containing(['nhóm', 'top', 'tốp'])

function expectedOf(unit: string, { fraction }: Target): string {
  if (unit === 'rank') return 'thứ hạng dạng "top 10"'
  return fraction === undefined ? 'một giá trị, không phải thứ hạng' : 'một số: phân số chỉ dùng cho tỷ lệ phần trăm'
}

function fits(unit: string, { comparator, words, fraction }: Target): boolean {
  if (fraction !== undefined && !unit.startsWith('%')) return false
  if (unit !== 'rank') return comparator !== 'top'
  return comparator === 'top' || (comparator === 'eq' && !FIRST_ONES.test(words))
}
