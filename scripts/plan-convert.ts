import { createHash } from 'node:crypto'
import path from 'node:path'
import { nearest } from '../src/checks/nearest.ts'
import { convertPlan } from '../src/convert/index.ts'
import { readRegistryFiles } from '../src/loaders/read-content.ts'
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
  const slugs = registry.provinces.map(({ slug }) => slug)
  if (options.province !== undefined && !slugs.includes(options.province)) {
    const near = nearest(options.province, slugs).join(', ')
    throw new CommandError(`--province ${options.province}: không có tỉnh này. Gần nhất: ${near}.`)
  }
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

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
