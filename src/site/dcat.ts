import type { TableName } from '../data/datapackage.ts'
import { TABLES } from '../data/published-tables.ts'
import type { Strings } from '../i18n/index.ts'
import type { Edition } from '../releases/find-edition.ts'
import type { Release } from '../releases/release.ts'
import type { Publisher } from '../schema.ts'
import { dataPath, PATHS, versionPath } from './addresses.ts'
import type { Format } from './downloads.ts'
import { FORMATS, MEDIA_TYPES } from './downloads.ts'

/** The names of properties and classes below are those of this context. */
const CONTEXT = 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/context/dcat-ap.jsonld'
const EU = 'http://publications.europa.eu/resource/authority'
/** The Publications Office's names of formats. */
const FILE_TYPES: Record<Format, string> = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', parquet: 'PARQUET' }

/** What the catalogue is made of. */
export interface CatalogueSource {
  strings: Strings
  publisher: Publisher
  /** The site's root, with "/" at its end. */
  root: string
  /** The day of the data, ISO. */
  day: string
  edition: Edition
  releases: Release[]
  /** The bytes of a table's file. */
  sizeOf: (table: TableName, format: Format) => number
}

/**
 * The catalogue of the dataset with its files and its versions for portals (DCAT-AP 3.0.1, as JSON-LD).
 *
 * @param source what it is made of
 */
export function dcatCatalogue(source: CatalogueSource): object {
  const { strings, publisher, root, day, edition, releases } = source
  const { data: words, site } = strings
  const agent = {
    '@id': `${root}#publisher`,
    '@type': 'Agent',
    name: [inVietnamese(publisher.responsible || site.name)],
  }
  const vietnamese = [`${EU}/language/VIE`]
  return {
    '@context': CONTEXT,
    '@id': `${root}${dataPath('catalog.jsonld')}`,
    '@type': 'Catalogue',
    title: [inVietnamese(site.name)],
    description: [inVietnamese(words.description)],
    publisher: agent,
    homepage: root,
    language: vietnamese,
    licence: publisher.licence.url,
    geographicalCoverage: [`${EU}/country/VNM`],
    modificationDate: dated(day),
    dataset: [
      {
        '@id': `${root}${PATHS.data}#dataset`,
        '@type': 'Dataset',
        title: [inVietnamese(words.packageTitle)],
        description: [inVietnamese(words.packageDescription)],
        publisher: { '@id': agent['@id'] },
        ...(publisher.contact && {
          contactPoint: [
            { '@type': 'Kind', 'http://www.w3.org/2006/vcard/ns#hasEmail': { '@id': `mailto:${publisher.contact}` } },
          ],
        }),
        landingPage: [root + PATHS.data],
        documentation: [root + PATHS.method],
        theme: [`${EU}/data-theme/TECH`, `${EU}/data-theme/GOVE`],
        geographicalCoverage: [`${EU}/country/VNM`],
        language: vietnamese,
        modificationDate: dated(day),
        ...(edition.version !== null && edition.isReleased && { version: edition.version }),
        hasVersion: releases.map((release) => describeVersion(release, source)),
        datasetDistribution: TABLES.flatMap((table) => FORMATS.map((format) => describeFile(table, format, source))),
      },
    ],
  }
}

function describeFile(table: TableName, format: Format, { strings, publisher, root, day, sizeOf }: CatalogueSource) {
  const address = root + dataPath(`${table}.${format}`)
  return {
    '@id': address,
    '@type': 'Distribution',
    title: [inVietnamese(`${table}.${format}`)],
    description: [inVietnamese(strings.data.fileNotes[`${table}.csv`] ?? table)],
    accessUrl: [root + PATHS.data],
    downloadUrl: [address],
    format: `${EU}/file-type/${FILE_TYPES[format]}`,
    mediaType: `https://www.iana.org/assignments/media-types/${MEDIA_TYPES[format].split(';')[0]}`,
    byteSize: String(sizeOf(table, format)),
    licence: publisher.licence.url,
    modificationDate: dated(day),
    ...(format === 'csv' && { linkedSchemas: [root + dataPath(`${table}.csv-metadata.json`)] }),
  }
}

/** A version as a dataset of its own, whose files never change. */
function describeVersion({ manifest }: Release, { strings, publisher, root }: CatalogueSource) {
  const page = root + versionPath(manifest.version)
  return {
    '@id': page,
    '@type': 'Dataset',
    title: [inVietnamese(`${strings.data.packageTitle}, ${strings.changes.version(manifest.version)}`)],
    description: [inVietnamese(strings.data.packageDescription)],
    version: manifest.version,
    releaseDate: dated(manifest.released.slice(0, 10)),
    landingPage: [page],
    datasetDistribution: manifest.files
      .filter(({ name }) => name.endsWith('.csv'))
      .map(({ name, bytes, sha256 }) => ({
        '@id': root + versionPath(manifest.version, name),
        '@type': 'Distribution',
        title: [inVietnamese(name)],
        accessUrl: [page],
        downloadUrl: [root + versionPath(manifest.version, name)],
        format: `${EU}/file-type/CSV`,
        byteSize: String(bytes),
        licence: publisher.licence.url,
        checksum: {
          '@type': 'Checksum',
          algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
          checksumValue: sha256,
        },
      })),
  }
}

function inVietnamese(text: string) {
  return { '@value': text, '@language': 'vi' }
}

function dated(day: string) {
  return { '@value': day, '@type': 'http://www.w3.org/2001/XMLSchema#date' }
}
