import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/data/dataset.ts'
import { buildMatrix, buildMatrixOfYears, findHorizons, sortHorizons } from '../../src/data/matrix.ts'
import { datasetOf, statements } from './datasets.ts'

const dataset = datasetOf({
  'yen-bai': [
    ['5g-coverage', 2030, '≥ 90'],
    ['5g-coverage', 2030, '95'],
    ['digital-economy-share', 2045, '50'],
    ['pii-rank', null, 'top 10'],
  ],
  'ha-giang': [
    ['digital-economy-share', 2030, '≥ 40'],
    ['5g-coverage', 2025, '60'],
  ],
})

function indicators({ indicators }: Dataset, ...ids: string[]) {
  return ids.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? [])
}

describe('buildMatrix()', () => {
  const columns = indicators(dataset, 'digital-economy-share', '5g-coverage', 'pii-rank')
  const cells = (year: number | null) =>
    buildMatrix(dataset, columns, year).lines.map(({ place, cells }) => [place.name, ...cells.map(statements)])

  it('has a line for each place and a cell for each indicator, in their orders; an unstated one is empty, never 0', () => {
    expect(cells(2030)).toEqual([
      ['Hà Giang', ['ha-giang: ≥ 40'], [], []],
      ['Yên Bái', [], ['yen-bai: ≥ 90', 'yen-bai: 95'], []],
    ])
  })

  it('keeps the targets without a year to themselves', () => {
    expect(cells(null)).toEqual([
      ['Hà Giang', [], [], []],
      ['Yên Bái', [], [], ['yen-bai: top 10']],
    ])
  })

  it('has the national target of each indicator at this horizon only', () => {
    const national = (year: number) => buildMatrix(dataset, columns, year).national.map((entry) => entry?.value ?? null)
    expect(national(2030)).toEqual(['≥ 30', '100', null])
    expect(national(2045)).toEqual(['≥ 50', null, null])
    expect(national(2035)).toEqual([null, null, null])
  })
})

it('buildMatrixOfYears() has a column for each horizon at which any plan states the indicator, and none for an unstated one', () => {
  const { columns, lines, national } = buildMatrixOfYears(
    dataset,
    indicators(dataset, '5g-coverage', 'hdi', 'digital-economy-share'),
  )
  expect(columns.map(({ indicator, year }) => `${indicator.id} ${year}`)).toEqual([
    '5g-coverage 2025',
    '5g-coverage 2030',
    'digital-economy-share 2030',
    'digital-economy-share 2045',
  ])
  expect(lines.map(({ cells }) => cells.map(statements))).toEqual([
    [['ha-giang: 60'], [], ['ha-giang: ≥ 40'], []],
    [[], ['yen-bai: ≥ 90', 'yen-bai: 95'], [], ['yen-bai: 50']],
  ])
  expect(national.map((entry) => entry?.value ?? null)).toEqual([null, '100', '≥ 30', '≥ 50'])
})

describe('findHorizons()', () => {
  it('lists the years that plans state for these indicators, once each, “no year” last', () => {
    expect(findHorizons(dataset, dataset.indicators)).toEqual([2025, 2030, 2045, null])
    expect(findHorizons(dataset, indicators(dataset, '5g-coverage'))).toEqual([2025, 2030])
    expect(findHorizons(dataset, indicators(dataset, 'hdi'))).toEqual([])
  })
})

it('sortHorizons() goes from the nearest year to the farthest, and leaves the caller’s list as it was', () => {
  const years = [null, 2045, 2030, null, 2025, 2030]
  expect(sortHorizons(years)).toEqual([2025, 2030, 2045, null])
  expect(years).toEqual([null, 2045, 2030, null, 2025, 2030])
})
