import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/text/numbers.ts'
import { formatTargetValue, parseTargetValue } from '../../src/text/target-value.ts'

const NOTATION = [
  ['≥ 40', { comparator: 'gte', value: 40 }],
  ['> 55', { comparator: 'gt', value: 55 }],
  ['≤ 5', { comparator: 'lte', value: 5 }],
  ['< 5', { comparator: 'lt', value: 5 }],
  ['16–18', { comparator: 'range', value: 16, valueMax: 18 }],
  ['~ 50', { comparator: 'about', value: 50 }],
  ['top 10', { comparator: 'top', value: 10 }],
  ['100', { comparator: 'eq', value: 100 }],
  ['0,75', { comparator: 'eq', value: 0.75 }],
  ['≥ 2/3', { comparator: 'gte', value: 66.67, fraction: '2/3' }],
  ['95/102', { comparator: 'eq', value: 93.14, fraction: '95/102' }],
  ['≥ 1.200', { comparator: 'gte', value: 1200 }],
] as const

describe('parseTargetValue()', () => {
  it.each(NOTATION)('reads “%s”', (text, value) => {
    expect(parseTargetValue(text)).toEqual(value)
  })

  it.each([
    '',
    '40%',
    '18–16',
    '≥ 16–18',
    '≥',
    'khoảng 50',
    '1.20',
    '5 người',
    '3/2',
    '2/2',
    'top 2/3',
    '0/3',
    '2/3–3/4',
    '1/1000',
  ])('refuses “%s”', (text) => {
    expect(parseTargetValue(text)).toBeNull()
  })
})

describe('formatTargetValue()', () => {
  it.each(NOTATION)('writes what was read of “%s”', (text, value) => {
    expect(formatTargetValue(value, formatNumber)).toBe(text)
  })
})
