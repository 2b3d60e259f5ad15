import type { Publisher } from '../schema.ts'
import type { Field } from './column-types.ts'
import type { DataWords, TableName } from './datapackage.ts'
import { columnsOf, keysOf } from './datapackage.ts'

/** What the metadata says of all tables alike. */
export interface TableMetadata {
  words: DataWords
  /** The day of the data, ISO. */
  day: string
  licence: Publisher['licence']
}

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'vi' }]
/** How `toCsv` writes. */
const DIALECT = {
  encoding: 'utf-8',
  header: true,
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminators: ['\r\n'],
}

/**
 * Describes a table beside its CSV (CSV on the Web: Metadata Vocabulary for Tabular Data, W3C Recommendation of 17 December 2015).
 *
 * @param table which
 * @param source what is said of all tables
 */
export function csvwOfTable(table: TableName, source: TableMetadata): object {
  return { '@context': CONTEXT, ...describeTable(table, source), ...common(source), dialect: DIALECT }
}

/**
 * Describes all tables together, as which alone they may name each other's rows: csv-metadata.json, where readers of CSV on the
 * Web look after a table's own description.
 *
 * @param tables which
 * @param source what is said of all of them
 */
export function csvwOfAll(tables: readonly TableName[], source: TableMetadata): object {
  return {
    '@context': CONTEXT,
    'dc:title': source.words.packageTitle,
    'dc:description': source.words.packageDescription,
    ...common(source),
    dialect: DIALECT,
    tables: tables.map((table) => {
      const { url, tableSchema, ...rest } = describeTable(table, source)
      const foreignKeys = keysOf(table).foreignKeys?.map(({ fields, reference }) => ({
        columnReference: fields,
        reference: { resource: `${reference.resource}.csv`, columnReference: reference.fields },
      }))
      return { url, ...rest, tableSchema: { ...tableSchema, ...(foreignKeys && { foreignKeys }) } }
    }),
  }
}

function common({ day, licence }: TableMetadata): object {
  return { 'dc:license': { '@id': licence.url }, 'dc:modified': { '@value': day, '@type': 'xsd:date' } }
}

function describeTable(table: TableName, { words }: TableMetadata) {
  const { primaryKey } = keysOf(table)
  return {
    url: `${table}.csv`,
    'dc:title': words.fileNotes[`${table}.csv`] ?? table,
    notes: [words.empty],
    tableSchema: { columns: columnsOf(words, table).map(describeColumn), ...(primaryKey && { primaryKey }) },
  }
}

function describeColumn(field: Field): object {
  return {
    name: field.name,
    titles: field.name,
    'dc:description': field.description,
    datatype: datatypeOf(field),
    ...(field.constraints?.required && { required: true }),
  }
}

function datatypeOf({ name, type, constraints }: Field): string | object {
  if (type === 'boolean') return { base: 'boolean', format: 'true|false' }
  if (type === 'date') return { base: 'date', format: 'yyyy-MM-dd' }
  if (name === 'url') return 'anyURI'
  const { minimum, maximum } = constraints ?? {}
  const format = constraints?.pattern ?? constraints?.enum?.map(literally).join('|')
  const limits = {
    ...(minimum !== undefined && { minInclusive: minimum }),
    ...(maximum !== undefined && { maxInclusive: maximum }),
    ...(format !== undefined && { format }),
  }
  return Object.keys(limits).length > 0 ? { base: type, ...limits } : type
}

/** A text as a regular expression for itself. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
