import { afterEach, expect, it, vi } from 'vitest'
import { builtOn } from '../../src/site/built-on.ts'

afterEach(() => {
  vi.useRealTimers()
})

it.each([
  ['2026-11-21T16:59:59Z', '2026-11-21'],
  ['2026-11-21T17:00:00Z', '2026-11-22'],
  ['2026-12-31T20:00:00Z', '2027-01-01'],
])('a build at %s is of %s in Vietnam', (now, day) => {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  expect(builtOn()).toBe(day)
})
