import { expect, test } from 'vitest'
import { differingPart } from '../../src/releases/differing-part.ts'

const before = 'một hai ba '.repeat(30)
const after = ' bốn năm sáu'.repeat(30)

test('short texts stay whole', () => {
  expect(differingPart('≥ 90%', '≥ 95%')).toEqual(['≥ 90%', '≥ 95%'])
})

test('of long texts the place stays where they differ, with words around it', () => {
  const [old, now] = differingPart(`${before}đạt 90%${after}`, `${before}đạt trên 95%${after}`)
  expect(old).toMatch(/^….* đạt 90% .*…$/)
  expect(now).toMatch(/^….* đạt trên 95% .*…$/)
  expect(Math.max(old.length, now.length)).toBeLessThan(100)
})

test('what differs in length alone, at an end or wholly, is shown and cut', () => {
  expect(differingPart(before, `${before}xong`)[1]).toMatch(/ xong$/)
  const [old, now] = differingPart('a'.repeat(1_000), 'b'.repeat(2_000))
  expect([old.length, now.length]).toEqual([321, 321])
})
