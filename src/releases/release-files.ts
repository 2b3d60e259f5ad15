import type { DataWords } from '../data/datapackage.ts'
import { buildDatapackage } from '../data/datapackage.ts'
import type { Publisher } from '../schema.ts'
import type { Manifest, ReleaseChanges } from './release.ts'
import type { TableFile } from './released-table.ts'

/** What a release is made of, beside its tables. */
export interface ReleaseSource extends Pick<Manifest, 'released' | 'data_day' | 'root' | 'plans' | 'targets'> {
  changes: ReleaseChanges
  words: DataWords
  licence: Publisher['licence']
  /** The components of the software that made it, as CycloneDX JSON. */
  sbom: string
}

/**
 * Makes the files of a release.
 *
 * @param tables its tables
 * @param source what it says of itself
 * @param checksum SHA-256 of bytes, in hexadecimal digits
 * @returns bytes by file name: the tables, datapackage.json, changes.json, sbom.cdx.json, and manifest.json, which names all others
 */
export function releaseFiles(
  tables: TableFile[],
  source: ReleaseSource,
  checksum: (bytes: Uint8Array) => string,
): Map<string, Uint8Array> {
  const { changes, words, licence, root } = source
  const { version, previous } = changes
  const files = new Map(tables.map(({ table, csv }) => [`${table}.csv`, bytesOf(csv)]))
  const listed = () => [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: checksum(bytes) }))
  const description = buildDatapackage(words, root, source.data_day, licence, { version, files: listed() })
  files.set('datapackage.json', jsonBytes(description))
  files.set('changes.json', jsonBytes(changes))
  files.set('sbom.cdx.json', bytesOf(source.sbom))
  const { released, data_day, plans, targets } = source
  const manifest: Manifest = { version, previous, released, data_day, root, plans, targets, files: listed() }
  return files.set('manifest.json', jsonBytes(manifest))
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function jsonBytes(data: object): Uint8Array {
  return bytesOf(`${JSON.stringify(data, null, 1)}\n`)
}
