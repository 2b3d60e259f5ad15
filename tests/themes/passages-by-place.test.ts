import { expect, test } from 'vitest'
import { buildDataset } from '../../src/data/dataset.ts'
import { passagesByPlace } from '../../src/themes/passages-by-place.ts'
import { planOf, registry } from '../data/datasets.ts'

const [theme = '', { phrases = [] } = {}] = Object.entries(registry.themes)[0] ?? []
const spoken = `## I. A\n\nPhát triển ${phrases[0]}.\n`

test('every place is named, one that does not speak of the theme with no sentence', () => {
  const dataset = buildDataset([planOf('yen-bai', spoken), planOf('ha-giang', '## I. A\n\nViệc khác.\n')], registry)
  const counts = [...passagesByPlace(dataset, theme)].map(([{ slug }, passages]) => [slug, passages.length])
  expect(counts).toEqual([
    ['ha-giang', 0],
    ['yen-bai', 1],
  ])
})

test('the documents in force of a place are read together', () => {
  const plans = [
    planOf('yen-bai', spoken, ['number: 1-CTr/TU']),
    planOf('yen-bai--ubnd', spoken, ['number: 2/KH-UBND']),
  ]
  const [passages = []] = passagesByPlace(buildDataset(plans, registry), theme).values()
  expect(passages.map(({ plan }) => plan.id)).toEqual(['yen-bai', 'yen-bai--ubnd'])
})
