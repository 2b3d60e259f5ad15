import { expect, it } from 'vitest'
import { stepsFromNational } from '../../src/data/distance.ts'
import { datasetOf } from './datasets.ts'

// The resolution's own: at least 30 % of GDP by 2030.
it.each([
  ['≥ 30', 0],
  ['> 30', 1],
  ['≥ 32', 1],
  ['≥ 33', 2],
  ['28', 1],
  ['≥ 40', 3],
  ['20', 3],
  ['≤ 40', 0],
])('a share of %s beside the nation’s ≥ 30 is %i steps away', (value, steps) => {
  const [row] = datasetOf({ 'yen-bai': [['digital-economy-share', 2030, value]] }).counted
  expect(row && stepsFromNational(row)).toBe(steps)
})
