import { existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import type { SourceText } from '../checks/source-file.ts'
import { readPlainPlan } from '../convert/read-plain-plan.ts'
import { InputError } from '../documents/input-error.ts'
import type { Plan, PlanHead } from '../plan/read-plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { REGISTRY_FILES, readPublisher, readRegistry } from '../registry/registry.ts'
import type { Publisher } from '../schema.ts'
import { checksum } from './checksum.ts'
import { ContentError } from './content-error.ts'
import { readBytes, readText } from './read-bytes.ts'
import { readOnce } from './recognised.ts'

const PLAN_FILE = /\.mdx?$/

/**
 * Reads the registries from the content folder.
 *
 * @param root path of content/
 * @throws ContentError when a file is missing
 */
export async function readRegistryFiles(root: string): Promise<Registry> {
  const text = async (name: string) => {
    if (existsSync(path.join(root, name))) return readText(path.join(root, name), `content/${name}`)
    throw new ContentError(
      `content/${name}:1:1: không có tệp này. Cần: đủ các tệp danh mục. Cách sửa: trả tệp về chỗ cũ, hoặc chạy lệnh ở thư mục gốc của kho mã nguồn.`,
    )
  }
  const texts = await Promise.all(REGISTRY_FILES.map(async (name) => [name, await text(name)]))
  return readRegistry(Object.fromEntries(texts))
}

/**
 * Reads who publishes the site, before anything else of the content is read.
 *
 * @param root path of content/
 * @returns nothing but empty texts where the file is missing or has an error, which the registries' loader then reports
 */
export async function readPublisherFile(root: string): Promise<Publisher> {
  const file = path.join(root, 'site.yaml')
  const value = existsSync(file) ? await readText(file, 'content/site.yaml') : ''
  return readPublisher(new VFile({ path: 'content/site.yaml', value }))
}

/**
 * Reads the registries for the site, which cannot do with a part of them.
 *
 * @param root path of content/
 * @throws ContentError when a file is missing or has an error
 */
export async function readSoundRegistry(root: string): Promise<Registry> {
  const registry = await readRegistryFiles(root)
  const messages = registry.files.flatMap((file) => file.messages)
  if (messages.length > 0) throw new ContentError(messages.map(String).join('\n'))
  return registry
}

/** The folder, in content/, of texts that count as the resolution's own; none is needed. */
export const REFERENCES = 'reference'

/**
 * Reads the texts that count as the resolution's own.
 *
 * @param root path of content/
 * @returns texts by their names in content/, in alphabetical order
 */
export async function readReferences(root: string): Promise<Map<string, string>> {
  const folder = path.join(root, REFERENCES)
  const files = existsSync(folder) ? await readdir(folder) : []
  const names = files.filter((file) => file.endsWith('.txt')).sort()
  const texts = names.map(async (file) => {
    const name = `${REFERENCES}/${file}`
    return [name, await readText(path.join(folder, file), `content/${name}`)] as const
  })
  return new Map(await Promise.all(texts))
}

/**
 * Lists the plan files of the content folder.
 *
 * @param root path of content/
 * @returns paths in alphabetical order; empty when there is no plans folder
 */
export async function listPlanFiles(root: string): Promise<string[]> {
  const folder = path.join(root, 'plans')
  if (!existsSync(folder)) return []
  const names = await readdir(folder)
  return names
    .filter((name) => PLAN_FILE.test(name))
    .sort()
    .map((name) => path.join(folder, name))
}

/**
 * Lists the plan files and their sources as received: what was made into the site.
 *
 * @param root path of content/
 * @returns paths in alphabetical order
 */
export async function listSourceFiles(root: string): Promise<string[]> {
  const folder = path.join(root, 'sources')
  const names = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : []
  const sources = names.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name)
  return [...(await listPlanFiles(root)), ...sources.sort().map((name) => path.join(folder, name))]
}

/**
 * Reads the source that a plan names.
 *
 * @param root path of content/
 * @param file the name in the plan's front matter; a path in it is cut off
 * @returns the text with the checksum of the file's bytes; null when there is no such file in content/sources/
 */
export async function readSource(root: string, file: string): Promise<SourceText | null> {
  const bytes = await sourceBytes(root, file)
  if (bytes === null) return null
  const sha256 = checksum(bytes)
  try {
    return { text: (await readOnce(sourcePath(root, file), bytes)).text, sha256, problem: null }
  } catch (error) {
    if (error instanceof InputError) return { text: '', sha256, problem: error.message }
    throw error
  }
}

/**
 * The checksum of the source that a plan names, without reading its text.
 *
 * @param root path of content/
 * @param file as {@link readSource} has it
 * @returns null when there is no such file
 */
export async function sourceChecksum(root: string, file: string): Promise<string | null> {
  const bytes = await sourceBytes(root, file)
  return bytes && checksum(bytes)
}

async function sourceBytes(root: string, file: string): Promise<Buffer | null> {
  const name = sourcePath(root, file)
  if (!existsSync(name) || !statSync(name).isFile()) return null
  return readBytes(name, `content/sources/${path.basename(file)}`)
}

function sourcePath(root: string, file: string): string {
  return path.join(root, 'sources', path.basename(file))
}

/**
 * Reads a plan as the site publishes it: an `.mdx` as its editor annotated it, a plain `.md` converted, with the targets that
 * the extractor finds.
 *
 * @param text the file's text
 * @param file its path, for messages
 * @param registry provinces and indicators, for the converter
 */
export function readPublishedPlan(text: string, file: string, registry: Registry): Plan {
  return path.extname(file) === '.md' ? readPlainPlan(text, file, registry) : readPlan(text, file)
}

/**
 * Reads whose document a plan file is, without its text.
 *
 * @param file path of the plan file
 * @param shownPath the path in messages
 */
export async function readPlanHead(file: string, shownPath = file): Promise<PlanHead> {
  const text = await readText(file, shownPath)
  const end = text.indexOf('\n---', 3)
  return readPlan(end < 0 ? text : `${text.slice(0, end)}\n---\n`, shownPath)
}

/** Tells whether a path is a plan file of the content folder `root`. */
export function isPlanFile(root: string, file: string): boolean {
  return path.dirname(path.resolve(file)) === path.resolve(root, 'plans') && PLAN_FILE.test(file)
}
