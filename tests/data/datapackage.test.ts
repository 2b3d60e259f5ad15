import { describe, expect, it } from 'vitest'
import { buildDatapackage, columnsOf } from '../../src/data/datapackage.ts'
import type { Row } from '../../src/data/tables.ts'
import { indicatorsTable, plansTable, targetsTable } from '../../src/data/tables.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { isIsoDate } from '../../src/text/dates.ts'
import { datasetOf } from './datasets.ts'

const words = stringsOf().data
const site = 'https://doichieu57.example/'
const dataset = datasetOf({
  'yen-bai': [
    ['patent-growth', 2030, '16–18'],
    ['st-tasks-launched', 2035, '≥ 20', 'per="year"'],
    ['hdi', null, '> 0,75'],
  ],
})
const [plan] = dataset.plans
if (plan) plan.frontMatter.issued = '2025-03-02'

const TABLES: ['targets' | 'plans' | 'indicators', Row[]][] = [
  ['targets', targetsTable(dataset, site)],
  ['plans', plansTable(dataset, site)],
  ['indicators', indicatorsTable(dataset, site)],
]

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
    mediatype: string
    encoding: string
    dialect?: object
    schema: { fields: object[]; missingValues: string[] }
  }[]
}
const licence = {
  name: 'Creative Commons Ghi công 4.0',
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
}
const descriptor = buildDatapackage(words, site, '2026-11-22', licence) as Descriptor

describe.each(TABLES)('the columns of %s.csv', (table, rows) => {
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
    expect(resource?.schema).toEqual({ fields: columnsOf(words, table), missingValues: [''] })
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
  it('describes every table that can be downloaded, and targets as JSON with the fields of the CSV', () => {
    expect(descriptor.resources.map(({ name, path, mediatype }) => [name, path, mediatype])).toEqual([
      ['targets', 'targets.csv', 'text/csv'],
      ['plans', 'plans.csv', 'text/csv'],
      ['indicators', 'indicators.csv', 'text/csv'],
      ['targets-json', 'targets.json', 'application/json'],
    ])
    const [csv, , , json] = descriptor.resources
    expect(json?.schema.fields).toEqual(csv?.schema.fields)
    expect(json).not.toHaveProperty('dialect')
  })

  it('has words about each file', () => {
    expect(descriptor.resources.map(({ path }) => words.fileNotes[path]?.trim())).not.toContain(undefined)
    expect(descriptor.resources).toMatchObject(
      descriptor.resources.map(({ path }) => ({ path, description: words.fileNotes[path] })),
    )
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
