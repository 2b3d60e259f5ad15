import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { DOUBT } from '../plan/targets.ts'
import type { Registry } from '../registry/registry.ts'
import { fieldPosition } from './field-position.ts'

/**
 * A plan is not called reviewed while a doubt of the program's stands in it, or its second reader is missing where the site asks for
 * one; readers want to know the day of the review.
 */
export function checkReviewOpen(plan: Plan, { publisher }: Pick<Registry, 'publisher'>): void {
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
  if (publisher.secondReader && plan.frontMatter.secondReader === undefined) {
    report(plan.file, {
      rule: 'second-reader',
      found: 'review: reviewed mà không có secondReader',
      expected: 'tên người đọc lại thứ hai, vì content/site.yaml ghi secondReader: true',
      fix: 'nhờ một người khác đọc lại cạnh văn bản gốc rồi thêm dòng secondReader: <họ tên>, hoặc ghi review: machine',
      place: fieldPosition(plan, 'review'),
    })
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
