import { expect, it } from 'vitest'
import { tellingPairs } from '../../src/data/telling-pairs.ts'
import type { Stated } from './datasets.ts'
import { datasetOf } from './datasets.ts'

const stating = (economy: string, coverage: string): Stated[] => [
  ['digital-economy-share', 2030, economy],
  ['5g-coverage', 2030, coverage],
  ['hdi', 2030, '0,7'],
]
const dataset = datasetOf({
  'ha-giang': stating('20', '80'),
  'son-la': stating('30', '100'),
  'ca-mau': stating('20', '100'),
  'lang-son': [['hdi', 2030, '0,7']],
})
const named = (most: number) =>
  tellingPairs(dataset, most).map(({ places, shared }) => [...places.map(({ key }) => key), shared])

it('each place is paired with its nearest, each pair once; a place with nothing in common with others is in none', () => {
  expect(named(9)).toEqual([
    ['ha-giang', 'ca-mau', 3],
    ['son-la', 'ca-mau', 3],
  ])
})

it('no more pairs are looked for than asked', () => {
  expect(named(1)).toEqual([['ha-giang', 'ca-mau', 3]])
})
