import { expect, it } from 'vitest'
import { onlyHereFinder } from '../../src/passages/find-only-here.ts'
import { planOf, registry } from '../data/datasets.ts'

/** What only the first of some plans names. */
function onlyInFirst(first: string, others: Record<string, string>, facts: string[] = []) {
  const plans = [
    planOf('ha-giang', `## I. NHIỆM VỤ\n\n${first}\n`),
    ...Object.entries(others).map(([id, text]) => planOf(id, `## I. NHIỆM VỤ\n\n${text}\n`, facts)),
  ]
  return onlyHereFinder({ plans, provinces: registry.provinces }).namesOf('ha-giang')
}

it('a name that no other plan has, each once, the rarest first', () => {
  const text =
    'Xây dựng Trung tâm chuyển đổi số cộng đồng, Vườn ươm dược liệu Quản Bạ.\n\nMở rộng Vườn ươm dược liệu Quản Bạ.'
  const found = onlyInFirst(text, { 'son-la': 'Tổ chuyển đổi số cộng đồng có Trung tâm chuyển đổi số.' })
  expect(found.map(({ words, clause }) => [words, clause])).toEqual([
    ['Vườn ươm dược liệu Quản Bạ', 0],
    ['Trung tâm chuyển đổi số cộng đồng', 0],
  ])
  expect(found[0]?.rarity).toBe(1)
})

it('no name that another has in other capitals, spelling, or without “cấp tỉnh”', () => {
  const other = { 'son-la': 'Nâng cấp trung tâm giám sát nguồn nước, hoá chất.' }
  expect(onlyInFirst('Xây dựng Trung tâm giám sát nguồn nước cấp tỉnh.', other)).toEqual([])
  expect(onlyInFirst('Xây dựng Trung tâm giám sát nguồn nước tỉnh Hà Giang.', other)).toEqual([])
})

it('a name that is the province’s own is sought whole', () => {
  const found = onlyInFirst('Hợp tác với Đại học Hà Giang.', { 'son-la': 'Hợp tác với các trường đại học.' })
  expect(found.map(({ words }) => words)).toEqual(['Đại học Hà Giang'])
})

it('another document of the same place does not take a name away', () => {
  const text = 'Xây dựng Vườn ươm dược liệu Quản Bạ.'
  expect(onlyInFirst(text, { 'ha-giang--ubnd': text, 'son-la': 'Không nêu.' })).toHaveLength(1)
})
