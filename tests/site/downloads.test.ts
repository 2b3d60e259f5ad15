import { readdirSync, readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { strFromU8, unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, inject, it } from 'vitest'
import { columnsOf } from '../../src/data/datapackage.ts'
import { TABLES } from '../../src/data/published-tables.ts'
import type { Cell, Row } from '../../src/data/tables.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { readPublishedPlan, readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPages } from './dist.ts'

const file = (name: string, dist = 'dist') => readFileSync(`${dist}/du-lieu/${name}`, 'utf8')
const table = (name: string, dist?: string) => csvParse(file(name, dist).replace(/^\uFEFF/, ''))
const registry = await readRegistryFiles('content')
const plans = readdirSync('content/plans').map((name) =>
  readPublishedPlan(readFileSync(`content/plans/${name}`, 'utf8'), name, registry),
)

describe('the downloads', () => {
  it.each(TABLES.map((name) => `${name}.csv`))('%s is UTF-8 with BOM and CRLF', (name) => {
    expect(file(name).startsWith('\uFEFF')).toBe(true)
    expect(file(name)).not.toMatch(/[^\r]\n/)
  })

  it('targets.csv and targets.json hold every target of every plan', () => {
    const rows = table('targets.csv')
    const json = JSON.parse(file('targets.json')) as Record<string, unknown>[]
    expect(rows).toHaveLength(plans.reduce((sum, plan) => sum + plan.targets.length, 0))
    expect(json).toHaveLength(rows.length)
    json.forEach((row, index) => {
      const cells = Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)]),
      )
      expect(rows[index]).toEqual(cells)
    })
  })

  it('each row’s address is an anchor of a page', () => {
    const pages = new Map(readPages().map((page) => [page.path, page]))
    for (const { url = '' } of table('targets.csv')) {
      const { pathname, hash } = new URL(url)
      expect([url, pages.get(pathname)?.ids.has(hash.slice(1))]).toEqual([url, true])
    }
  })

  it('datapackage.json names each table’s columns as they are', () => {
    const { resources } = JSON.parse(file('datapackage.json')) as {
      resources: { path: string; schema?: { fields: { name: string }[] } }[]
    }
    const csvs = resources.filter(({ path }) => path.endsWith('.csv'))
    expect(csvs.map(({ path }) => path)).toEqual(TABLES.map((name) => `${name}.csv`))
    for (const { path, schema } of csvs) {
      expect(schema?.fields.map(({ name }) => name)).toEqual(table(path).columns)
    }
  })
})

