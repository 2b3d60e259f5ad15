import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../../src/data/published-tables.ts'
import type { TableSchema } from '../table-schema.ts'
import { findFaults } from '../table-schema.ts'

const kept = (name: string) => JSON.parse(readFileSync(`tests/fixtures/standards/${name}`, 'utf8'))
const published = (name: string) => JSON.parse(readFileSync(`dist/du-lieu/${name}`, 'utf8'))

interface Descriptor {
  resources: { name: string; path: string; schema: TableSchema }[]
}

/** The folders with a description of their files: the newest data, and each release. */
const FOLDERS = [
  'dist/du-lieu',
  ...(existsSync('content/releases') ? readdirSync('content/releases') : [])
    .filter((name) => /^\d/.test(name))
    .map((version) => `content/releases/${version}`),
]

describe.each(FOLDERS)('%s/datapackage.json', (folder) => {
  const descriptor = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as Descriptor

  it('is valid by the profile of Data Package 2.0', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } })
    addFormats.default(ajv)
    const validate = ajv.compile(kept('data-package-2.0.schema.json'))
    expect([validate(descriptor), validate.errors]).toEqual([true, null])
    expect(validate({ ...descriptor, resources: [{ name: 'no path' }] })).toBe(false)
  })

  it('names files that are there', () => {
    for (const { path } of descriptor.resources) expect([path, existsSync(`${folder}/${path}`)]).toEqual([path, true])
  })

  it('says of each CSV what its cells keep to: read back, they do, keys included', () => {
    const tables = new Map(
      descriptor.resources
        .filter(({ path }) => path.endsWith('.csv'))
        .map(({ name, path, schema }) => [name, { csv: readFileSync(`${folder}/${path}`, 'utf8'), schema }]),
    )
    expect(findFaults(tables)).toEqual([])
  })
})

it('what is not as a schema says is found', () => {
  const { resources } = published('datapackage.json') as Descriptor
  const csvs = resources.filter(({ path }) => path.endsWith('.csv'))
  const tables = (edit: (name: string, csv: string) => string) =>
    new Map(
      csvs.map(({ name, path, schema }) => [
        name,
        { csv: edit(name, readFileSync(`dist/du-lieu/${path}`, 'utf8')), schema },
      ]),
    )
  const inTargets = (from: RegExp, to: string) =>
    findFaults(tables((name, csv) => (name === 'targets' ? csv.replace(from, to) : csv)))
  expect(inTargets(/,gte,/, ',nhiều,')[0]).toMatch(/^targets, row \d+: data\/comparator/)
  expect(inTargets(/,2030,/, ',cuối kỳ,')[0]).toMatch(/^targets, row \d+: data\/year/)
  expect(
    findFaults(tables((name, csv) => (name === 'indicators' ? csv.split('\r\n').slice(0, 3).join('\r\n') : csv))),
  ).not.toEqual([])
  expect(findFaults(tables((name, csv) => (name === 'plans' ? csv + csv.split('\r\n')[1] : csv)))[0]).toMatch(
    /two rows/,
  )
})

