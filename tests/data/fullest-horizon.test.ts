import { expect, it } from 'vitest'
import { fullestHorizon } from '../../src/data/fullest-horizon.ts'
import { datasetOf } from './datasets.ts'

const rowsOf = (years: (number | null)[][]) => {
  const places = ['yen-bai', 'ha-giang', 'cao-bang']
  const stated = years.map((own, index) => [places[index] ?? '', own.map((year) => ['hdi', year, '0,8'] as const)])
  return datasetOf(Object.fromEntries(stated)).counted
}

it.each([
  ['2030 where any plan states it there', [[2030], [2045], [2045]], 2030],
  ['else the one at which most places state it', [[2025, 2045], [2045], []], 2045],
  ['of equal ones the nearest', [[2035], [2045], []], 2035],
  ['none where no target has a year', [[null], [], []], null],
])('fullestHorizon() is %s', (_, years, fullest) => {
  expect(fullestHorizon(rowsOf(years))).toBe(fullest)
})
