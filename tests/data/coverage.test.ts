import { expect, test } from 'vitest'
import { coverageTable } from '../../src/data/coverage.ts'
import { fiveDataset } from './five-dataset.ts'

test('coverage.csv has a row for each place and indicator, and looks at each value a few times, however many places there are', () => {
  const dataset = fiveDataset()
  let looks = 0
  const counted = dataset.counted.map((row) => {
    const { plan } = row
    return Object.defineProperty({ ...row }, 'plan', {
      get: () => {
        looks += 1
        return plan
      },
    })
  })
  const rows = coverageTable({ ...dataset, counted }, 'https://example.org/')
  expect(rows).toHaveLength(dataset.places.length * dataset.indicators.length)
  expect(looks).toBeLessThanOrEqual(2 * counted.length)
  expect(rows).toEqual(coverageTable(dataset, 'https://example.org/'))
  const stated = rows.filter(({ status }) => status === 'stated')
  expect(stated.reduce((sum, { targets }) => sum + Number(targets), 0)).toBe(counted.length)
})
