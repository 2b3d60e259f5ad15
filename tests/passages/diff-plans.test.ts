import { expect, it } from 'vitest'
import { diffPlans } from '../../src/passages/diff-plans.ts'
import { planOf } from '../data/datasets.ts'

const clausesOf = (...sentences: string[]) =>
  planOf('ha-giang', `## I. NHIỆM VỤ\n\n${sentences.join('\n\n')}\n`).clauses

const STAYS = 'Nâng cấp hạ tầng viễn thông ở các xã biên giới.'
const MOVES = 'Tập huấn kỹ năng số cho giáo viên.'
const BEFORE = 'Đầu tư xây dựng một vườn ươm doanh nghiệp công nghệ sinh học gắn với vùng dược liệu.'
const AFTER = 'Đầu tư xây dựng hai vườn ươm doanh nghiệp công nghệ sinh học gắn với vùng dược liệu.'

it('tells what stays or moved, what was changed, what is new, what is gone', () => {
  const { changes, removed } = diffPlans(
    clausesOf(MOVES, STAYS, BEFORE, 'Lập trạm quan trắc nước tự động trên sông.'),
    clausesOf(STAYS, AFTER, 'Số hóa hồ sơ lưu trữ lịch sử của tỉnh.', MOVES),
  )
  expect(changes.map(({ before, isSame }) => [before?.text ?? null, isSame])).toEqual([
    [STAYS, true],
    [BEFORE, false],
    [null, false],
    [MOVES, true],
  ])
  expect(removed.map(({ text }) => text)).toEqual(['Lập trạm quan trắc nước tự động trên sông.'])
})

it('also a short clause stands for the one with another number', () => {
  const { changes, removed } = diffPlans(
    clausesOf('Giao dịch không dùng tiền mặt đạt 80%.'),
    clausesOf('Giao dịch không dùng tiền mặt đạt 85%.'),
  )
  expect(changes[0]?.before?.text).toBe('Giao dịch không dùng tiền mặt đạt 80%.')
  expect(removed).toEqual([])
})

it('nothing of an empty plan', () => {
  expect(diffPlans([], clausesOf(STAYS)).changes).toHaveLength(1)
  expect(diffPlans(clausesOf(STAYS), []).removed).toHaveLength(1)
})
