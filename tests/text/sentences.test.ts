import { expect, it } from 'vitest'
import { splitSentences } from '../../src/text/sentences.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

it('splits where a sentence ends before a capital or a digit', () => {
  expect(split('Phủ sóng 5G toàn tỉnh. Trên 90% người dân tiếp cận. 100% xã.')).toEqual([
    'Phủ sóng 5G toàn tỉnh.',
    'Trên 90% người dân tiếp cận.',
    '100% xã.',
  ])
})

it('does not split inside numbers, after an initial or at a semicolon', () => {
  const text = 'Có 1.200 cán bộ tại TP. Hồ Chí Minh; đạt 2,5%/năm, v.v. và hơn nữa.'
  expect(split(text)).toEqual([text])
})
