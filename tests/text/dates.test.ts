import { expect, it } from 'vitest'
import { formatDate, isIsoDate, isoDate } from '../../src/text/dates.ts'

it('isoDate() gives a day of the calendar or null', () => {
  expect(isoDate(2025, 3, 2)).toBe('2025-03-02')
  expect(isoDate(2025, 2, 30)).toBeNull()
  expect(isoDate(2025, 13, 1)).toBeNull()
})

it('isIsoDate() accepts only days of the calendar', () => {
  expect(isIsoDate('2024-02-29')).toBe(true)
  expect(isIsoDate('2025-02-29')).toBe(false)
  expect(isIsoDate('2/3/2025')).toBe(false)
})

it('formatDate() writes a day as Vietnamese pages do', () => {
  expect(formatDate('2025-03-02')).toBe('2/3/2025')
})
