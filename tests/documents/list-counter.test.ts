import { expect, it } from 'vitest'
import { formatNumber } from '../../src/documents/list-counter.ts'

it.each([
  [3, 'decimal', '3'],
  [3, 'decimalZero', '03'],
  [4, 'upperRoman', 'IV'],
  [19, 'lowerRoman', 'xix'],
  [3, 'lowerLetter', 'c'],
  [28, 'upperLetter', 'BB'],
  [3, 'none', ''],
  [3, 'chicken', '3'],
])('formatNumber(%s, %s) gives %j', (count, format, text) => {
  expect(formatNumber(count, format)).toBe(text)
})
