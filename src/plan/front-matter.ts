import type { Root, Yaml } from 'mdast'
import type { VFile } from 'vfile'
import { describeFieldFault, describeIdentity, misspelledFields } from '../faults/describe-field-fault.ts'
import { findHiddenInFields } from '../faults/hidden-characters.ts'
import { report } from '../faults/report.ts'
import { MOST_FRONT_MATTER, readFields } from '../faults/yaml-fields.ts'
import { PlanFrontMatter } from '../schema.ts'
import { formatNumber } from '../text/numbers.ts'

/**
 * Reads and checks a plan's front matter. Faults are reported on the file at the place of the field.
 *
 * @param tree the plan's syntax tree
 * @param file the plan's file, for messages
 * @returns the front matter, or null when it is missing or wrong
 */
export function readFrontMatter(tree: Root, file: VFile): PlanFrontMatter | null {
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml')
  if (!node?.position) {
    const isEmpty = String(file.value).trim() === ''
    report(file, {
      rule: 'front-matter',
      found: isEmpty ? 'Tệp trống' : 'Không có phần đầu tệp',
      expected: 'phần đầu tệp giữa hai dòng --- với province, title, docType, issuer; sau đó là toàn văn kế hoạch',
      fix: isEmpty
        ? 'chép lại nội dung kế hoạch, hoặc xóa tệp'
        : 'thêm phần đầu tệp ở dòng 1, hoặc tạo tệp bằng lệnh npm run -s plan -- add <văn bản gốc> --province <tỉnh> --write',
      place: { line: 1, column: 1 },
    })
    return null
  }
  const line = Math.max(node.position.start.line, 1)
  if (node.value.length > MOST_FRONT_MATTER) {
    report(file, {
      rule: 'front-matter',
      found: `Phần đầu tệp dài ${formatNumber(node.value.length)} ký tự`,
      expected: `nhiều nhất ${formatNumber(MOST_FRONT_MATTER)} ký tự`,
      fix: 'đóng phần đầu tệp bằng một dòng --- ngay sau các trường, trước chữ của văn bản',
      place: { line, column: 1 },
    })
    return null
  }
  const fields = readFields(node.value, node.position.start.line + 1)
  for (const name of misspelledFields(fields.data)) fields.unreadable.add(name)
  for (const fault of [...fields.faults, ...findHiddenInFields(fields)]) report(file, fault)
  for (const doubt of fields.doubts) report(file, doubt, 'warning')
  const result = PlanFrontMatter.safeParse(fields.data)
  const issues = result.success ? [] : result.error.issues
  const head = { line, column: 1 }
  const findings = [
    describeIdentity(fields, head),
    ...issues.flatMap((issue) => describeFieldFault(issue, fields, head)),
  ].filter((finding) => finding !== null)
  for (const finding of findings) report(file, finding)
  return result.success && fields.faults.length === 0 ? result.data : null
}
