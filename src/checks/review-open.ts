import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { DOUBT } from '../plan/targets.ts'
import { fieldPosition } from './field-position.ts'

/** A plan is not called reviewed while a doubt of the program's stands in it; readers want to know the day of the review. */
export function checkReviewOpen(plan: Plan): void {
  if (plan.frontMatter?.review !== 'reviewed' || plan.file.extname === '.md') return
  if (plan.frontMatter.reviewedOn === undefined) {
    report(
      plan.file,
      {
        rule: 'review-day',
        found: 'review: reviewed mà không có reviewedOn',
        expected: 'ngày kiểm duyệt, để người đọc biết',
        fix: 'thêm dòng reviewedOn: <năm-tháng-ngày> ở phần đầu tệp',
        place: fieldPosition(plan, 'review'),
      },
      'warning',
    )
  }
  for (const target of plan.targets) {
    if (target.doubt === null) continue
    report(plan.file, {
      rule: 'review-open',
      found: `review: reviewed, nhưng ${target.indicator} (value="${target.text}") còn “${DOUBT} ${target.doubt}”`,
      expected: 'mọi chỗ chương trình còn ngờ đã được biên tập xem',
      fix: `đọc câu này, sửa hoặc xóa thẻ nếu sai, rồi xóa phần “${DOUBT} …” trong note`,
      place: target,
    })
  }
}
