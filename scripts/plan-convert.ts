import path from 'node:path'
import { convertPlan } from '../src/convert/index.ts'
import { checksum } from '../src/loaders/checksum.ts'
import { readSoundRegistry } from '../src/loaders/read-content.ts'
import { slugsOfToday } from '../src/registry/place-register.ts'
import type { Registry } from '../src/registry/registry.ts'
import { nearest } from '../src/text/nearest.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'
import { resolveIn } from './command-io.ts'
import { readInput } from './plan-input.ts'

/**
 * `plan convert`: prints the plan file on standard output and the messages on standard error.
 *
 * @param name the input, "-" for standard input
 * @param options the province's slug where the editor knows it; `targets` to mark what the extractor finds
 * @param io the project, and where to print
 * @returns the exit code
 */
export async function convertFile(
  name: string,
  options: { province?: string | undefined; targets: boolean },
  io: CommandIo,
): Promise<number> {
  const registry = await readSoundRegistry(resolveIn(io, 'content'))
  if (options.province !== undefined) checkPlace('province', options.province, registry)
  const { text, path: shownPath, file, bytes, paragraphs, unsure, notes } = await readInput(name, io)
  const source = file === null ? undefined : { file: path.basename(file), sha256: checksum(bytes) }
  const converted = convertPlan(text, shownPath, {
    provinces: registry.provinces,
    paragraphs,
    unsure,
    facts: {
      ...(options.province === undefined ? {} : { province: options.province }),
      ...(source === undefined ? {} : { source }),
    },
    ...(options.targets ? { annotate: registry } : {}),
  })
  io.print(String(converted).replace(/\n$/, ''))
  for (const note of [...notes, ...converted.messages.map(String)]) io.printError(note)
  return 0
}

/**
 * @param field which option names the place: a province of before 1 July 2025, or a place of today
 * @param slug what it names
 * @param registry the registered places
 * @throws {CommandError} when there is no such province, with the nearest slugs
 */
export function checkPlace(
  field: 'province' | 'unit',
  slug: string,
  registry: Pick<Registry, 'provinces' | 'localPlaces'>,
): void {
  const slugs = field === 'unit' ? slugsOfToday(registry) : registry.provinces.map(({ slug }) => slug)
  if (slugs.includes(slug)) return
  throw new CommandError(`--${field} ${slug}: không có tỉnh này. Gần nhất: ${nearest(slug, slugs).join(', ')}.`)
}
