import { expect, it } from 'vitest'
import { findNationals } from '../../src/data/dataset.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { writeNationals } from '../../src/wording/write-nationals.ts'
import { registry } from '../data/datasets.ts'

it.each([
  ['the resolution’s value bare', 'digital-economy-share', 2030, '≥ 30 % GDP'],
  [
    'a value that only the programme sets with its name',
    'digital-signatures',
    2030,
    '≥ 70 %, Chương trình của Chính phủ †',
  ],
  ['both where they differ', '5g-coverage', 2030, '100 % · 99 % dân số, Chương trình của Chính phủ †'],
  ['a value without a year', 'strategic-tech-budget-share', null, '≥ 15 % ngân sách'],
  ['nothing where neither sets one', '6g-coverage', 2030, ''],
])('writeNationals() writes %s', (_, id, year, expected) => {
  const indicator = registry.indicators.find((entry) => entry.id === id)
  if (!indicator) throw new Error(`no such indicator: ${id}`)
  const text = writeNationals(stringsOf(), findNationals(registry.national, id, year), indicator)
  expect(text.replaceAll('\u00A0', ' ')).toBe(expected)
})
