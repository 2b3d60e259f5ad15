import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { TARGET_YEARS } from '../schema.ts'
import { targetPlace } from './target-place.ts'

/** A target's year lies between 2020 and 2050. */
export function checkTargetYear(plan: Plan): void {
  const { first, last } = TARGET_YEARS
  for (const target of plan.targets) {
    if (target.year === null || (target.year >= first && target.year <= last)) continue
    report(plan.file, {
      rule: 'target-year',
      found: `year="${target.year}"`,
      expected: `một năm từ ${first} đến ${last}`,
      fix: 'sửa năm theo văn bản',
      place: targetPlace(plan, target, 'year'),
    })
  }
}
