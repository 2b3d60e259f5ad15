import { describe, expect, it } from 'vitest'
import { buildDatapackage, columnsOf } from '../../src/data/datapackage.ts'
import { buildDataset } from '../../src/data/dataset.ts'
import { TABLES, tableRows } from '../../src/data/published-tables.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { isIsoDate } from '../../src/text/dates.ts'
import { goalsOf, planOf, registry } from './datasets.ts'

const words = stringsOf().data
const site = 'https://doichieu57.example/'
const goals = goalsOf([
  ['patent-growth', 2030, '16–18'],
  ['st-tasks-launched', 2035, '≥ 20', 'per="year"'],
  ['hdi', null, '> 0,75'],
])
const tasks =
  '\n## IV. TỔ CHỨC THỰC HIỆN\n\nSở Y tế báo cáo trước ngày 15/6 hằng năm; lập kế hoạch trong quý I/2025; theo dõi.\n'
const dataset = buildDataset([planOf('yen-bai', goals + tasks)], registry)
const [plan] = dataset.plans
if (plan) plan.frontMatter.issued = '2025-03-02'

const texts = dataset.plans.map((plan) => ({
  plan: plan.id,
  province: plan.slug,
  place: plan.slug,
  unit: '',
  records: [{ url: `tinh/${plan.id}/#i`, headings: ['I. MỤC TIÊU'], text: 'Phấn đấu.', first: 0 }],
}))
const MADE = TABLES.map((table) => [table, tableRows(table, { dataset, texts, siteUrl: site })] as const)

const FITS = {
  string: (cell: unknown) => typeof cell === 'string' && !isIsoDate(cell),
  integer: Number.isInteger,
  number: (cell: unknown) => typeof cell === 'number',
  boolean: (cell: unknown) => typeof cell === 'boolean',
  date: (cell: unknown) => typeof cell === 'string' && isIsoDate(cell),
}

interface Descriptor {
  homepage: string
  created: string
  licenses: { name: string }[]
  resources: {
    name: string
    path: string
    description: string
    mediatype: string
    encoding: string
    dialect?: object
    schema: { fields: object[]; missingValues: object[] }
  }[]
}
const licence = {
  name: 'Creative Commons Ghi công 4.0',
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
}
const descriptor = buildDatapackage(words, site, '2026-11-22', licence, { version: null, files: null }) as Descriptor

describe.each(MADE)('the columns of %s.csv', (table, rows) => {
  it('are described one by one, in the order of publication', () => {
    expect(columnsOf(words, table).map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}))
  })

  it('have the types of what stands in them', () => {
    const wrong = columnsOf(words, table).flatMap(({ name, type }) =>
      rows.filter((row) => row[name] !== null && !FITS[type](row[name])).map((row) => `${name}: ${row[name]}`),
    )
    expect(wrong).toEqual([])
  })

  it('have words about each of them', () => {
    expect(columnsOf(words, table).filter(({ description }) => description.trim() === '')).toEqual([])
  })

  it('are the fields of the resource, where an empty cell is a missing value', () => {
    const resource = descriptor.resources.find(({ path }) => path === `${table}.csv`)
    expect(resource?.schema).toMatchObject({
      fields: columnsOf(words, table),
      missingValues: [{ value: '', label: words.empty }],
    })
    expect(resource).toMatchObject({
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    })
  })
})

it.each([
  ['targets', 'year', 'integer'],
  ['targets', 'value_max', 'number'],
  ['targets', 'per_year', 'boolean'],
  ['targets', 'text_value', 'string'],
  ['plans', 'issued', 'date'],
  ['plans', 'targets', 'integer'],
  ['indicators', 'headline', 'boolean'],
  ['indicators', 'plans', 'integer'],
] as const)('%s.csv declares %s as %s', (table, name, type) => {
  expect(columnsOf(words, table).find((column) => column.name === name)).toMatchObject({ type })
})

describe('buildDatapackage()', () => {
  it('describes every table as CSV, and as JSON with the fields of the CSV', () => {
    expect(descriptor.resources.map(({ name, path, mediatype }) => [name, path, mediatype])).toEqual([
      ...TABLES.map((name) => [name, `${name}.csv`, 'text/csv']),
      ...TABLES.map((name) => [`${name}-json`, `${name}.json`, 'application/json']),
    ])
    for (const [index] of TABLES.entries()) {
      const [csv, json] = [descriptor.resources[index], descriptor.resources[index + TABLES.length]]
      expect(json?.schema).toEqual(csv?.schema)
      expect(json).not.toHaveProperty('dialect')
    }
  })

  it('has words about each file', () => {
    for (const { path, description } of descriptor.resources) {
      expect([path, description]).toEqual([path, words.fileNotes[path.replace('.json', '.csv')]])
    }
  })

  it('says which tables a row’s indicator is explained in, and what an empty cell means', () => {
    const [targets] = descriptor.resources
    expect(targets?.schema).toMatchObject({
      foreignKeys: [{ fields: ['indicator'], reference: { resource: 'indicators', fields: ['indicator'] } }],
      missingValues: [{ value: '', label: words.empty }],
    })
  })

  it('says under which licence, from where and of which day the files are', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      homepage: site,
      created: '2026-11-22T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0' }],
    })
  })
})
