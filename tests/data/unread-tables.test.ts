import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../src/data/dataset.ts'
import { spokenIn } from '../../src/data/missing.ts'
import { summarise } from '../../src/data/summary.ts'
import { vi } from '../../src/i18n/vi/index.ts'
import type { Indicator } from '../../src/schema.ts'
import { notStated } from '../../src/wording/not-stated.ts'
import { planOf, registry } from './datasets.ts'

const TABLE =
  '## I. MỤC TIÊU\n\nNâng đóng góp của TFP.\n\n| Chỉ tiêu | Năm 2030 |\n| - | - |\n| Phủ sóng 5G (%) | 99 |\n'
const machine = planOf('ha-giang', TABLE, ['review: machine'])
const reviewed = planOf('lao-cai', TABLE, ['review: reviewed', 'reviewedOn: 2026-11-20'])

describe('of a plan whose table holds unread values by year', () => {
  it('comparisons write “chưa đọc hết bảng” for “không nêu”, until it is reviewed', () => {
    expect(notStated(vi, [machine])).toBe('chưa đọc hết bảng')
    expect(notStated(vi, [reviewed])).toBe('không nêu')
    expect(notStated(vi, [reviewed, machine])).toBe('chưa đọc hết bảng')
  })

  it('a summary does not count it among those that state none', () => {
    const { silent, unread } = summarise(buildDataset([machine, reviewed], registry), '5g-coverage', 2030)
    expect([silent, unread].map((places) => places.map(({ slug }) => slug))).toEqual([['lao-cai'], ['ha-giang']])
  })

  it('no sentence is shown as all that it says of an indicator', () => {
    const tfp = registry.indicators.find(({ id }) => id === 'tfp-contribution') as Indicator
    expect(spokenIn([machine], tfp)).toBeNull()
    expect(spokenIn([reviewed], tfp)?.statement.quote).toBe('Nâng đóng góp của TFP.')
  })
})
