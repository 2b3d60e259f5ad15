import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { formatDate } from '../text/dates.ts'
import { fieldPosition } from './field-position.ts'

/** The day of Resolution 57-NQ/TW: no plan for it is older. */
const RESOLUTION_DAY = '2024-12-22'

/**
 * A plan was issued neither after today nor before the resolution that it carries out.
 *
 * @param today ISO date
 */
export function checkIssuedDay(plan: Plan, today: string): void {
  const issued = plan.frontMatter?.issued
  if (issued === undefined) return
  const isFuture = issued > today
  if (!isFuture && issued >= RESOLUTION_DAY) return
  report(plan.file, {
    rule: 'issued-day',
    found: isFuture
      ? `issued là ${issued}, sau hôm nay (${formatDate(today)})`
      : `issued là ${issued}, trước ngày ban hành Nghị quyết 57 (${formatDate(RESOLUTION_DAY)}) mà kế hoạch thực hiện`,
    expected: 'ngày ban hành của chính văn bản này',
    fix: `xem lại ngày, tháng, năm trên đầu văn bản rồi sửa dòng issued, hoặc xóa dòng nếu văn bản không ghi${isFuture ? '; ngày đúng thì đồng hồ của máy này chạy sai' : ''}`,
    place: fieldPosition(plan, 'issued'),
  })
}
