import { VFile } from 'vfile'
import { report } from '../faults/report.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { PlanFrontMatter } from '../schema.ts'
import { documentNumbers } from '../text/document-numbers.ts'
import { fieldPlace } from './file-name.ts'

/**
 * What only one file may hold: its name without the ending (a plan's address is made of it), and of a place the document of one
 * number and year: numbers begin anew each year.
 *
 * @param id the file's name without its ending
 * @param frontMatter the plan's front matter
 */
export function documentKeys(
  id: string,
  frontMatter: Pick<PlanFrontMatter, 'province' | 'unit' | 'number' | 'issued'>,
): string[] {
  const { number, issued } = frontMatter
  if (number === undefined) return [id]
  const own = documentNumbers(number)[0]?.number ?? number
  return [id, `${placeKey(frontMatter)} ${own} ${issued?.slice(0, 4) ?? ''}`]
}

/**
 * Reports a second file for one document of a province: of the same name but for the ending, or of the same number.
 *
 * @param plan the file that came second
 * @param other path of the file that holds the document already
 */
export function reportDuplicatePlan(plan: Plan, other: string): void {
  const { slug, file, frontMatter } = plan
  const field = frontMatter?.unit === undefined ? 'province' : 'unit'
  const isSameName = new VFile({ path: other }).stem === file.stem
  report(file, {
    rule: 'duplicate-plan',
    found: isSameName
      ? `${field}: ${slug} đã có kế hoạch ở ${other}`
      : `number: ${frontMatter?.number} của ${slug} đã có ở ${other}`,
    expected: 'mỗi văn bản một tệp; văn bản thứ hai của tỉnh có số ký hiệu và tên tệp riêng',
    fix: isSameName
      ? `xóa một trong hai tệp; nếu là văn bản khác thì đổi tên tệp này thành ${slug}--<tên ngắn>${file.extname}`
      : 'xóa một trong hai tệp, hoặc sửa dòng number theo văn bản',
    place: fieldPlace(plan, isSameName ? field : 'number'),
  })
}

/**
 * Reports every file whose document an earlier one holds already.
 *
 * @param plans all plans of a folder, in the order of their files
 */
export function checkDuplicatePlans(plans: Plan[]): void {
  const owners = new Map<string, string>()
  for (const plan of plans) {
    const keys = plan.frontMatter === null ? [] : documentKeys(plan.file.stem ?? '', plan.frontMatter)
    const owner = keys.map((key) => owners.get(key)).find((owner) => owner !== undefined)
    if (owner !== undefined) reportDuplicatePlan(plan, owner)
    for (const key of keys) if (!owners.has(key)) owners.set(key, plan.file.path)
  }
}
