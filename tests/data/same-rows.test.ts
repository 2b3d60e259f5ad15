import { csvParseRows } from 'd3-dsv'
import { parquetReadObjects } from 'hyparquet'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { toCsv } from '../../src/data/csv.ts'
import { columnsOf } from '../../src/data/datapackage.ts'
import { buildDataset } from '../../src/data/dataset.ts'
import { toParquet } from '../../src/data/parquet.ts'
import { TABLES, tableRows } from '../../src/data/published-tables.ts'
import type { Cell } from '../../src/data/tables.ts'
import { toXlsx } from '../../src/data/xlsx.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { apiResources } from '../../src/site/api.ts'
import { goalsOf, planOf, registry } from './datasets.ts'

const words = stringsOf().data
/** What begins a formula, ends a script, or breaks a line or a field. */
const HOSTILE = ['=1+1', '+84', '-5 % …', '@SUM(A1)', '"ngoặc", phẩy', '</script><b>', 'một\nhai', '＝cmd', "'nháy"]
const provinces = registry.provinces.map((province, index) => ({
  ...province,
  name_vi: `${HOSTILE[index % HOSTILE.length]} ${province.name_vi}`,
}))
const plans = provinces.map(({ slug }, index) => {
  const goals = goalsOf([
    ['hdi', null, '> 0,75'],
    ['patent-growth', 2030, '16–18'],
    ['5g-coverage', 2030, '100'],
  ])
  const tasks = '## II. TỔ CHỨC THỰC HIỆN\n\n- Sở Khoa học và Công nghệ chủ trì, báo cáo trước ngày 15/6/2026.\n'
  const plan = planOf(slug, `${goals}\n${tasks}`)
  for (const target of plan.targets) target.quote = `${HOSTILE[(index + 3) % HOSTILE.length]} ${target.quote}`
  return plan
})
const dataset = buildDataset(plans, { ...registry, provinces })
const texts = dataset.plans.map(({ id, slug }) => ({
  ...{ plan: id, province: slug, place: slug, unit: '' },
  records: [{ url: `tinh/${id}/#i`, headings: HOSTILE.slice(0, 2), text: HOSTILE.join(' '), first: 0 }],
}))
const source = { dataset, texts, siteUrl: 'https://site.example/' }
const api = apiResources(source)

describe.each(TABLES)('63 plans with names and sentences that no format likes: the table %s', (table) => {
  const fields = columnsOf(words, table)
  const columns = fields.map(({ name }) => name)
  const rows = tableRows(table, source)
  const cells = rows.map((row) => fields.map(({ name }) => row[name] ?? null))

  test('has its cells in CSV, none of which begins a formula', () => {
    const [head, ...read] = csvParseRows(toCsv(rows, columns).slice(1))
    expect(head).toEqual(columns)
    const plain = (cell: Cell) => (cell === null ? '' : String(cell).replace(/\s*[\r\n]+\s*/g, ' '))
    const isFormula = (text: string) => /^[=+\-@＝＋－＠\t\r]/.test(text)
    expect(read).toHaveLength(cells.length)
    cells.forEach((row, index) => {
      row.forEach((cell, column) => {
        const text = plain(cell)
        const isGuarded = typeof cell === 'string' && isFormula(text)
        expect(read[index]?.[column]).toBe(isGuarded ? `'${text}` : text)
      })
    })
  })

  test('has the same cells in Excel, Parquet and the API', async () => {
    const workbook = await toXlsx(rows, fields, { table, notes: 'n', lines: [['x']] })
    const [sheet] = await readXlsxFile(Buffer.from(workbook))
    const plain = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)
    expect(sheet?.data.slice(1).map((line) => line.map(plain))).toEqual(cells)
    const bytes = toParquet(rows, fields)
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    expect(await parquetReadObjects({ file: buffer })).toEqual(rows)
    const answer = api.get(table)?.data as object[] | undefined
    // The texts are given plan by plan.
    if (answer) expect(JSON.parse(JSON.stringify(answer))).toMatchObject(rows)
    else expect(table).toBe('sections')
  })
})
