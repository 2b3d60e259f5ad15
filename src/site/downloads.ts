/** The files of the page about the data, made once a build: the page says their sizes, their own addresses give them. */

import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Field } from '../data/column-types.ts'
import { toCsv } from '../data/csv.ts'
import type { TableName } from '../data/datapackage.ts'
import { buildDatapackage, columnsOf } from '../data/datapackage.ts'
import { toParquet } from '../data/parquet.ts'
import type { TableSource } from '../data/published-tables.ts'
import { TABLES, tableRows } from '../data/published-tables.ts'
import type { Row } from '../data/tables.ts'
import { toXlsx } from '../data/xlsx.ts'
import type { Strings } from '../i18n/index.ts'
import { checksum } from '../loaders/checksum.ts'
import { readBytes } from '../loaders/read-bytes.ts'
import { listSourceFiles } from '../loaders/read-content.ts'
import type { Edition } from '../releases/find-edition.ts'
import type { Publisher } from '../schema.ts'
import { citeDataset } from '../wording/edition-text.ts'
import { dataDay } from './data-day.ts'

/** The formats in which each table is published, in the order in which the page lists them. */
export const FORMATS = ['csv', 'xlsx', 'json', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

export const MEDIA_TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
}

/** What the files are made of. */
export interface DownloadSource extends TableSource {
  strings: Strings
  publisher: Publisher
  edition: Edition
}

/** A zip's own clock begins here: the same content gives the same bytes on any day. */
const NO_DAY = new Date(1980, 0, 1)

/**
 * Makes a table in a format.
 *
 * @param table which
 * @param format which
 * @param source what it is made of
 */
export async function tableFile(table: TableName, format: Format, source: DownloadSource): Promise<Uint8Array> {
  const rows = tableRows(table, source)
  const fields = columnsOf(source.strings.data, table)
  switch (format) {
    case 'csv':
      return strToU8(csvOf(rows, fields))
    case 'json':
      return strToU8(JSON.stringify(rows))
    case 'parquet':
      return toParquet(rows, fields)
    case 'xlsx':
      return toXlsx(rows, fields, { table, notes: source.strings.data.notesSheet, lines: notesOf(table, source) })
  }
}

/** A table without rows has its head all the same. */
function csvOf(rows: Row[], fields: Field[]): string {
  return toCsv(
    rows,
    fields.map(({ name }) => name),
  )
}

/** What a table taken out of the site says of itself. */
function notesOf(table: TableName, { strings, publisher, siteUrl, dataset, edition }: DownloadSource): string[][] {
  const words = strings.data
  return [
    [words.packageTitle],
    [words.fileNotes[`${table}.csv`] ?? ''],
    [citeDataset(strings, edition, dataDay(dataset.plans), siteUrl)],
    [words.licenceText(publisher.licence.name)],
    [words.empty],
    [],
    [words.columnHeads.name, words.columnHeads.type, words.columnHeads.meaning],
    ...columnsOf(words, table).map(({ name, type, description }) => [name, words.types[type] ?? type, description]),
  ]
}

/**
 * Makes the zip with everything: the tables as CSV with their description, the plans as files, their sources as received.
 *
 * @param root path of content/
 * @param source what the tables are made of
 */
export async function everything(root: string, source: DownloadSource): Promise<Uint8Array> {
  const { strings, publisher, siteUrl, dataset, edition } = source
  const words = strings.data
  const day = dataDay(dataset.plans)
  const tables = TABLES.map((table): [string, Uint8Array] => [
    `${table}.csv`,
    strToU8(csvOf(tableRows(table, source), columnsOf(source.strings.data, table))),
  ])
  const description = buildDatapackage(words, siteUrl, day, publisher.licence, {
    version: edition.isReleased ? edition.version : null,
    files: tables.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: checksum(bytes) })),
  })
  const files = await listSourceFiles(root)
  const kept = await Promise.all(
    files.map(
      async (file): Promise<[string, Uint8Array]> => [
        path.relative(root, file).split(path.sep).join('/'),
        new Uint8Array(await readBytes(file)),
      ],
    ),
  )
  const readme = [
    words.packageTitle,
    words.packageDescription,
    citeDataset(strings, edition, day, siteUrl),
    words.licenceText(publisher.licence.name),
    words.empty,
    words.zipContents,
  ]
  return zipSync(
    {
      'README.md': strToU8(`# ${readme.join('\n\n')}\n`),
      'datapackage.json': strToU8(JSON.stringify(description, null, 2)),
      ...Object.fromEntries(tables),
      ...Object.fromEntries(kept),
    },
    { mtime: NO_DAY, level: 9 },
  )
}
