import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../src/data/dataset.ts'
import { listUnits, placesOfUnit } from '../../src/data/units.ts'
import { planOf, registry } from './datasets.ts'

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

it('placesOfUnit() gives the province of today itself and all that it was made of, as far as they have a plan', () => {
  const dataset = buildDataset(
    [
      planOf('bac-kan', ''),
      planOf('thai-nguyen', ''),
      planOf('cao-bang', ''),
      planOf('thai-nguyen--moi', '', ['unit: thai-nguyen']),
    ],
    registry,
  )
  const unit = units.find(({ slug }) => slug === 'thai-nguyen')
  expect(unit && placesOfUnit(dataset, unit).map(({ name }) => name)).toEqual([
    'Thái Nguyên (mới)',
    'Bắc Kạn',
    'Thái Nguyên',
  ])
})
