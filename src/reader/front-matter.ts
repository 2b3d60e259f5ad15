import type { Root, Yaml } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { PlanFrontMatter } from '../schema.ts'
import { report } from './report.ts'

type Issue = z.core.$ZodIssue
type Advice = { found: string; expected: string; fix: string }

const KEYS = Object.keys(PlanFrontMatter.shape).join(', ')

/** What each field wants, in an editor's words. */
const WANTED: Record<string, string> = {
  province: 'tên viết không dấu của một trong 63 tỉnh, ví dụ bac-giang',
  unit: 'tên viết không dấu của một trong 34 tỉnh hiện nay, ví dụ bac-ninh',
  title: 'tên đầy đủ của văn bản',
  docType: 'loại văn bản như ghi trên đầu văn bản, ví dụ Kế hoạch',
  issuer: 'cơ quan ban hành, ví dụ Ban Thường vụ Tỉnh ủy',
  number: 'số ký hiệu, ví dụ 74-CTr/TU',
  issued: 'ngày ban hành dạng năm-tháng-ngày, ví dụ 2025-03-02',
  reviewedOn: 'ngày kiểm duyệt dạng năm-tháng-ngày, ví dụ 2026-11-21',
  signatory: 'hai dòng thụt vào: name (họ tên) và role (chức vụ), có thể chỉ một',
  replaces: 'tên hoặc số của văn bản bị thay thế, như văn bản viết',
  source: 'các dòng thụt vào: file, sha256, và url nếu có',
  sha256: '64 chữ số thập lục phân',
  url: 'địa chỉ bắt đầu bằng https://',
  review: 'machine (trích tự động) hoặc reviewed (đã kiểm duyệt)',
}

function advise(issue: Issue, value: unknown): Advice {
  const field = String(issue.path.at(-1) ?? '')
  const wanted = WANTED[field] ?? 'chữ, không để trống'
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys.join(', ')
    return { found: `Trường lạ “${key}”`, expected: `một trong: ${KEYS}`, fix: `sửa tên trường hoặc xóa dòng ${key}` }
  }
  if (issue.code === 'custom' && issue.params?.expected === 'province-or-unit') {
    return {
      found: 'Thiếu province, hoặc có cả province và unit',
      expected: `đúng một trong hai: province (${WANTED.province}) hoặc unit (${WANTED.unit})`,
      fix: 'thêm dòng province: … ở phần đầu tệp, hoặc xóa một trong hai dòng',
    }
  }
  if (value === undefined || value === null) {
    return { found: `Thiếu trường ${field}`, expected: wanted, fix: `thêm dòng ${field}: … ở phần đầu tệp` }
  }
  return { found: `${field} là “${String(value)}”`, expected: wanted, fix: `sửa dòng ${field}` }
}

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
    report(file, {
      rule: 'front-matter',
      found: 'Không có phần đầu tệp',
      expected: 'phần đầu tệp giữa hai dòng --- với province, title, docType, issuer',
      fix: 'thêm phần đầu tệp ở dòng 1',
      place: { line: 1, column: 1 },
    })
    return null
  }
  const firstLine = node.position.start.line
  const lines = new LineCounter()
  const document = parseDocument(node.value, { lineCounter: lines, prettyErrors: false })
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset)
    return { line: firstLine + line, column: col }
  }
  for (const error of document.errors) {
    report(file, {
      rule: 'front-matter-yaml',
      found: `Phần đầu tệp viết sai cú pháp (${error.code})`,
      expected: 'mỗi dòng một trường dạng tên: giá trị, thụt lề bằng dấu cách',
      fix: 'đặt giá trị có dấu hai chấm trong dấu nháy kép, thay phím Tab bằng dấu cách',
      place: pointAt(error.pos[0]),
    })
  }
  if (document.errors.length > 0) return null
  const result = PlanFrontMatter.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path
    const found = path.length > 0 ? document.getIn(path, true) : undefined
    const offset = isScalar(found) ? found.range?.[0] : undefined
    const value = isScalar(found) ? found.value : document.getIn(path)
    report(file, {
      rule: 'front-matter',
      ...advise(issue, value),
      place: offset === undefined ? { line: firstLine, column: 1 } : pointAt(offset),
    })
  }
  return null
}
