import { expect, it } from 'vitest'
import { nearestPlaces, placesOfRegion } from '../../src/data/nearest-places.ts'
import { datasetOf } from './datasets.ts'

// Of one province of today: Hà Giang with Tuyên Quang; of one region: those and Lạng Sơn.
const dataset = datasetOf({ 'ca-mau': [], 'lang-son': [], 'ha-giang': [], 'tuyen-quang': [] })

it.each([
  [
    'of the same province of today, then of the region, then the rest',
    'ha-giang',
    ['tuyen-quang', 'lang-son', 'ca-mau'],
  ],
  ['also of a province without a plan', 'cao-bang', ['ha-giang', 'tuyen-quang', 'lang-son', 'ca-mau']],
])('nearestPlaces() gives places %s', (_, key, nearest) => {
  expect(nearestPlaces(dataset, key).map((place) => place.key)).toEqual(nearest)
})

it('placesOfRegion() gives those of the same province of today or region', () => {
  expect(placesOfRegion(dataset, 'cao-bang').map((place) => place.key)).toEqual(
    expect.arrayContaining(['ha-giang', 'tuyen-quang', 'lang-son']),
  )
  expect(placesOfRegion(dataset, 'cao-bang')).not.toContainEqual(expect.objectContaining({ key: 'ca-mau' }))
})