describe('CSV on the Web', () => {
  const vocabulary = kept('csvw.context.jsonld') as {
    '@context': Record<string, string | { '@id': string }>
    '@graph': { rdfs_properties: { '@id': string; 'rdfs:domain'?: string | { 'owl:unionOf': string[] } }[] }
  }
  const context = vocabulary['@context']
  /** The classes that a property of the vocabulary is of. */
  const domainOf = (term: string): string[] => {
    const named = context[term]
    const id = typeof named === 'string' ? named : named?.['@id']
    const domain = vocabulary['@graph'].rdfs_properties.find((property) => property['@id'] === id)?.['rdfs:domain']
    return domain === undefined ? [] : typeof domain === 'string' ? [domain] : domain['owl:unionOf']
  }
  const CLASSES: Record<string, string> = {
    tables: 'Table',
    tableSchema: 'Schema',
    columns: 'Column',
    dialect: 'Dialect',
    datatype: 'Datatype',
    foreignKeys: 'ForeignKey',
    reference: 'TableReference',
  }
  /** What is not of the vocabulary, or not of the class it stands in. */
  const strange = (node: Record<string, unknown>, type: string): string[] =>
    Object.entries(node).flatMap(([term, value]): string[] => {
      if (term.startsWith('@')) return []
      if (term.includes(':')) return context[term.split(':')[0] ?? ''] ? [] : [term]
      if (!domainOf(term).includes(`csvw:${type}`)) return [`${type}.${term}`]
      const inner = CLASSES[term]
      const nodes = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'object')
      return inner === undefined ? [] : nodes.flatMap((item) => strange(item as Record<string, unknown>, inner))
    })

  interface TableDescription {
    '@context': unknown[]
    url: string
    tableSchema: {
      columns: { name: string; titles: string; datatype: string | { base: string }; required?: true }[]
      primaryKey?: string[]
      foreignKeys?: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[]
    }
  }
  const headOf = (url: string) =>
    readFileSync(`dist/du-lieu/${url}`, 'utf8').split('\r\n')[0]?.replace('\uFEFF', '').split(',')

  it.each(TABLES)('%s.csv has its metadata beside it, in the terms of the vocabulary', (table) => {
    const metadata = published(`${table}.csv-metadata.json`) as TableDescription
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw')
    expect(strange({ ...metadata }, 'Table')).toEqual([])
    expect(metadata.url).toBe(`${table}.csv`)
    const { columns, primaryKey = [] } = metadata.tableSchema
    expect(columns.map(({ titles }) => titles)).toEqual(headOf(metadata.url))
    // Section 6.7 of the metadata's specification: a name is no keyword and begins with no "_".
    for (const { name } of columns) expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
    for (const { datatype } of columns) {
      expect(context).toHaveProperty([typeof datatype === 'string' ? datatype : datatype.base])
    }
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(primaryKey))
  })

  it('what is not of the vocabulary is found', () => {
    expect(
      strange({ url: 'a.csv', tableSchema: { columns: [{ name: 'a', title: 'a', primaryKey: 'a' }] } }, 'Table'),
    ).toEqual(['Column.title', 'Column.primaryKey'])
  })

  it('csv-metadata.json has all tables, and each row that one names is of another of them', () => {
    const group = published('csv-metadata.json') as { tables: TableDescription[] }
    expect(strange({ ...group }, 'TableGroup')).toEqual([])
    expect(group.tables.map(({ url }) => url)).toEqual(TABLES.map((table) => `${table}.csv`))
    const columnsIn = (url: string) =>
      group.tables.find((table) => table.url === url)?.tableSchema.columns.map(({ name }) => name) ?? []
    const references = group.tables.flatMap(({ url, tableSchema }) =>
      (tableSchema.foreignKeys ?? []).map((key) => ({ url, ...key })),
    )
    expect(references.length).toBeGreaterThan(1)
    for (const { url, columnReference, reference } of references) {
      expect(columnsIn(url)).toEqual(expect.arrayContaining(columnReference))
      expect(columnsIn(reference.resource)).toEqual(expect.arrayContaining(reference.columnReference))
    }
  })
})

describe('catalog.jsonld', () => {
  type Node = Record<string, unknown>
  const catalogue = published('catalog.jsonld') as Node
  const classes = kept('dcat-ap-3.0.1.context.jsonld')['@context'] as Record<string, string | { '@context': Node }>
  /** The properties with minCount 1 in releases/3.0.1/shacl/dcat-ap-SHACL.ttl. */
  const MANDATORY: Record<string, string[]> = {
    Catalogue: ['title', 'description', 'publisher'],
    Dataset: ['title', 'description'],
    Distribution: ['accessUrl'],
    Agent: ['name'],
    Checksum: ['algorithm', 'checksumValue'],
  }
  const nodesIn = (value: unknown): Node[] => {
    if (Array.isArray(value)) return value.flatMap(nodesIn)
    if (typeof value !== 'object' || value === null) return []
    const node = value as Node
    return [...('@type' in node && !('@value' in node) ? [node] : []), ...Object.values(node).flatMap(nodesIn)]
  }
  const faultsOf = (root: Node): string[] =>
    nodesIn(root).flatMap((node) => {
      const type = String(node['@type'])
      const known = classes[type]
      if (known === undefined) return [`class ${type}`]
      const terms = typeof known === 'string' ? {} : known['@context']
      const strange = Object.keys(node).filter(
        (key) => !(key.startsWith('@') || key.startsWith('http') || key in terms),
      )
      const missing = (MANDATORY[type] ?? []).filter((key) => !(key in node))
      return [...strange.map((key) => `${type}.${key}`), ...missing.map((key) => `${type} without ${key}`)]
    })

  it('has the classes and properties of DCAT-AP 3.0.1, the mandatory ones at least', () => {
    expect(faultsOf(catalogue)).toEqual([])
    expect(faultsOf({ '@type': 'Dataset', title: [], keywords: [] })).toEqual([
      'Dataset.keywords',
      'Dataset without description',
    ])
  })

  it('leads to each file of each table with its size', () => {
    const files = nodesIn(catalogue).filter((node) => node['@type'] === 'Distribution')
    const places = files.map(({ downloadUrl, byteSize }) => [new URL(String(downloadUrl)).pathname, byteSize])
    for (const table of TABLES) {
      for (const format of ['csv', 'xlsx', 'json', 'parquet']) {
        const file = `/du-lieu/${table}.${format}`
        expect(places).toContainEqual([file, String(readFileSync(`dist${file}`).length)])
      }
    }
    for (const [file] of places) expect([file, existsSync(`dist${file}`)]).toEqual([file, true])
  })
})
