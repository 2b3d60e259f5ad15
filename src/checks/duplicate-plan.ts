import { VFile } from 'vfile'
import { report } from '../faults/report.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { PlanHead } from '../plan/read-plan.ts'
import { documentNumbers } from '../text/document-numbers.ts'
import { fieldPosition } from './field-position.ts'

/**
 * A document is in one file: each file whose document an earlier one holds already is reported.
 *
 * @param plans all plans of a folder; of two that hold one document the later one is reported
 */
export function checkDuplicatePlans(plans: PlanHead[]): void {
  const owners = new Map<string, string>()
  for (const plan of plans) {
    const keys = documentKeys(plan)
    const owner = keys.map((key) => owners.get(key)).find((owner) => owner !== undefined)
    if (owner !== undefined) reportDuplicatePlan(plan, owner)
    for (const key of keys) if (!owners.has(key)) owners.set(key, plan.file.path)
  }
}

/**
 * What only one file may hold: its name without the ending (a plan's address is made of it), and of a place the document of one
 * number and year: numbers begin anew each year.
 */
function documentKeys({ file, frontMatter }: PlanHead): string[] {
  if (frontMatter === null) return []
  const { number, issued } = frontMatter
  const id = file.stem ?? ''
  if (number === undefined) return [id]
  const own = documentNumbers(number)[0]?.number ?? number
  return [id, `${placeKey(frontMatter)} ${own} ${issued?.slice(0, 4) ?? ''}`]
}

/** Of the same name but for the ending, or of the same number as the file `other`. */
function reportDuplicatePlan(plan: PlanHead, other: string): void {
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
    place: fieldPosition(plan, isSameName ? field : 'number'),
  })
}
