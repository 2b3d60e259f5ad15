import { describe, expect, it } from 'vitest'
import { findFindings } from '../../src/data/findings.ts'
import { summarise } from '../../src/data/summary.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { extremesText, missingText } from '../../src/wording/finding-text.ts'
import { datasetOf } from './datasets.ts'

const strings = stringsOf()
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('findFindings() finds', () => {
  const dataset = datasetOf({
    'yen-bai': [
      ['digital-economy-share', 2030, '≥ 40'],
      ['tfp-contribution', 2030, '≥ 55'],
      ['startups', 2030, '≥ 100'],
      ['startups', 2030, '≥ 50'],
      ['st-enterprises', 2030, '100'],
      ['st-enterprises', 2030, '90'],
    ],
    'ha-giang': [
      ['digital-economy-share', 2030, '≥ 20'],
      ['tfp-contribution', 2030, '≥ 50'],
    ],
  })
  const { range, missing, conflict } = findFindings(dataset)

  it('the headline indicator of the widest range, as a part of what the nation aims at', () => {
    expect(range?.id).toBe('digital-economy-share')
    expect(plain(extremesText(strings, summarise(dataset, 'digital-economy-share', 2030), dataset))).toBe(
      'Kinh tế số / GRDP đến năm 2030: cao nhất Yên Bái (≥ 40 % GRDP), thấp nhất Hà Giang (≥ 20 % GRDP); cả nước ≥ 30 % GDP',
    )
  })

  it('a headline indicator that most places state nothing of', () => {
    expect(missing?.places).toEqual(['no', 'no'])
    expect(missing && missingText(strings, missing)).toMatch(/^2 trên 2 kế hoạch không nêu con số nào cho “.+”$/)
  })

  it('the two numbers for one thing that differ most', () => {
    expect(conflict?.flag.targets.map(({ text }) => text)).toEqual(['≥ 100', '≥ 50'])
  })
})

it('findFindings() finds nothing where there is nothing to find', () => {
  expect(findFindings(datasetOf({}))).toEqual({ range: null, missing: null, conflict: null })
})

it('an unread table is told apart from silence', () => {
  const { indicators } = datasetOf({})
  const [indicator] = indicators
  if (!indicator) throw new Error('no indicator')
  expect(missingText(strings, { indicator, places: ['no', 'unread', 'yes'] })).toContain('1 trên 3')
  expect(missingText(strings, { indicator, places: ['no', 'unread', 'yes'] })).toContain('1 kế hoạch chưa đọc hết bảng')
})
