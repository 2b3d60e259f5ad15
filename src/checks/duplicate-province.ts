import type { Plan } from '../reader/read-plan.ts'
import { report } from '../reader/report.ts'
import { fieldPlace } from './file-name.ts'

/**
 * A province has one plan: reports a second file for the same province.
 *
 * @param plan the file that came second
 * @param other path of the file that already holds this province's plan
 */
export function reportDuplicateProvince(plan: Plan, other: string): void {
  const field = plan.frontMatter?.unit === undefined ? 'province' : 'unit'
  report(plan.file, {
    rule: 'duplicate-province',
    found: `${field}: ${plan.slug} đã có kế hoạch ở ${other}`,
    expected: 'mỗi tỉnh một tệp kế hoạch',
    fix: `xóa một trong hai tệp, hoặc sửa dòng ${field}`,
    place: fieldPlace(plan, field),
  })
}
