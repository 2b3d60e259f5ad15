import { expect, it } from 'vitest'
import { divideSections } from '../../src/data/section-parts.ts'

const divide = (...lists: number[][]) => divideSections(lists, (weight) => weight, 10)

it('sections that fit into one page are one part, of all lists; no section is one part, too', () => {
  expect(divide([4, 3], [3])).toEqual([[4, 3, 3]])
  expect(divide([], [])).toEqual([[]])
})

it('more of them are parts that fit, in the same order, none with sections of two lists', () => {
  expect(divide([4, 3, 4], [], [3, 3])).toEqual([[4, 3], [4], [3, 3]])
})

it('a section that is too long by itself is a part by itself', () => {
  expect(divide([2, 11, 2, 3])).toEqual([[2], [11], [2, 3]])
})
