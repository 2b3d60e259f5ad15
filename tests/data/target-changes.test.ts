import { expect, it } from 'vitest'
import { buildDataset } from '../../src/data/dataset.ts'
import { compareRows } from '../../src/data/target-changes.ts'
import { goalsOf, planOf, registry } from './datasets.ts'

it('puts what two plans state for one indicator and year beside each other', () => {
  const older = planOf(
    'yen-bai',
    goalsOf([
      ['hdi', 2030, '0,7'],
      ['startups', 2030, '50'],
      ['5g-coverage', null, '90'],
    ]),
  )
  const newer = planOf(
    'yen-bai--2026',
    goalsOf([
      ['hdi', 2030, '0,7'],
      ['startups', 2030, '60'],
      ['startups', 2035, '90'],
    ]),
  )
  const changes = compareRows(buildDataset([older, newer], registry), older, newer)
  const told = changes.map(({ indicator, year, before, after, isSame }) =>
    [indicator.id, year, ...[before, after].map((rows) => rows.map(({ target }) => target.text).join()), isSame].join(
      ' ',
    ),
  )
  expect(told.toSorted()).toEqual([
    '5g-coverage  90  false',
    'hdi 2030 0,7 0,7 true',
    'startups 2030 50 60 false',
    'startups 2035  90 false',
  ])
})
