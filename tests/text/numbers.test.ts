import { describe, expect, it } from 'vitest'
import { formatNumber, parseNumber } from '../../src/text/numbers.ts'

describe('parseNumber()', () => {
  it.each([
    ['40', 40],
    ['03', 3],
    ['0,75', 0.75],
    ['1.200', 1200],
    ['7.500', 7500],
    ['1.234.567,5', 1234567.5],
  ])('reads %s as %d', (text, number) => {
    expect(parseNumber(text)).toBe(number)
  })

  it.each(['', 'x', '1.20', '1,2,3', '1 200', '-5', '.5', '40%', '1234567890123456', '0,0001234567890123456'])(
    'refuses “%s”',
    (text) => {
      expect(parseNumber(text)).toBeNull()
    },
  )
})

describe('formatNumber()', () => {
  it.each([
    [40, '40'],
    [0.75, '0,75'],
    [1200, '1.200'],
    [1234567.5, '1.234.567,5'],
    [0.1 + 0.2, '0,3'],
    [0.0004, '0,0004'],
    [12345.678912, '12.345,678912'],
  ])('writes %d as %s', (number, text) => {
    expect(formatNumber(number)).toBe(text)
  })
})
