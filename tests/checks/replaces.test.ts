import { expect, it } from 'vitest'
import { checkReplaces } from '../../src/checks/replaces.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { registry } from '../data/datasets.ts'

function messages(...plans: [file: string, facts: string][]): string[] {
  const read = plans.map(([file, facts]) =>
    readPlan(
      `---\nprovince: ha-giang\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Tỉnh ủy\n${facts}\n---\n`,
      `content/plans/${file}`,
    ),
  )
  checkReplaces(read, registry)
  return read.flatMap(({ file }) => file.messages.map(String))
}

it('checkReplaces() warns at its line of a plan that replaces none of its province’s other documents, though it says so', () => {
  const older: [string, string] = ['ha-giang.mdx', 'number: 12-CTr/TU']
  expect(messages(older, ['ha-giang--2026.mdx', 'replaces: Chương trình số 21-CTr/TU'])).toEqual([
    'content/plans/ha-giang--2026.mdx:6:1: replaces: “Chương trình số 21-CTr/TU” không khớp văn bản nào khác của tỉnh: ha-giang.mdx (12-CTr/TU). Cần: replaces có số, ký hiệu như dòng number của văn bản bị thay thế, và văn bản ấy không ban hành sau. Cách sửa: xem lại dòng number của tệp kia và dòng replaces; nếu văn bản bị thay thế không có ở đây thì để yên.',
  ])
  expect(messages(older, ['ha-giang--2026.mdx', 'replaces: Chương trình số 12-CTr/TU'])).toEqual([])
})

it('checkReplaces() says nothing where the province has no other document', () => {
  expect(messages(['ha-giang.mdx', 'replaces: Chương trình số 21-CTr/TU'])).toEqual([])
})
