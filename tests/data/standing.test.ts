import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/data/dataset.ts'
import { buildDataset } from '../../src/data/dataset.ts'
import { countStanding } from '../../src/data/standing.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import type { PublishedPlan } from '../../src/plan/published-plan.ts'
import { standingText } from '../../src/wording/standing-text.ts'
import { datasetOf, planOf, registry } from './datasets.ts'

const firstPlan = ({ plans }: Dataset) => plans[0] as PublishedPlan
const headline = registry.indicators.filter((indicator) => indicator.headline).length

describe('countStanding() counts a plan’s headline indicators at 2030 beside the nation’s', () => {
  const dataset = datasetOf({
    'yen-bai': [
      ['digital-economy-share', 2030, '≥ 40'],
      ['rd-spending', 2030, '2'],
      ['tfp-contribution', 2030, '≥ 50'],
      // The nation has no rank.
      ['pii-rank', 2030, 'top 10'],
      // Two values that stand differently.
      ['hdi', 2030, '> 0,8'],
      ['hdi', 2030, '0,6'],
      // Not the horizon.
      ['5g-coverage', 2035, '100'],
      // No headline indicator.
      ['startups', 2030, '50'],
    ],
  })
  const standing = countStanding(dataset, firstPlan(dataset))

  it('above, equal, below, not comparable, not stated', () => {
    expect(standing).toEqual({ above: 1, equal: 1, below: 1, incomparable: 2, silent: headline - 5, unread: 0 })
  })

  it('each once: together they are all', () => {
    expect(Object.values(standing).reduce((sum, count) => sum + count)).toBe(headline)
  })

  it('and a page says so, leaving out what there is none of', () => {
    expect(standingText(stringsOf(), standing)).toBe(
      `${headline} chỉ tiêu chính đến năm 2030, so với mục tiêu của cả nước: 1\u00a0cao hơn\u00a0· 1\u00a0bằng\u00a0· 1\u00a0thấp hơn\u00a0· 2\u00a0không so được\u00a0· ${headline - 5}\u00a0không nêu con số.`,
    )
  })

  it('what an unread table may state is not called silent', () => {
    const body = '## I. MỤC TIÊU\n\n| Chỉ tiêu | Năm 2030 |\n| - | - |\n| Phủ sóng 5G (%) | 99 |\n'
    const unread = buildDataset([planOf('ha-giang', body, ['review: machine'])], registry)
    expect(countStanding(unread, firstPlan(unread))).toMatchObject({ silent: 0, unread: headline })
  })
})
