import { describe, expect, it } from 'vitest'
import { keyTargets } from '../../src/data/key-targets.ts'
import type { PublishedPlan } from '../../src/plan/published-plan.ts'
import { datasetOf, statements } from './datasets.ts'

const dataset = datasetOf({
  'yen-bai': [
    ['hdi', null, '> 0,75'],
    ['5g-coverage', 2035, '100'],
    ['5g-coverage', 2025, '≥ 60'],
    ['5g-coverage', 2030, '≥ 90'],
    ['5g-coverage', 2030, '95'],
    ['6g-coverage', 2030, '10'],
  ],
  'ha-giang': [['tfp-contribution', 2040, '60']],
})
const plan = (slug: string) => dataset.plans.find((plan) => plan.slug === slug) as PublishedPlan
const entries = (slug: string, indicator: string) =>
  keyTargets(dataset, plan(slug))
    .filter((entry) => entry.indicator.id === indicator)
    .map(({ year, rows, national }) => [year, statements(rows), national?.value ?? null])

describe('keyTargets()', () => {
  it('has every headline indicator in the order of the registry, and no other', () => {
    const ids = new Set(keyTargets(dataset, plan('yen-bai')).map(({ indicator }) => indicator.id))
    expect([...ids]).toEqual(dataset.indicators.filter(({ headline }) => headline).map(({ id }) => id))
    expect(ids).not.toContain('6g-coverage')
  })

  it('has each year of the plan’s own, with every value of it, in order', () => {
    expect(entries('yen-bai', '5g-coverage')).toEqual([
      [2025, ['yen-bai: ≥ 60'], null],
      [2030, ['yen-bai: ≥ 90', 'yen-bai: 95'], '100'],
      [2035, ['yen-bai: 100'], null],
    ])
    expect(entries('yen-bai', 'hdi')).toEqual([
      [2030, [], '> 0,7'],
      [null, ['yen-bai: > 0,75'], null],
    ])
  })

  it('has the years of comparable national targets though the plan is silent: an empty list, never a zero', () => {
    expect(entries('ha-giang', 'digital-economy-share')).toEqual([
      [2030, [], '≥ 30'],
      [2045, [], '≥ 50'],
    ])
  })

  it('has the headline year of an indicator that nobody states', () => {
    expect(entries('ha-giang', 'pii-rank')).toEqual([[2030, [], null]])
  })

  it('takes nothing from the other plans', () => {
    expect(entries('yen-bai', 'tfp-contribution')).toEqual([[2030, [], '> 55']])
  })

  it('opens no year for a national target of another kind', () => {
    const indicators = dataset.indicators.map((entry) => ({ ...entry, headline: entry.id === 'innovation-dx-rank' }))
    expect(dataset.national).toContainEqual(
      expect.objectContaining({ indicator: 'innovation-dx-rank', year: 2045, comparable: false }),
    )
    expect(keyTargets({ ...dataset, indicators }, plan('ha-giang')).map(({ year }) => year)).toEqual([2030])
  })
})
