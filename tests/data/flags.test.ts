import { describe, expect, it } from 'vitest'
import { findFlags } from '../../src/data/flags.ts'
import { datasetOf, registry, type Stated } from './datasets.ts'

const flagsOf = (...stated: Stated[]) => {
  const { plans } = datasetOf({ 'ha-giang': stated })
  return findFlags(plans[0]?.targets ?? [], registry.indicators).map(
    ({ kind, targets }) => `${kind}: ${targets.map(({ id, text }) => `${id} ${text}`).join(', ')}`,
  )
}

describe('findFlags() says where a plan’s targets do not seem to fit each other', () => {
  it.each<[string, Stated[], string[]]>([
    [
      'two values for one year',
      [
        ['startups', 2030, '≥ 50'],
        ['startups', 2030, '≥ 75'],
      ],
      ['conflict: t-startups-2030 ≥ 50, t-startups-2030-2 ≥ 75'],
    ],
    [
      'the same value twice',
      [
        ['startups', 2030, '≥ 50'],
        ['startups', 2030, '≥ 50'],
      ],
      ['repeated: t-startups-2030 ≥ 50, t-startups-2030-2 ≥ 50'],
    ],
    [
      'a later horizon that asks less',
      [
        ['sti-budget-share', 2035, '≥ 3'],
        ['sti-budget-share', 2040, '≥ 2,5'],
      ],
      ['regression: t-sti-budget-share-2035 ≥ 3, t-sti-budget-share-2040 ≥ 2,5'],
    ],
    [
      'a later rank that is worse',
      [
        ['pii-rank', 2030, 'top 10'],
        ['pii-rank', 2045, 'top 20'],
      ],
      ['regression: t-pii-rank-2030 top 10, t-pii-rank-2045 top 20'],
    ],
    [
      'a step of five times',
      [
        ['startups', 2025, '20'],
        ['startups', 2030, '100'],
      ],
      ['jump: t-startups-2025 20, t-startups-2030 100'],
    ],
    ['a share of more than the whole', [['5g-coverage', 2030, '120']], ['out-of-range: t-5g-coverage-2030 120']],
    ['an index over 1', [['hdi', 2030, '> 1,2']], ['out-of-range: t-hdi-2030 > 1,2']],
  ])('%s', (_, stated, expected) => {
    expect(flagsOf(...stated)).toEqual(expected)
  })

  it.each<[string, Stated[]]>([
    [
      'values that rise',
      [
        ['startups', 2025, '25'],
        ['startups', 2030, '100'],
        ['startups', 2035, '150'],
      ],
    ],
    [
      'a better rank',
      [
        ['pii-rank', 2030, 'top 25'],
        ['pii-rank', 2045, 'top 10'],
      ],
    ],
    [
      'a yearly count after a total',
      [
        ['startups', 2025, '500'],
        ['startups', 2030, '30', 'per="year"'],
      ],
    ],
    [
      'a target without a year beside one with a year',
      [
        ['startups', null, '10'],
        ['startups', 2030, '5'],
      ],
    ],
    ['a growth of more than 100 % a year', [['patent-growth', 2030, '120']]],
  ])('and nothing of %s', (_, stated) => {
    expect(flagsOf(...stated)).toEqual([])
  })
})
