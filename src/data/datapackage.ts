import type { Strings } from '../i18n/index.ts'
import type { Publisher } from '../schema.ts'
import { NATIONAL_DOCUMENTS, TARGET_YEARS } from '../schema.ts'
import { PATHS } from '../site/addresses.ts'
import type { Constraints, Field } from './column-types.ts'
import { typeOf } from './column-types.ts'

/** The words of the package and its columns, as the page about the data shows them too. */
export type DataWords = Strings['data']

/** What identifies a row of a table, and which rows of other tables it names. */
export interface TableKeys {
  primaryKey?: string[]
  foreignKeys?: { fields: string[]; reference: { resource: TableName; fields: string[] } }[]
}

/** A version of the dataset, where it is one, and the files that stand beside its description. */
export interface PackageEdition {
  version: string | null
  /** Only the tables as CSV, with what their bytes are; null where each table is there as JSON too. */
  files: { name: string; bytes: number; sha256: string }[] | null
}

/** The published tables, by the name of their file. */
export type TableName = keyof DataWords['tables']

/** Columns that no row leaves empty, in whatever table they stand. */
const REQUIRED = new Set([
  ...['province', 'province_name', 'unit_2025', 'place', 'plan', 'part', 'title', 'doc_type', 'issuer', 'review'],
  ...['indicator', 'indicator_name', 'group', 'group_name', 'headline', 'definition', 'status', 'targets', 'plans'],
  ...['comparator', 'value', 'unit', 'per_year', 'text_value', 'quote', 'what', 'url', 'duty'],
])
/** What else a column's cells keep to; "table.column" where it is of that table alone. */
const CONSTRAINTS: Record<string, Constraints> = {
  year: { minimum: TARGET_YEARS.first, maximum: TARGET_YEARS.last },
  comparator: { enum: ['gte', 'gt', 'lte', 'lt', 'range', 'about', 'top', 'eq'] },
  review: { enum: ['machine', 'reviewed'] },
  vs_national: { enum: ['above', 'equal', 'below', 'not-comparable'] },
  national_document: { enum: NATIONAL_DOCUMENTS },
  source_sha256: { pattern: '^[0-9a-f]{64}$' },
  targets: { minimum: 0 },
  plans: { minimum: 0 },
  part: { minimum: 1 },
  timing: { enum: ['day', 'repeated', 'always'] },
  'coverage.status': { enum: ['stated', 'qualitative', 'others-number', 'unread', 'not-stated'] },
}

const OF_INDICATORS: TableKeys['foreignKeys'] = [
  { fields: ['indicator'], reference: { resource: 'indicators', fields: ['indicator'] } },
]
const KEYS: Partial<Record<TableName, TableKeys>> = {
  targets: { primaryKey: ['url'], foreignKeys: OF_INDICATORS },
  plans: { primaryKey: ['url'] },
  indicators: { primaryKey: ['indicator'] },
  coverage: { primaryKey: ['place', 'indicator'], foreignKeys: OF_INDICATORS },
  sections: { primaryKey: ['plan', 'section', 'part'] },
  duties: { primaryKey: ['duty'] },
}

/** What identifies a row of a table, and which rows of other tables it names (Table Schema 2.0). */
export function keysOf(table: TableName): TableKeys {
  return KEYS[table] ?? {}
}

/**
 * Describes the columns of a published table, in the order of publication.
 *
 * @param words the words of the pages' language
 */
export function columnsOf(words: DataWords, table: TableName): Field[] {
  return Object.entries(words.tables[table]).map(([name, description]) => ({
    name,
    type: typeOf(name),
    description,
    ...constraintsOf(table, name),
  }))
}

function constraintsOf(table: TableName, name: string): { constraints?: Constraints } {
  const constraints: Constraints = {
    ...(REQUIRED.has(name) && { required: true }),
    ...CONSTRAINTS[name],
    ...CONSTRAINTS[`${table}.${name}`],
  }
  return Object.keys(constraints).length > 0 ? { constraints } : {}
}

/**
 * Builds the descriptor datapackage.json (Frictionless Data Package 2).
 *
 * @param words the words of the pages' language
 * @param homepage the site's root
 * @param created the day the files were made, ISO
 * @param licence the data's
 * @param edition which version it describes, and what stands beside it
 */
export function buildDatapackage(
  words: DataWords,
  homepage: string,
  created: string,
  licence: Publisher['licence'],
  { version, files }: PackageEdition,
): object {
  const tables = Object.keys(words.tables) as TableName[]
  const csv = tables.map((table) => {
    const file = files?.find(({ name }) => name === `${table}.csv`)
    return {
      ...resource(words, table, table, 'csv', 'text/csv'),
      ...(file && { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    }
  })
  const json = tables.map((table) => resource(words, `${table}-json`, table, 'json', 'application/json'))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'doi-chieu-57',
    title: words.packageTitle,
    description: words.packageDescription,
    homepage,
    ...(version !== null && { version }),
    created: `${created}T00:00:00Z`,
    licenses: [{ name: licence.id, title: licence.name, path: licence.url }],
    sources: [{ title: words.packageSources, path: homepage + PATHS.provinces }],
    contributors: [{ title: words.packageContributor, path: homepage, roles: ['publisher'] }],
    resources: files === null ? [...csv, ...json] : csv,
  }
}

function resource(words: DataWords, name: string, table: TableName, format: string, mediatype: string) {
  const path = `${table}.${format}`
  return {
    name,
    path,
    type: 'table',
    description: words.fileNotes[`${table}.csv`],
    format,
    mediatype,
    encoding: 'utf-8',
    schema: {
      fields: columnsOf(words, table),
      ...keysOf(table),
      missingValues: [{ value: '', label: words.empty }],
    },
  }
}
