import { readdirSync, readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { describe, expect, inject, it } from 'vitest'
import { readPublishedPlan, readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPages } from './dist.ts'

const file = (name: string, dist = 'dist') => readFileSync(`${dist}/du-lieu/${name}`, 'utf8')
const table = (name: string, dist?: string) => csvParse(file(name, dist).replace(/^\uFEFF/, ''))
const registry = await readRegistryFiles('content')
const plans = readdirSync('content/plans').map((name) =>
  readPublishedPlan(readFileSync(`content/plans/${name}`, 'utf8'), name, registry),
)

describe('the downloads', () => {
  it.each(['targets.csv', 'plans.csv', 'indicators.csv'])('%s is UTF-8 with BOM and CRLF', (name) => {
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
    expect(csvs.map(({ path }) => path).sort()).toEqual(['indicators.csv', 'plans.csv', 'targets.csv'])
    for (const { path, schema } of csvs) {
      expect(schema?.fields.map(({ name }) => name)).toEqual(table(path).columns)
    }
  })
})

describe('the downloads of the five plans', () => {
  const five = inject('fiveSite')

  it('targets.csv names the flags that /chat-luong/ explains', () => {
    const flagged = table('targets.csv', five).filter(({ flags }) => flags !== '')
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
