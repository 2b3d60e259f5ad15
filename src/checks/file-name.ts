import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { slugsOfToday } from '../registry/place-register.ts'
import type { Registry } from '../registry/registry.ts'
import { nearest } from '../text/nearest.ts'
import { fieldPosition } from './field-position.ts'

/** After the place's name a further document has a short name of its own: "ha-giang--ubnd". */
const SHORT_NAME = /^--[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * The province (or unit, or place below) is in the register, and the file carries its name, alone or with "--" and a short name: the file's name
 * is the plan's address, and a second file for the same document is seen at once.
 */
export function checkFileName(plan: Plan, registry: Registry): void {
  if (plan.slug === null || plan.frontMatter === null) return
  const isUnit = plan.frontMatter.unit !== undefined
  const known = isUnit ? slugsOfToday(registry) : registry.provinces.map(({ slug }) => slug)
  const field = isUnit ? 'unit' : 'province'
  const place = fieldPosition(plan, field)
  if (!known.includes(plan.slug)) {
    report(plan.file, {
      rule: 'province',
      found: `${field}: ${plan.slug} không có trong content/provinces.csv${isUnit ? ' và content/local-places.csv' : ''}`,
      expected: `một tên trong cột ${isUnit ? 'successor_slug (tỉnh) hoặc slug (nơi dưới tỉnh)' : 'slug'}, gần nhất: ${nearest(plan.slug, known).join(', ')}`,
      fix: `sửa dòng ${field}`,
      place,
    })
  } else if (!fits(plan.file.stem ?? '', plan.slug)) {
    report(plan.file, {
      rule: 'file-name',
      found: `tệp ${plan.file.basename} chứa kế hoạch của ${plan.slug}`,
      expected: `tệp mang tên tỉnh: ${plan.slug}${plan.file.extname}, hoặc ${plan.slug}--<tên ngắn>${plan.file.extname} khi tỉnh có nhiều văn bản`,
      fix: `đổi tên tệp, hoặc sửa dòng ${field}`,
      place,
    })
  }
}

function fits(stem: string, slug: string): boolean {
  return stem === slug || (stem.startsWith(slug) && SHORT_NAME.test(stem.slice(slug.length)))
}
