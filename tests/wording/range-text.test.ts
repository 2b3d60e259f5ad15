import { expect, it } from 'vitest'
import { summarise } from '../../src/data/summary.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { rangeText } from '../../src/wording/range-text.ts'
import type { Stated } from '../data/datasets.ts'
import { datasetOf } from '../data/datasets.ts'

it.each<[string, Stated[][], string]>([
  [
    'from the least to the most',
    [[['digital-economy-share', 2030, '≥ 40']], [['digital-economy-share', 2030, '30']]],
    'từ 30 % GRDP đến ≥ 40 % GRDP, đến năm 2030',
  ],
  [
    'a value that all state, once',
    [[['digital-economy-share', 2030, '30']], [['digital-economy-share', 2030, '30']]],
    '30 % GRDP, đến năm 2030',
  ],
  [
    'no order where values are of several kinds',
    [[['digital-economy-share', 2030, '≥ 40']], [['digital-economy-share', 2030, '≤ 30']]],
    'không cùng cách tính, đến năm 2030',
  ],
])('rangeText() writes %s', (_, [first = [], second = []], text) => {
  const dataset = datasetOf({ 'yen-bai': first, 'ha-giang': second })
  const summary = summarise(dataset, 'digital-economy-share', 2030)
  expect(rangeText(stringsOf(), summary).replaceAll('\u00A0', ' ')).toBe(text)
})