describe.each(TABLES)('the table %s', (name) => {
  const words = stringsOf().data
  const fields = columnsOf(words, name)
  const json = JSON.parse(file(`${name}.json`)) as Row[]
  /** Line breaks are spaces in CSV; a text that a spreadsheet would run has a mark before it. */
  const inCsv = (cell: Cell | undefined) =>
    cell === null || cell === undefined ? '' : String(cell).replace(/\s*[\r\n]+\s*/g, ' ')

  it('has its columns in order, each explained on the page', () => {
    expect(json.length).toBeGreaterThan(0)
    for (const row of json) expect(Object.keys(row)).toEqual(fields.map((field) => field.name))
    const page = readPages().find(({ path }) => path === '/du-lieu/')?.html ?? ''
    for (const field of fields) expect(page).toContain(`<code>${field.name}</code>`)
  })

  it('has the same cells in CSV as in JSON', () => {
    const read = table(`${name}.csv`)
    expect(read.map((row) => fields.map((field) => row[field.name]?.replace(/^'(?=[=+\-@])/, '')))).toEqual(
      json.map((row) => fields.map((field) => inCsv(row[field.name]))),
    )
  })

  it('has the same cells in Excel, numbers as numbers and days as days, with a sheet that says what it is', async () => {
    const [cells, notes] = await readXlsxFile(readFileSync(`dist/du-lieu/${name}.xlsx`))
    expect(cells?.sheet).toBe(name)
    const [head, ...body] = cells?.data ?? []
    expect(head).toEqual(fields.map((field) => field.name))
    const plain = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)
    expect(body.map((row) => row.map(plain))).toEqual(json.map((row) => fields.map((field) => row[field.name])))
    const said = (notes?.data ?? []).flat().join(' ')
    expect(said).toContain('/du-lieu/')
    expect(said).toContain('CC BY 4.0')
    expect(said).toContain(words.empty)
  })

  it('has the same cells in Parquet', async () => {
    const bytes = readFileSync(`dist/du-lieu/${name}.parquet`)
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    expect(await parquetReadObjects({ file: buffer })).toEqual(json)
  })
})

it('coverage.csv has a row for each place and indicator, and says of each why there is a number or none', () => {
  const rows = table('coverage.csv')
  const places = new Set(rows.map(({ province, unit_2025 }) => `${province} ${unit_2025}`))
  expect(rows).toHaveLength(places.size * registry.indicators.length)
  const stated = new Set(table('targets.csv').map(({ province, indicator }) => `${province} ${indicator}`))
  for (const { province, indicator, status, targets } of rows) {
    expect(['stated', 'qualitative', 'others-number', 'unread', 'not-stated']).toContain(status)
    expect([province, indicator, status === 'stated', targets !== '0']).toEqual([
      province,
      indicator,
      stated.has(`${province} ${indicator}`),
      stated.has(`${province} ${indicator}`),
    ])
  }
})

it('the zip has all tables, the plans and their sources as they are, and how to cite them', () => {
  const files = unzipSync(readFileSync('dist/du-lieu/doi-chieu-57.zip'))
  const sources = readdirSync('content/sources').filter((name) => !name.startsWith('.'))
  expect(Object.keys(files).sort()).toEqual(
    [
      'README.md',
      'datapackage.json',
      ...TABLES.map((name) => `${name}.csv`),
      ...readdirSync('content/plans').map((name) => `plans/${name}`),
      ...sources.map((name) => `sources/${name}`),
    ].sort(),
  )
  for (const name of sources) {
    expect(Buffer.compare(files[`sources/${name}`] as Uint8Array, readFileSync(`content/sources/${name}`))).toBe(0)
  }
  expect(strFromU8(files['README.md'] as Uint8Array)).toContain('Đối chiếu 57, bộ dữ liệu mục tiêu')
})

describe('the downloads of the five plans', () => {
  const five = inject('fiveSite')

  it('targets.csv names the flags that /chat-luong/ explains', () => {
    const all = table('targets.csv', five).filter(({ flags }) => flags !== '')
    const flagged = all.filter(({ flags }) => flags !== 'copied')
    expect(new Set(all.map(({ province }) => province)).size).toBe(5)
    expect(new Set(flagged.map(({ province }) => province))).toEqual(new Set(['binh-dinh']))
    const kinds = (indicator: string, year: string) =>
      flagged.filter((row) => row.indicator === indicator && row.year === year).map(({ flags }) => flags)
    expect(kinds('st-enterprises', '2035')).toEqual(['conflict', 'conflict'])
    expect(kinds('sti-budget-share', '2040')).toEqual(['regression'])
    expect(kinds('st-enterprises', '2030')).toEqual(['repeated', 'repeated'])
  })

  it('plans.csv holds what the five documents state', () => {
    const rows = table('plans.csv', five)
    expect(rows.map((row) => row.province)).toEqual(['thai-nguyen', 'bac-giang', 'hung-yen', 'binh-dinh', 'binh-phuoc'])
    expect(rows.at(-1)).toMatchObject({
      unit_2025: 'Đồng Nai',
      doc_type: 'Chương trình',
      number: '74-CTr/TU',
      issued: '2025-03-02',
      signatory: '',
      signatory_role: 'Bí thư',
      source_sha256: 'd2ce3c7aaf17af48c279d16dacbeb1358e863d5bff37ed22567c64f6003f9150',
    })
  })
})
