import fc from 'fast-check'
import { it, vi } from 'vitest'
import { PROPERTIES } from './properties.ts'

// A machine with other work takes several times as long.
vi.setConfig({ testTimeout: 120_000 })

/** `npm run fuzz` tries more. A failure prints its seed, with which that command tries it again. */
const RUNS = 300

it.each(Object.entries(PROPERTIES))('%s', (_, property) => {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: RUNS })
})
