import { expect, it } from 'vitest'
import { quoteId } from '../../src/wording/quote-id.ts'
import { datasetOf } from '../data/datasets.ts'

it('quoteId() is one in a page, also for two values of one plan, indicator and year', () => {
  const { rows } = datasetOf({
    'ha-giang': [['5g-coverage', 2030, '90']],
    'yen-bai': [
      ['5g-coverage', 2030, '90'],
      ['5g-coverage', 2030, '≥ 95'],
      ['5g-coverage', null, '90'],
    ],
  })
  expect(rows.map(quoteId)).toEqual([
    'cau-ha-giang-t-5g-coverage-2030',
    'cau-yen-bai-t-5g-coverage-2030',
    'cau-yen-bai-t-5g-coverage-2030-2',
    'cau-yen-bai-t-5g-coverage',
  ])
})
