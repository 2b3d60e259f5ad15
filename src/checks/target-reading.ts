import { hasErrors, report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import type { FoundTarget } from '../targets/index.ts'
import { reviewTargets } from '../targets/review-targets.ts'

/**
 * A program reads each marked sentence as its mark says; where not, it is a slip of the editor's, or a sentence that programs do
 * not understand. Only a plan without errors is read.
 */
export function checkTargetReading(plan: Plan, registry: Registry): void {
  if (hasErrors(plan.file)) return
  for (const { target, reading } of reviewTargets(plan, registry).otherwise) {
    if (reading === null) continue
    const { indicator, year, text } = target
    report(
      plan.file,
      {
        rule: 'target-reading',
        found: `Thẻ ghi ${indicator} ${year ?? 'không nêu năm'} “${text}”, chương trình đọc câu này là ${describe(reading)}`,
        expected: 'thẻ ghi đúng như câu văn',
        fix: 'đọc lại câu rồi sửa thẻ; thẻ đúng thì để yên',
        place: target,
      },
      'warning',
    )
  }
}

function describe(reading: FoundTarget): string {
  return `${reading.indicator ?? 'chỉ tiêu chưa có trong danh mục'} ${reading.year ?? 'không nêu năm'} “${reading.text}”`
}
