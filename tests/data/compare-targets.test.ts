import { expect, test } from 'vitest'
import { compareTargets } from '../../src/data/compare-targets.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

const targets = (body: string) =>
  readPlan(
    `---\nprovince: bac-giang\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Tỉnh ủy\n---\n\n# A\n\n## I. MỤC TIÊU\n\n${body}`,
    'bac-giang.mdx',
  ).targets
const mark = (id: string, value: string, words: string) =>
  `<Target indicator="${id}" year="2030" value="${value}">${words}</Target>`

test('targets that came, went or changed are told, those that stayed are not, wherever they moved', () => {
  const stays = mark('hdi', '> 0,75', 'HDI trên 0,75')
  const before = targets(
    `${stays}; ${mark('5g-coverage', '90', 'phủ sóng 5G 90%')}; ${mark('pii-rank', 'top 10', 'nhóm 10')}.`,
  )
  const after = targets(
    `${mark('5g-coverage', '100', 'phủ sóng 5G 100%')}; ${mark('tfp-contribution', '> 55', 'TFP trên 55%')}; ${stays}.`,
  )
  expect(compareTargets(before, after)).toEqual([
    '~ 5g-coverage 2030 90 “phủ sóng 5G 90%” → 5g-coverage 2030 100 “phủ sóng 5G 100%”',
    '+ tfp-contribution 2030 > 55 “TFP trên 55%”',
    '- pii-rank 2030 top 10 “nhóm 10”',
  ])
  expect(compareTargets(after, after)).toEqual([])
})

test('a second target of the same indicator and year is told from the first', () => {
  const one = mark('5g-coverage', '90', 'phủ sóng 5G 90%')
  const other = mark('5g-coverage', '95', 'phủ sóng 5G 95%')
  expect(compareTargets(targets(`${one}.`), targets(`${one}; ${other}.`))).toEqual([
    '+ 5g-coverage 2030 95 “phủ sóng 5G 95%”',
  ])
})
