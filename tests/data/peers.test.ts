import { expect, it } from 'vitest'
import { findPeers } from '../../src/data/peers.ts'
import type { Stated } from './datasets.ts'
import { datasetOf } from './datasets.ts'

const stating = (economy: string, coverage: string, ...more: Stated[]): Stated[] => [
  ['digital-economy-share', 2030, economy],
  ['5g-coverage', 2030, coverage],
  ['hdi', 2030, '0,7'],
  ...more,
]

it('the place whose numbers are nearest stands first, with how many both state and how far they are apart', () => {
  const dataset = datasetOf({
    'ha-giang': stating('20', '80'),
    'son-la': stating('30', '100'),
    'ca-mau': stating('20', '100'),
    'lang-son': [['hdi', 2030, '0,7']],
  })
  const peers = findPeers(dataset, 'ha-giang').map(({ place, shared, difference }) => [
    place.key,
    shared,
    Number(difference.toFixed(3)),
  ])
  // (0 + 20/100 + 0) / 3, and (10/30 + 20/100 + 0) / 3.
  expect(peers).toEqual([
    ['ca-mau', 3, 0.067],
    ['son-la', 3, 0.178],
  ])
})

it('values of another kind are not compared', () => {
  const dataset = datasetOf({
    'ha-giang': stating('20', '80', ['startups', 2030, '50', 'per="year"']),
    'son-la': stating('20', '80', ['startups', 2030, '50']),
  })
  expect(findPeers(dataset, 'ha-giang').map(({ shared }) => shared)).toEqual([3])
})
