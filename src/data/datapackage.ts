import type { Strings } from '../i18n/index.ts'
import type { Publisher } from '../schema.ts'

/** The words of the package and its columns, as the page about the data shows them too. */
export type DataWords = Strings['data']

/** One column of a published table. */
export interface Field {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  description: string
}

/** The published tables, by the name of their file. */
export type TableName = keyof DataWords['tables']

/** Columns that are not text. */
const TYPES: Record<string, Field['type']> = {
  year: 'integer',
  value: 'number',
  value_max: 'number',
  per_year: 'boolean',
  headline: 'boolean',
  issued: 'date',
  deadline: 'date',
}
/** Counts; where a table has such a column. */
const COUNTS = new Set(['targets', 'plans', 'part'])

const OF_INDICATORS = [{ fields: ['indicator'], reference: { resource: 'indicators', fields: ['indicator'] } }]
/** What identifies a row, and which rows of other tables it names (Table Schema 2.0). */
const KEYS: Partial<Record<TableName, object>> = {
  targets: { foreignKeys: OF_INDICATORS },
  indicators: { primaryKey: ['indicator'] },
  coverage: { primaryKey: ['place', 'indicator'], foreignKeys: OF_INDICATORS },
  sections: { primaryKey: ['plan', 'section', 'part'] },
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
  }))
}

/** The type of a column, which has one name in whatever table it stands. */
export function typeOf(name: string): Field['type'] {
  return COUNTS.has(name) ? 'integer' : (TYPES[name] ?? 'string')
}

/**
 * Builds the descriptor datapackage.json (Frictionless Data Package 2).
 *
 * @param words the words of the pages' language
 * @param homepage the site's root
 * @param created the day the files were made, ISO
 * @param licence the data's
 */
export function buildDatapackage(
  words: DataWords,
  homepage: string,
  created: string,
  licence: Publisher['licence'],
): object {
  const tables = Object.keys(words.tables) as TableName[]
  const csv = tables.map((table) => ({
    ...resource(words, table, table, 'csv', 'text/csv'),
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
  }))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'doi-chieu-57',
    title: words.packageTitle,
    description: words.packageDescription,
    homepage,
    created: `${created}T00:00:00Z`,
    licenses: [{ name: licence.id, title: licence.name, path: licence.url }],
    resources: [...csv, ...tables.map((table) => resource(words, `${table}-json`, table, 'json', 'application/json'))],
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
      ...KEYS[table],
      missingValues: [{ value: '', label: words.empty }],
    },
  }
}
