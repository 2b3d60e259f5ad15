import { expect, it } from 'vitest'
import { overlapWith } from '../../src/passages/overlap.ts'
import { prepareClauses } from '../../src/passages/prepare-clauses.ts'

/** What two texts have in common, each in a plan of its own. */
function overlapOf(one: string, other: string) {
  const [a, b] = [one, other].map((text) => prepareClauses([text])[0])
  if (!a || !b) throw new Error('no clause')
  return overlapWith(a)(b)
}

it('is whole for the same words in another spelling', () => {
  expect(overlapOf('số hóa toàn bộ hồ sơ lưu trữ của tỉnh', 'Số hoá, toàn bộ hồ sơ lưu trữ của tỉnh.')).toEqual({
    ofOne: 1,
    ofOther: 1,
    isPassage: true,
  })
})

it('counts the words that stand in five words in a row which both have, of each text its own', () => {
  const { ofOne, ofOther } = overlapOf('a b c d e f', 'x y z a b c d e t u')
  expect([ofOne, ofOther]).toEqual([5 / 6, 5 / 10])
})

it('is no passage below eight words in a row', () => {
  expect(overlapOf('a b c d e f g', 'a b c d e f g').isPassage).toBe(false)
  expect(overlapOf('a b c d e f g h', 'a b c d e f g h').isPassage).toBe(true)
})
