import { createHash } from 'node:crypto'
import path from 'node:path'
import { convertPlan } from '../src/convert/index.ts'
import { readRegistryFiles } from '../src/loaders/read-content.ts'
import type { Registry } from '../src/registry/registry.ts'
import { nearest } from '../src/text/nearest.ts'
import { CommandError, readInput } from './plan-input.ts'

/**
 * `plan convert`: prints the plan file on standard output and the messages on standard error.
 *
 * @param name the input, "-" for standard input
 * @param options the province's slug where the editor knows it; `targets` to mark what the extractor finds
 * @returns the exit code
 */
export async function convertFile(
  name: string,
  options: { province?: string | undefined; targets: boolean },
): Promise<number> {
  const registry = await readRegistryFiles('content')
  if (options.province !== undefined) checkPlace('province', options.province, registry)
  const { text, path: shownPath, file, bytes, kind, notes } = await readInput(name)
  const source = file === null ? undefined : { file: path.basename(file), sha256: checksum(bytes) }
  const converted = convertPlan(text, shownPath, {
    provinces: registry.provinces,
    paragraphs: kind === 'docx',
    facts: {
      ...(options.province === undefined ? {} : { province: options.province }),
      ...(source === undefined ? {} : { source }),
    },
    ...(options.targets ? { annotate: registry } : {}),
  })
  process.stdout.write(String(converted))
  for (const note of notes) console.error(note)
  for (const message of converted.messages) console.error(String(message))
  return 0
}

/**
 * @param field which option names the place: a province of before 1 July 2025, or one of today's
 * @param slug what it names
 * @param registry the register of provinces
 * @throws {CommandError} when there is no such province, with the nearest slugs
 */
export function checkPlace(field: 'province' | 'unit', slug: string, { provinces }: Pick<Registry, 'provinces'>): void {
  const slugs = provinces.map((province) => (field === 'unit' ? province.successor_slug : province.slug))
  if (slugs.includes(slug)) return
  throw new CommandError(`--${field} ${slug}: không có tỉnh này. Gần nhất: ${nearest(slug, slugs).join(', ')}.`)
}

/** The SHA-256 checksum of a file's bytes, 64 hexadecimal digits. */
export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
