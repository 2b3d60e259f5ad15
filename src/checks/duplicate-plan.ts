import { placeKey } from '../data/places.ts'
import type { Plan } from '../reader/read-plan.ts'
import { report } from '../reader/report.ts'
import type { PlanFrontMatter } from '../schema.ts'
import { fieldPlace } from './file-name.ts'

/**
 * What only one file may hold: its name without the ending (a plan's address is made of it), and of a place the document of one
 * number.
 *
 * @param id the file's name without its ending
 * @param frontMatter the plan's front matter
 */
export function documentKeys(id: string, frontMatter: Pick<PlanFrontMatter, 'province' | 'unit' | 'number'>): string[] {
  const { number } = frontMatter
  return [id, ...(number === undefined ? [] : [`${placeKey(frontMatter)} ${number}`])]
}

/**
 * Reports a second file for one document of a province.
 *
 * @param plan the file that came second
 * @param other path of the file that holds the document already
 */
export function reportDuplicatePlan(plan: Plan, other: string): void {
  const field = plan.frontMatter?.unit === undefined ? 'province' : 'unit'
  report(plan.file, {
    rule: 'duplicate-plan',
    found: `${field}: ${plan.slug} đã có kế hoạch ở ${other}`,
    expected: 'mỗi văn bản một tệp; văn bản thứ hai của tỉnh có số ký hiệu và tên tệp riêng',
    fix: `xóa một trong hai tệp, hoặc đổi tên tệp này thành ${plan.slug}--<tên ngắn>${plan.file.extname} và sửa dòng number`,
    place: fieldPlace(plan, field),
  })
}
