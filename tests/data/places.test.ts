import { describe, expect, it } from 'vitest'
import { buildDataset, rowsByPlace } from '../../src/data/dataset.ts'
import { targetsTable } from '../../src/data/tables.ts'
import { placePath, planPath } from '../../src/site/addresses.ts'
import { goalsOf, planOf, registry, type Stated } from './datasets.ts'

const economy = (value: string): Stated => ['digital-economy-share', 2030, value]
const plan = (id: string, stated: Stated[], ...facts: string[]) => planOf(id, goalsOf(stated), facts)
const dataset = (...plans: ReturnType<typeof planOf>[]) => buildDataset(plans, registry)

/** What comparisons show of a place: document, value, and what the sign ≠ leads to. */
function shown(data: ReturnType<typeof dataset>, indicator = 'digital-economy-share') {
  return [...rowsByPlace(data, indicator, 2030)].map(([place, rows]) => [
    place.name,
    ...rows.map((row) => `${row.plan.id} ${row.target.text}${row.differing.map(({ target }) => ` ≠ ${target.text}`)}`),
  ])
}

describe('several documents of one province', () => {
  const party = plan(
    'ha-giang',
    [economy('≥ 30'), ['5g-coverage', 2030, '100']],
    'number: 12-CTr/TU',
    'issued: 2025-03-01',
  )
  const people = plan('ha-giang--ubnd', [economy('35')], 'number: 8/KH-UBND', 'issued: 2025-06-01')

  it('are one line, which shows the value of the document issued last, and a sign where the other states otherwise', () => {
    expect(shown(dataset(party, people))).toEqual([['Hà Giang', 'ha-giang--ubnd 35 ≠ ≥ 30']])
    expect(shown(dataset(people, party))).toEqual(shown(dataset(party, people)))
  })

  it('fill each other’s gaps', () => {
    expect(shown(dataset(party, people), '5g-coverage')).toEqual([['Hà Giang', 'ha-giang 100']])
  })

  it('bear no sign where they state the same', () => {
    const same = plan('ha-giang--ubnd', [economy('≥ 30')], 'issued: 2025-06-01')
    expect(shown(dataset(party, same))).toEqual([['Hà Giang', 'ha-giang--ubnd ≥ 30']])
  })

  it('count by the shorter file name where no day is known', () => {
    const [first, second] = [plan('ha-giang', [economy('30')]), plan('ha-giang--ubnd', [economy('35')])]
    expect(shown(dataset(second, first))).toEqual([['Hà Giang', 'ha-giang 30 ≠ 35']])
  })

  it('all stand in targets.csv, flagged where they differ, each with an address of its own', () => {
    const rows = targetsTable(dataset(party, people), '/')
    expect(rows.map(({ province, text_value, flags, url }) => [province, text_value, flags, url])).toEqual([
      ['ha-giang', '35%', 'differing', '/tinh/ha-giang--ubnd/#t-digital-economy-share-2030'],
      ['ha-giang', '≥ 30%', 'differing', '/tinh/ha-giang/#t-digital-economy-share-2030'],
      ['ha-giang', '100%', null, '/tinh/ha-giang/#t-5g-coverage-2030'],
    ])
  })
})

