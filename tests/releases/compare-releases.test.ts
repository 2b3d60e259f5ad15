import { describe, expect, it } from 'vitest'
import { compareReleases } from '../../src/releases/compare-releases.ts'
import type { ReleaseChanges } from '../../src/releases/release.ts'
import type { ReleasedTable } from '../../src/releases/released-table.ts'
import type { Stated } from '../data/datasets.ts'
import { datasetOf, registry } from '../data/datasets.ts'
import { tablesOf } from './released.ts'

const PLANS: Record<string, Stated[]> = {
  'yen-bai': [
    ['5g-coverage', 2030, '≥ 90'],
    ['digital-economy-share', 2030, '≥ 30'],
  ],
  'ha-giang': [['5g-coverage', 2030, '100']],
}
const before = tablesOf(datasetOf(PLANS))
const since = (after: ReleasedTable[], last = before, version = '1.0.0') =>
  compareReleases({ version, tables: last }, after)
const with5g = (value: string): Record<string, Stated[]> => ({
  ...PLANS,
  'yen-bai': [['5g-coverage', 2030, value], ...(PLANS['yen-bai']?.slice(1) ?? [])],
})
const editColumn = (name: string, edit: (fields: ReleasedTable['fields']) => ReleasedTable['fields']) =>
  before.map((table) => (table.table === name ? { ...table, fields: edit(table.fields) } : table))
const said = (changes: ReleaseChanges | null) =>
  changes?.plans.map(({ plan, kind, changes: own }) => [
    plan,
    kind,
    ...own.map(({ table, kind: what, field, old, new: now }) => [table, what, field, old, now].join(' ')),
  ])

