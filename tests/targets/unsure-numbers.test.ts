import { expect, it } from 'vitest'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { extractTargets } from '../../src/targets/index.ts'
import { SURE } from '../../src/targets/weights.ts'

const registry = await readRegistryFiles('content')
const TEXT = `## II. MỤC TIÊU ĐẾN NĂM 2030

Giao dịch không dùng tiền mặt đạt 80%
vào năm 2030.

| Chỉ tiêu | ĐVT | Năm 2030 |
| - | - | - |
| Phủ sóng 5G | % | > 99 |
| Tỷ trọng kinh tế số | % GRDP | 30 |
`
const { sections } = readPlan(TEXT, 'plan.md')
const sureOf = (unsure: { line: number; text: string }[]) =>
  extractTargets(sections, registry, unsure).map(({ confidence }) => confidence >= SURE)

it('of a text that was never a picture, or was read for certain, targets are sure', () => {
  expect(sureOf([])).toEqual([true, true, true])
})

it.each([
  ['a number in a cell', [{ line: 8, text: '99' }], [true, false, true]],
  ['a number in prose', [{ line: 3, text: '80%' }], [false, true, true]],
  ['a year on the second line of a paragraph', [{ line: 4, text: '2030.' }], [false, true, true]],
  ['the same number on another line', [{ line: 9, text: '99' }], [true, true, true]],
])('a target of a scan is a doubt where recognition was not sure of %s', (_, unsure, expected) => {
  expect(sureOf(unsure)).toEqual(expected)
  const [first] = extractTargets(sections, registry, unsure).filter(({ confidence }) => confidence < SURE)
  if (first) expect(first.doubts.at(-1)).toBe(`bản quét: “${unsure[0]?.text}” đọc không chắc`)
})
