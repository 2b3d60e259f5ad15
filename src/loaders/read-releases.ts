import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import { z } from 'zod'
import { readYaml } from '../registry/registry.ts'
import type { Release } from '../releases/release.ts'
import { Manifest, ReleaseChanges } from '../releases/release.ts'
import type { TableFile } from '../releases/released-table.ts'
import { compareVersions, isVersion } from '../releases/version.ts'
import { ReleaseReason } from '../schema.ts'
import { checksum } from './checksum.ts'
import { ContentError } from './content-error.ts'
import { readBytes, readText } from './read-bytes.ts'

/** The folder of releases, in content/. */
export const RELEASES = 'releases'
/** The editor's reasons for the next release, in the folder of releases. */
export const REASONS = 'reasons.yaml'

/** What the description of a release says of a table. */
const Descriptor = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({
        fields: z.array(z.object({ name: z.string(), type: z.string() })),
        primaryKey: z.array(z.string()).optional(),
      }),
    }),
  ),
})

/**
 * Reads the releases.
 *
 * @param root path of content/
 * @returns the newest first; none where nothing was released
 * @throws {ContentError} when a file of one is missing or is not as the release command writes it
 */
export async function readReleases(root: string): Promise<Release[]> {
  const folder = path.join(root, RELEASES)
  const names = existsSync(folder) ? await readdir(folder) : []
  const versions = names.filter(isVersion).sort(compareVersions).reverse()
  return Promise.all(
    versions.map(async (version) => ({
      manifest: await readJson(root, version, 'manifest.json', Manifest),
      changes: await readJson(root, version, 'changes.json', ReleaseChanges),
    })),
  )
}

/**
 * Reads a file of a release as it was published.
 *
 * @param root path of content/
 * @param version an existing release
 * @param name of a file in it
 * @throws {ContentError} when it cannot be read
 */
export function readReleaseFile(root: string, version: string, name: string): Promise<Buffer> {
  return readBytes(path.join(root, RELEASES, version, name), `content/${RELEASES}/${version}/${name}`)
}

/**
 * Reads a file of a release for its publication.
 *
 * @param root path of content/
 * @param manifest the release's
 * @param name of a file that the manifest names
 * @throws {ContentError} when it is not what was released
 */
export async function readReleasedFile(root: string, { version, files }: Manifest, name: string): Promise<Buffer> {
  const bytes = await readReleaseFile(root, version, name)
  const released = files.find((file) => file.name === name)
  if (released?.sha256 === checksum(bytes)) return bytes
  throw new ContentError(
    `content/${RELEASES}/${version}/${name}:1:1: khác với khi phát hành. Cần: đúng từng byte như manifest.json ghi. Cách sửa: lấy lại tệp từ git, sửa dữ liệu thì phát hành bản mới.`,
  )
}

/**
 * Reads the tables of a release.
 *
 * @param root path of content/
 * @param version an existing release
 * @throws {ContentError} when a file of it is missing or damaged
 */
export async function readReleaseTables(root: string, version: string): Promise<TableFile[]> {
  const { resources } = await readJson(root, version, 'datapackage.json', Descriptor)
  return Promise.all(
    resources.map(async ({ name, path: file, schema }) => ({
      table: name,
      csv: (await readReleaseFile(root, version, file)).toString('utf8'),
      ...schema,
    })),
  )
}

/**
 * Reads the editor's reasons for the next release.
 *
 * @param root path of content/
 * @returns none where there is no such file
 * @throws {ContentError} with file, line and column when it has a fault
 */
export async function readReasons(root: string): Promise<ReleaseReason[]> {
  const name = path.join(root, RELEASES, REASONS)
  if (!existsSync(name)) return []
  const shown = `content/${RELEASES}/${REASONS}`
  const file = new VFile({ path: shown, value: await readText(name, shown) })
  const reasons = readYaml(file, z.array(ReleaseReason), [])
  if (file.messages.length > 0) throw new ContentError(file.messages.map(String).join('\n'))
  return reasons
}

async function readJson<T>(root: string, version: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const text = (await readReleaseFile(root, version, name)).toString('utf8')
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new ContentError(
      `content/${RELEASES}/${version}/${name}:1:1: không đọc được. Cần: tệp như npm run release đã viết. Cách sửa: lấy lại tệp từ git, bản đã phát hành không sửa.`,
    )
  }
}
