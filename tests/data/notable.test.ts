import { expect, it } from 'vitest'
import { findNotable } from '../../src/data/notable.ts'
import { datasetOf } from './datasets.ts'

it('findNotable() tells what only this plan states, what it lacks, and its flags', () => {
  const dataset = datasetOf({
    'ha-giang': [
      ['startups', 2030, '50'],
      ['startups', 2030, '75'],
      ['hdi', 2030, '> 0,7'],
    ],
    'cao-bang': [['hdi', 2030, '> 0,7']],
  })
  const [first, second] = dataset.plans.map((plan) => findNotable(plan, dataset))
  expect(first?.onlyHere.map(({ kind, words }) => [kind, words])).toEqual([['target', 'đạt 50']])
  expect(first?.flags.map(({ kind }) => kind)).toEqual(['conflict'])
  expect(first?.missing.map(({ indicator }) => indicator.id)).not.toContain('hdi')
  expect(second?.onlyHere).toEqual([])
})

it('findNotable() calls nothing special where there is one plan', () => {
  const dataset = datasetOf({ 'ha-giang': [['startups', 2030, '50']] })
  const [only] = dataset.plans.map((plan) => findNotable(plan, dataset))
  expect(only?.onlyHere).toEqual([])
})
