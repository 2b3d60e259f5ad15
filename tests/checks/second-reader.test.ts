import { expect, it } from 'vitest'
import { checkPlan } from '../../src/checks/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

const registry = await readRegistryFiles('content')
const asking = { ...registry, publisher: { ...registry.publisher, secondReader: true } }
const plan = (lines: string) =>
  `---\nprovince: ha-giang\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Tỉnh ủy\n${lines}---\n\n## I. MỤC TIÊU\n`
const messages = (text: string, known = asking) => {
  const read = readPlan(text, 'content/plans/ha-giang.mdx')
  checkPlan(read, known, '2026-11-29')
  return read.file.messages.map(String)
}

it('a plan is called reviewed with the name of a second reader, where the site asks for one', () => {
  const reviewed = plan('review: reviewed\nreviewedOn: 2026-11-21\n')
  expect(messages(reviewed, { ...registry, publisher: { ...registry.publisher, secondReader: false } })).toEqual([])
  expect(messages(reviewed)).toEqual([
    'content/plans/ha-giang.mdx:6:1: review: reviewed mà không có secondReader. Cần: tên người đọc lại thứ hai, vì content/site.yaml ghi secondReader: true. Cách sửa: nhờ một người khác đọc lại cạnh văn bản gốc rồi thêm dòng secondReader: <họ tên>, hoặc ghi review: machine.',
  ])
  expect(messages(plan('review: reviewed\nreviewedOn: 2026-11-21\nsecondReader: Trần Thị B\n'))).toEqual([])
  expect(messages(plan('review: machine\n'))).toEqual([])
})
