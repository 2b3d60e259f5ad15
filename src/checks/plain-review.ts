import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { fieldPosition } from './field-position.ts'

/** A plain `.md` cannot be reviewed: its targets are found anew by a program at every build. */
export function checkPlainReview(plan: Plan): void {
  if (plan.file.extname !== '.md' || plan.frontMatter?.review !== 'reviewed') return
  report(plan.file, {
    rule: 'plain-review',
    found: `review: reviewed trong tệp ${plan.file.basename}, mà chỉ tiêu của tệp .md do chương trình tự tìm`,
    expected: 'review: machine trong tệp .md; reviewed chỉ trong tệp .mdx đã có thẻ <Target>',
    fix: `chạy npm run -s plan -- review ${plan.slug} để có tệp .mdx, đọc lại rồi ghi reviewed ở đó`,
    place: fieldPosition(plan, 'review'),
  })
}
