import { describe, expect, it } from 'vitest'
import { summariseGroup } from '../../src/data/group-summary.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { groupSummaryText } from '../../src/wording/group-summary-text.ts'
import type { Stated } from '../data/datasets.ts'
import { datasetOf, registry } from '../data/datasets.ts'

const coverage: Stated = ['5g-coverage', 2030, '100']
const later: Stated = ['5g-coverage', 2045, '100']
const fibre: Stated = ['fibre-broadband-coverage', 2030, '90']
const group = registry.indicators.filter(({ id }) =>
  ['5g-coverage', 'fibre-broadband-coverage', 'bts-sharing'].includes(id),
)

function said(plans: Record<string, readonly Stated[]>): string {
  const dataset = datasetOf(plans)
  return groupSummaryText(stringsOf(), summariseGroup(dataset, group), group.length, dataset.places.length)
}

describe('a group of indicators opens with what the plans state of it', () => {
  it('how many of it, which most often, how many a single plan states; an indicator at two horizons counts once', () => {
    expect(said({ 'ha-giang': [coverage, later], 'son-la': [coverage], 'ca-mau': [fibre] })).toBe(
      'Các kế hoạch nêu 2 trên 3 chỉ tiêu của nhóm; nhiều nhất: Phủ sóng 5G (2 trên 3 tỉnh); 1\u00a0chỉ tiêu chỉ một tỉnh nêu.',
    )
  })

  it('no indicator is called the commonest where one plan alone states any', () => {
    expect(said({ 'ha-giang': [coverage], 'son-la': [fibre] })).toBe(
      'Các kế hoạch nêu 2 trên 3 chỉ tiêu của nhóm; 2\u00a0chỉ tiêu chỉ một tỉnh nêu.',
    )
  })
})
