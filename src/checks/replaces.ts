import { findSuccessions } from '../data/successions.ts'
import { report } from '../faults/report.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { PlanHead } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import type { PlanFrontMatter } from '../schema.ts'
import { fieldPosition } from './field-position.ts'

type Read = PlanHead & { frontMatter: PlanFrontMatter }

/**
 * What a plan `replaces` is one of its place's other documents, where it has others: their numbers else still count. Where the
 * place has no other document, what it replaces is just not here.
 */
export function checkReplaces(plans: PlanHead[], { provinces }: Pick<Registry, 'provinces'>): void {
  const read = plans.filter((plan): plan is Read => plan.frontMatter !== null)
  const successions = findSuccessions(read, provinces)
  for (const plan of read) {
    const { replaces } = plan.frontMatter
    const others = read.filter((other) => other !== plan && placeKey(other.frontMatter) === placeKey(plan.frontMatter))
    if (replaces === undefined || others.length === 0 || successions.some(({ newer }) => newer === plan)) continue
    const listed = others.map(
      ({ file, frontMatter }) => `${file.basename} (${frontMatter.number ?? 'không ghi number'})`,
    )
    report(
      plan.file,
      {
        rule: 'replaces',
        found: `replaces: “${replaces}” không khớp văn bản nào khác của tỉnh: ${listed.join(', ')}`,
        expected: 'replaces có số, ký hiệu như dòng number của văn bản bị thay thế, và văn bản ấy không ban hành sau',
        fix: 'xem lại dòng number của tệp kia và dòng replaces; nếu văn bản bị thay thế không có ở đây thì để yên',
        place: fieldPosition(plan, 'replaces'),
      },
      'warning',
    )
  }
}
