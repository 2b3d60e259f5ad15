import { expect, it } from 'vitest'
import { textParts } from '../../src/desk/text-parts.ts'

it.each([
  ['', [[0, 0, 1]]],
  ['a', [[0, 1, 1]]],
  [
    'ab\ncd\nef',
    [
      [0, 3, 1],
      [3, 6, 2],
      [6, 8, 3],
    ],
  ],
  [
    'abcdef\ng',
    [
      [0, 7, 1],
      [7, 8, 2],
    ],
  ],
  [
    '\n\n\n\n',
    [
      [0, 3, 1],
      [3, 4, 4],
    ],
  ],
])('%j is cut behind its lines into parts that are the whole text', (text, expected) => {
  const parts = textParts(text, 3)
  expect(parts.map(({ start, end, line }) => [start, end, line])).toEqual(expected)
  expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
})
