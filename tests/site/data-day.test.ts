import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PublishedPlan } from '../../src/plan/published-plan.ts'
import { dataDay } from '../../src/site/data-day.ts'

const plan = (dates: Partial<PublishedPlan['frontMatter']>) => ({ frontMatter: dates as PublishedPlan['frontMatter'] })

beforeEach(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

it.each([
  ['2026-11-21T16:59:59Z', '2026-11-21'],
  ['2026-11-21T17:00:00Z', '2026-11-22'],
  ['2026-12-31T20:00:00Z', '2027-01-01'],
])('without any stated day, a build at %s is of %s in Vietnam', (now, day) => {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  expect(dataDay([])).toBe(day)
})

it('it is the newest day of issue or review that a plan states, whatever the clock says', () => {
  vi.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z'), toFake: ['Date'] })
  const plans = [plan({ issued: '2025-03-02', reviewedOn: '2026-11-21' }), plan({ issued: '2026-10-05' }), plan({})]
  expect(dataDay(plans)).toBe('2026-11-21')
  expect(dataDay(plans.slice(1))).toBe('2026-10-05')
})

it('SOURCE_DATE_EPOCH sets another day', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795712400')
  expect(dataDay([plan({ issued: '2025-03-02' })])).toBe('2026-11-27')
})

it('a SOURCE_DATE_EPOCH that is no number is refused', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday')
  expect(() => dataDay([])).toThrow('SOURCE_DATE_EPOCH is "yesterday"')
})
