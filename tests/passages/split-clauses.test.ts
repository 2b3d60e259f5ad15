import { expect, it } from 'vitest'
import { splitClauses } from '../../src/passages/split-clauses.ts'

const clausesOf = (text: string) => splitClauses(text).map(({ start, end }) => text.slice(start, end))

it('parts sentences, and each sentence behind its semicolons', () => {
  expect(clausesOf('Rà soát cơ chế; bố trí ngân sách; đào tạo. Xây dựng TP. Vinh thông minh.')).toEqual([
    'Rà soát cơ chế;',
    'bố trí ngân sách;',
    'đào tạo.',
    'Xây dựng TP. Vinh thông minh.',
  ])
})

it('gives no empty clause', () => {
  expect(clausesOf('Một; ; hai;')).toEqual(['Một;', ';', 'hai;'])
  expect(clausesOf('')).toEqual([])
})
