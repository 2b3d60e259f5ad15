import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { builtOn } from '../../src/site/built-on.ts'

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
])('a build at %s is of %s in Vietnam', (now, day) => {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  expect(builtOn()).toBe(day)
})

it('SOURCE_DATE_EPOCH sets the day, so that two days build the same', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795712400')
  expect(builtOn()).toBe('2026-11-27')
})

it('a SOURCE_DATE_EPOCH that is no number is refused', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday')
  expect(() => builtOn()).toThrow('SOURCE_DATE_EPOCH is "yesterday"')
})
