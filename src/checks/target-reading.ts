import { valueText } from '../convert/annotate-targets.ts'
import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import type { FoundTarget } from '../targets/index.ts'
import { reviewTargets } from '../targets/review-targets.ts'

/**
 * Warns where a program reads a marked sentence otherwise than its mark says: a slip of the editor's, or a sentence that programs
 * do not understand. Not one of the rules of every build, because it reads the whole plan once more.
 *
 * @param plan a plan without errors; findings are added to its file's messages
 * @param registry indicators
 */
export function checkTargetReading(plan: Plan, registry: Registry): void {
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
  return `${reading.indicator?.id ?? 'chỉ tiêu chưa có trong danh mục'} ${reading.year ?? 'không nêu năm'} “${valueText(reading)}”`
}
