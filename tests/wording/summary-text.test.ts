import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/data/summary.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { summaryText } from '../../src/wording/summary-text.ts'
import { datasetOf, type Stated } from '../data/datasets.ts'

function say(plans: Record<string, Stated[]>, indicator: string, year: number | null = 2030): string {
  return summaryText(stringsOf(), summarise(datasetOf(plans), indicator, year)).replaceAll('\u00A0', ' ')
}

const economy = (value: string): Stated[] => [['digital-economy-share', 2030, value]]

describe('summaryText() says what the plans state together', () => {
  it('the highest, the lowest, and who states nothing', () => {
    const plans = { 'ha-giang': economy('≥ 40'), 'cao-bang': economy('30'), 'bac-kan': economy('> 30'), 'ha-noi': [] }
    expect(say(plans, 'digital-economy-share')).toBe(
      'Đến năm 2030, trong 4 tỉnh có kế hoạch, 3 nêu “Quy mô kinh tế số trong GRDP”: mức cam kết cao nhất là Hà Giang (≥ 40 % GRDP), thấp nhất là Cao Bằng (30 % GRDP); Hà Nội không nêu con số.',
    )
  })

  it('the smaller number as the higher rank', () => {
    const plans = { 'ha-giang': [['pii-rank', 2030, 'top 10']], 'cao-bang': [['pii-rank', 2030, 'top 25']] } as const
    expect(say({ 'ha-giang': [...plans['ha-giang']], 'cao-bang': [...plans['cao-bang']] }, 'pii-rank')).toContain(
      'cao nhất Hà Giang (top 10), thấp nhất Cao Bằng (top 25).',
    )
  })

  it('one value for all', () => {
    const plans = { 'ha-giang': economy('30'), 'cao-bang': economy('30') }
    expect(say(plans, 'digital-economy-share')).toContain(
      '2 nêu “Quy mô kinh tế số trong GRDP”, cùng một mức: 30 % GRDP.',
    )
  })

  it('a single one with its value', () => {
    expect(say({ 'ha-giang': economy('30'), 'cao-bang': [] }, 'digital-economy-share')).toContain(
      '1 nêu “Quy mô kinh tế số trong GRDP”: Hà Giang (30 % GRDP); Cao Bằng không nêu con số.',
    )
  })

  it.each<[string, Stated[], Stated[]]>([
    ['a yearly count beside a total', [['startups', 2030, '20', 'per="year"']], [['startups', 2030, '90']]],
    ['a ceiling beside a floor', [['startups', 2030, '≤ 20']], [['startups', 2030, '≥ 90']]],
    [
      'two values in one plan',
      [
        ['startups', 2030, '20'],
        ['startups', 2030, '30'],
      ],
      [['startups', 2030, '90']],
    ],
  ])('no order for %s', (_, first, second) => {
    expect(say({ 'ha-giang': first, 'cao-bang': second }, 'startups')).toContain(
      ', nhưng không cùng cách tính nên không xếp thứ tự.',
    )
  })
})