describe('a plan that replaces or amends another', () => {
  const old = plan('ha-giang', [economy('30'), ['5g-coverage', 2030, '90']], 'number: 12-CTr/TU', 'issued: 2025-03-01')
  const newer = (replaces: string, ...facts: string[]) =>
    plan('ha-giang--2026', [economy('35')], `replaces: ${replaces}`, ...facts)

  it('counts alone: of the replaced one nothing is compared, all is kept and flagged', () => {
    const data = dataset(old, newer('Chương trình số 12 - CTr/TU ngày 01/3/2025 của Tỉnh ủy'))
    expect(shown(data)).toEqual([['Hà Giang', 'ha-giang--2026 35']])
    expect(shown(data, '5g-coverage')).toEqual([['Hà Giang']])
    expect(data.rows.map((row) => `${row.plan.id} ${row.flags}`)).toEqual([
      'ha-giang--2026 ',
      'ha-giang replaced',
      'ha-giang replaced',
    ])
  })

  it('where it only amends, counts for what it states, without a sign; the rest of the older one still holds', () => {
    const data = dataset(old, newer('Sửa đổi, bổ sung Chương trình số 12-CTr/TU'))
    expect(shown(data)).toEqual([['Hà Giang', 'ha-giang--2026 35']])
    expect(shown(data, '5g-coverage')).toEqual([['Hà Giang', 'ha-giang 90']])
    expect(data.rows.map((row) => `${row.plan.id} ${row.target.indicator} ${row.flags}`)).toEqual([
      'ha-giang--2026 digital-economy-share ',
      'ha-giang digital-economy-share replaced',
      'ha-giang 5g-coverage ',
    ])
  })

  it.each([
    ['a longer number that ends the same', 'Chương trình số 112-CTr/TU'],
    ['a number with more letters', 'Chương trình số 12-CTr/TUB'],
    ['no number', 'Chương trình hành động của Tỉnh ủy'],
  ])('does not replace what it does not name: %s', (_, replaces) => {
    expect(dataset(old, newer(replaces)).successions).toEqual([])
  })

  it('does not replace what was issued after it, nor another province’s document of that number', () => {
    expect(dataset(old, newer('Chương trình số 12-CTr/TU', 'issued: 2025-02-01')).successions).toEqual([])
    const elsewhere = plan('cao-bang', [economy('40')], 'replaces: Chương trình số 12-CTr/TU')
    expect(dataset(old, elsewhere).successions).toEqual([])
  })

  it.each([
    'Chương trình số 12\u2011CTr/TU',
    'Chương trình số 12\u2212CTr/TU',
    'Chương trình số:12-CTr/TU',
    'Chương trình số 12-CTr/TU - về chuyển đổi số',
    'Chương trình [12-CTr/TU]',
    'Thay thế Kế hoạch số 12-CTr/TU về điều chỉnh quy hoạch',
    'Chương trình số 12-CTr/TU, đã được sửa đổi, bổ sung năm 2025',
  ])('replaces the whole of what it names, however signs stand around the number: %s', (words) => {
    const data = dataset(old, newer(`'${words}'`))
    expect(data.successions.map(({ kind }) => kind)).toEqual(['replaced'])
    expect(shown(data, '5g-coverage')).toEqual([['Hà Giang']])
  })

  it.each(['Số 12-CTr/TU', '12-CTr/TU.', '12\u2011CTr/TU'])('is known by its number, written as %s', (number) => {
    const older = plan('ha-giang', [economy('30')], `number: ${number}`)
    expect(dataset(older, newer('Chương trình số 12-CTr/TU')).successions).toHaveLength(1)
  })

  it('is not named by a number without letters, which may be a day or a month', () => {
    const older = plan('ha-giang', [economy('30')], "number: '12'")
    expect(dataset(older, newer('Chương trình số 32-CTr/TU ngày 12 tháng 3')).successions).toEqual([])
  })

  it('of two documents of one number, of two years, is the one whose year is named', () => {
    const again = plan('ha-giang--nam-sau', [economy('40')], 'number: 12-CTr/TU', 'issued: 2026-02-01')
    const third = newer('Chương trình số 12-CTr/TU ngày 01/02/2026', 'issued: 2026-09-01')
    expect(dataset(old, again, third).successions.map(({ older }) => older.id)).toEqual(['ha-giang--nam-sau'])
    const unsaid = newer('Chương trình số 12-CTr/TU', 'issued: 2026-09-01')
    expect(dataset(old, again, unsaid).successions).toHaveLength(2)
  })

  it('is not believed in a round of three', () => {
    const next = (id: string, own: number, other: number) =>
      plan(id, [economy('30')], `number: ${own}-KH/TU`, `replaces: Kế hoạch số ${other}-KH/TU`)
    const data = dataset(next('ha-giang', 1, 3), next('ha-giang--hai', 2, 1), next('ha-giang--ba', 3, 2))
    expect(data.successions).toEqual([])
    expect(data.places.map(({ plans }) => plans.length)).toEqual([3])
  })

  it('is not believed when the other claims the same of it', () => {
    const one = plan('ha-giang', [economy('30')], 'number: 1-KH/TU', 'replaces: Kế hoạch số 2-KH/TU')
    const two = plan('ha-giang--hai', [economy('35')], 'number: 2-KH/TU', 'replaces: Kế hoạch số 1-KH/TU')
    expect(dataset(one, two).places.map(({ plans }) => plans.length)).toEqual([2])
  })
})

describe('a plan of one of today’s provinces', () => {
  const before = plan('bac-ninh', [economy('30')], 'number: 5-CTr/TU')
  const today = plan('bac-ninh--moi', [economy('40')], 'unit: bac-ninh', 'issued: 2026-01-01')

  it('is a line beside its predecessors’, with another name, key and address, and nothing is added up', () => {
    const data = dataset(before, today)
    expect(shown(data)).toEqual([
      ['Bắc Ninh (mới)', 'bac-ninh--moi 40'],
      ['Bắc Ninh', 'bac-ninh 30'],
    ])
    expect(data.places.map((place) => [place.key, placePath(place)])).toEqual([
      ['dv-bac-ninh', 'don-vi/bac-ninh/'],
      ['bac-ninh', 'tinh/bac-ninh/'],
    ])
    expect(data.plans.map(planPath)).toEqual(['don-vi/bac-ninh--moi/', 'tinh/bac-ninh/'])
  })

  it('replaces a predecessor’s plan only where it names number and province', () => {
    const names = (words: string) =>
      dataset(before, plan('bac-ninh--moi', [], 'unit: bac-ninh', `replaces: ${words}`)).successions.length
    expect(names('Chương trình số 5-CTr/TU của Tỉnh ủy Bắc Ninh')).toBe(1)
    expect(names('Chương trình số 5-CTr/TU của Tỉnh ủy Bắc Giang')).toBe(0)
    expect(names('Chương trình số 5-CTr/TU của Tỉnh ủy Bắc Giang và số 9-CTr/TU của Tỉnh ủy Bắc Ninh')).toBe(0)
    expect(names('Chương trình số 9-CTr/TU của Tỉnh ủy Bắc Giang và số 5-CTr/TU của Tỉnh ủy Bắc Ninh')).toBe(1)
  })
})
