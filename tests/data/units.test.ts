import { describe, expect, it } from 'vitest'
import { listUnits, plansOfUnit } from '../../src/data/units.ts'
import { datasetOf, registry } from './datasets.ts'

const units = listUnits(registry.provinces)

describe('listUnits()', () => {
  it('gives 34 provinces of today, made of all 63 of before', () => {
    expect(units).toHaveLength(34)
    expect(units.flatMap(({ predecessors }) => predecessors)).toHaveLength(63)
  })

  it('names a province that stayed and one that was made of several', () => {
    expect(units.find(({ slug }) => slug === 'cao-bang')?.predecessors.map(({ slug }) => slug)).toEqual(['cao-bang'])
    const merged = units.find(({ slug }) => slug === 'thai-nguyen')
    expect(merged?.predecessors.map(({ slug }) => slug)).toEqual(['bac-kan', 'thai-nguyen'])
  })
})

it('plansOfUnit() gives the plans of all provinces that a province of today was made of', () => {
  const dataset = datasetOf({ 'bac-kan': [], 'thai-nguyen': [], 'cao-bang': [] })
  const unit = units.find(({ slug }) => slug === 'thai-nguyen')
  expect(unit && plansOfUnit(dataset, unit).map(({ slug }) => slug)).toEqual(['bac-kan', 'thai-nguyen'])
})
