import { expect, test } from 'vitest'
import { toCsv } from '../../src/data/csv.ts'
import { columnsOf, keysOf } from '../../src/data/datapackage.ts'
import { TABLES, tableRows } from '../../src/data/published-tables.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { findFaults } from '../table-schema.ts'
import type { Stated } from './datasets.ts'
import { datasetOf, registry } from './datasets.ts'

const words = stringsOf().data

test('the tables of 63 plans, read back from CSV, keep to their schemas', () => {
  const stated: Stated[] = [
    ...registry.indicators.filter(({ unit }) => unit === '%').map(({ id }): Stated => [id, 2030, '≥ 50']),
    ['hdi', null, '> 0,75'],
    ['patent-growth', 2035, '16–18'],
  ]
  const dataset = datasetOf(Object.fromEntries(registry.provinces.map(({ slug }) => [slug, stated])))
  const texts = dataset.plans.map((plan) => ({
    ...{ plan: plan.id, province: plan.slug, place: plan.slug, unit: '' },
    records: [{ url: `tinh/${plan.id}/#i`, headings: ['=1+1', '"I", </script>'], text: '@một\nhai', first: 0 }],
  }))
  const source = { dataset, texts, siteUrl: 'https://doichieu57.example/' }
  const tables = new Map(
    TABLES.map((table) => {
      const fields = columnsOf(words, table)
      const schema = { fields, ...keysOf(table), missingValues: [{ value: '', label: words.empty }] }
      return [table, { csv: toCsv(tableRows(table, source)), schema } as never]
    }),
  )
  expect(tables.size).toBe(TABLES.length)
  expect(findFaults(tables)).toEqual([])
})