describe('compareReleases()', () => {
  it('gives the first release the number 1.0.0, and names each plan with its targets', () => {
    const first = compareReleases(null, before)
    expect(first).toMatchObject({ version: '1.0.0', previous: null, level: 'first', columns: [], others: [] })
    expect(said(first)).toEqual([
      ['tinh/ha-giang/', 'new', 'targets added   100%'],
      ['tinh/yen-bai/', 'new', 'targets added   ≥ 90%', 'targets added   ≥ 30%'],
    ])
  })

  it('finds nothing where nothing changed, also where the site has moved', () => {
    expect(since(tablesOf(datasetOf(PLANS)))).toBeNull()
    expect(since(tablesOf(datasetOf(PLANS), 'https://khac.example/so/'))).toBeNull()
  })

  it('a value corrected is a patch, with the old value and the new', () => {
    const changes = since(tablesOf(datasetOf(with5g('≥ 95'))))
    expect(changes).toMatchObject({ version: '1.0.1', previous: '1.0.0', level: 'patch' })
    expect(said(changes)).toEqual([
      [
        'tinh/yen-bai/',
        'changed',
        'targets corrected value 90 95',
        'targets corrected text_value ≥ 90% ≥ 95%',
        expect.stringMatching(/^targets corrected quote /),
      ],
    ])
    expect(changes?.plans[0]?.changes[0]).toMatchObject({
      key: 'tinh/yen-bai/#t-5g-coverage-2030',
      url: 'tinh/yen-bai/#t-5g-coverage-2030',
      indicator: '5g-coverage',
      label: `${registry.indicators.find(({ id }) => id === '5g-coverage')?.vi} (2030)`,
      reason: null,
    })
  })

  it('a row that came or went is a minor release, and what is counted from it needs no reason', () => {
    const more = since(
      tablesOf(datasetOf({ ...PLANS, 'ha-giang': [...(PLANS['ha-giang'] ?? []), ['hdi', 2030, '> 0,7']] })),
    )
    expect(more).toMatchObject({ version: '1.1.0', level: 'minor' })
    expect(said(more)?.[0]).toContain('targets added   > 0,7')
    const counted = [...(more?.plans.flatMap(({ changes }) => changes) ?? []), ...(more?.others ?? [])].filter(
      ({ kind }) => kind === 'corrected',
    )
    expect(new Set(counted.map(({ computed }) => computed))).toEqual(new Set([true]))
    const fewer = since(tablesOf(datasetOf({ ...PLANS, 'yen-bai': PLANS['yen-bai']?.slice(1) ?? [] })))
    expect(fewer).toMatchObject({ version: '1.1.0', level: 'minor' })
    expect(said(fewer)?.[0]).toContain('targets removed  ≥ 90% ')
  })

  it('what follows from other values needs no reason: names in each row, places by indicators', () => {
    const renamed = before.map((table) => ({
      ...table,
      rows: new Map(
        [...table.rows].map(([key, cells]) => [
          key,
          cells.indicator === '5g-coverage' ? { ...cells, indicator_name: 'Phủ sóng 5G' } : cells,
        ]),
      ),
    }))
    const changes = since(renamed)
    const told = [...(changes?.plans.flatMap((plan) => plan.changes) ?? []), ...(changes?.others ?? [])].filter(
      ({ computed }) => !computed,
    )
    expect(told.map(({ table, field, new: now }) => [table, field, now])).toEqual([
      ['indicators', 'indicator_name', 'Phủ sóng 5G'],
    ])
    const came = since(tablesOf(datasetOf({ ...PLANS, 'cao-bang': [['5g-coverage', 2030, '≥ 70']] })))
    expect(new Set(came?.others.map(({ computed }) => computed))).toEqual(new Set([true]))
  })

  it('a plan that came or went is named, with its targets', () => {
    const came = since(tablesOf(datasetOf({ ...PLANS, 'cao-bang': [['5g-coverage', 2030, '≥ 70']] })))
    expect(came).toMatchObject({ version: '1.1.0', level: 'minor' })
    expect(said(came)).toEqual([['tinh/cao-bang/', 'new', 'targets added   ≥ 70%']])
    const { 'yen-bai': _, ...rest } = PLANS
    expect(said(since(tablesOf(datasetOf(rest))))).toEqual([
      ['tinh/yen-bai/', 'gone', 'targets removed  ≥ 90% ', 'targets removed  ≥ 30% '],
    ])
  })

  it.each([
    ['went', (fields) => fields.filter(({ name }) => name !== 'value_max'), ['value_max', 'removed']],
    ['came', (fields) => [...fields, { name: 'note', type: 'string' }], ['note', 'added']],
    [
      'has another type',
      (fields) => fields.map((field) => ({ ...field, type: field.name === 'year' ? 'string' : field.type })),
      ['year', 'retyped'],
    ],
    ['stands elsewhere', (fields) => fields.toReversed(), [null, 'moved']],
  ] satisfies [string, (fields: ReleasedTable['fields']) => ReleasedTable['fields'], unknown[]][])(
    'a column that %s is a major release',
    (_, edit, expected) => {
      const changes = since(editColumn('targets', edit), before, '1.4.2')
      expect(changes).toMatchObject({ version: '2.0.0', level: 'major' })
      expect(changes?.columns.map(({ field, kind }) => [field, kind])).toEqual([expected])
    },
  )

  it('a column with another name is one that went and one that came', () => {
    const changes = since(
      editColumn('plans', (fields) =>
        fields.map((field) => (field.name === 'issuer' ? { ...field, name: 'body' } : field)),
      ),
    )
    expect(changes?.level).toBe('major')
    expect(changes?.columns.map(({ field, kind }) => [field, kind])).toEqual([
      ['issuer', 'removed'],
      ['body', 'added'],
    ])
  })

  it('a whole table that came breaks nothing, one that went does', () => {
    const fewer = before.filter(({ table }) => table !== 'sections')
    expect(since(before, fewer)).toMatchObject({
      level: 'minor',
      columns: [{ table: 'sections', kind: 'table-added' }],
    })
    expect(since(fewer)).toMatchObject({ level: 'major', columns: [{ table: 'sections', kind: 'table-removed' }] })
  })

  it('compares 63 plans value by value within two seconds', () => {
    const numbers = registry.indicators.filter(({ unit }) => unit === '%').map(({ id }) => id)
    const all = (value: string) =>
      datasetOf(
        Object.fromEntries(
          registry.provinces.map(({ slug }) => [slug, numbers.map((id): Stated => [id, 2030, value])]),
        ),
      )
    const [old, now] = [tablesOf(all('≥ 50')), tablesOf(all('≥ 60'))]
    const start = performance.now()
    const changes = since(now, old)
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(changes).toMatchObject({ version: '1.0.1', level: 'patch' })
    expect(changes?.plans).toHaveLength(63)
    for (const { changes: own } of changes?.plans ?? []) {
      expect(own.filter(({ field }) => field === 'value')).toHaveLength(numbers.length)
    }
  })
})
