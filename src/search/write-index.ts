import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex, type IndexFile } from 'pagefind'
import { BuildError } from '../build/build-error.ts'
import type { PlanTexts } from './records.ts'
import { indexedPage, searchableText } from './records.ts'
import type { PublishedSiteTexts } from './site-pages.ts'
import { countWords } from './vocabulary.ts'

/** Pagefind's ready-made interfaces, half a megabyte that no page loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** A file of texts, with the address by which the index names it. */
interface ListedTexts extends PlanTexts {
  address: string
}

/**
 * Writes the search of a built site: Pagefind's index of its plans in `pagefind/`, and `search/words.json` for queries with slips.
 * The texts stand there already, as the build wrote them ({@link textFiles}).
 *
 * In the index a record is only folded words with weights and filters; its `url` tells where its true text stands: file,
 * version and number. It has no `meta`, because Pagefind searches that too.
 *
 * @param dist path of the built site
 * @returns how many records can be found, and in how many plans
 * @throws {BuildError} when a file of texts is missing, Pagefind does not run, or the index is not whole (Pagefind once left empty files without an error)
 */
export async function writeSearchIndex(dist: string): Promise<{ records: number; plans: number }> {
  const { site, texts } = await readSearchTexts(dist)
  const records = texts.flatMap(({ records }) => records)
  const words = countWords([...records.map(searchableText), ...site.pages.map(({ name, text }) => `${name}\n${text}`)])
  await writeFile(path.join(dist, 'search', 'words.json'), JSON.stringify(words))
  await writeFolder(path.join(dist, 'pagefind'), await indexTexts(texts))
  return { records: records.length + site.pages.length, plans: site.files.length }
}

/**
 * Reads the texts that a built site publishes for its search.
 *
 * @param dist path of the built site
 * @throws when a file of them is missing
 */
export async function readSearchTexts(dist: string): Promise<{ site: PublishedSiteTexts; texts: ListedTexts[] }> {
  const read = async <T>(address: string): Promise<T> =>
    JSON.parse(await readFile(path.join(dist, address.replace(/\?.*/, '')), 'utf8'))
  const site = await read<PublishedSiteTexts>('search/site.json')
  const texts = site.files.flatMap(({ files }) => files)
  const listed = texts.map(async (address) => ({ ...(await read<PlanTexts>(address)), address }))
  return { site, texts: await Promise.all(listed) }
}

async function indexTexts(texts: ListedTexts[]): Promise<IndexFile[]> {
  const stopped = catchStop()
  try {
    const { index, errors } = await createIndex({})
    if (!index) throw indexError(errors)
    for (const part of texts) {
      for (const [at, record] of part.records.entries()) {
        const { errors } = await index.addHTMLFile({
          url: `${part.address}#${at}`,
          content: indexedPage(record, part),
        })
        if (errors.length > 0) throw indexError(errors)
      }
    }
    const built = await index.getFiles()
    if (built.errors.length > 0) throw indexError(built.errors)
    const files = built.files.filter((file) => !UNUSED.test(file.path))
    checkIndex(
      files,
      texts.reduce((sum, { records }) => sum + records.length, 0),
    )
    return files
  } catch (error) {
    if (error instanceof BuildError) throw error
    // Pagefind's own program is missing, cannot be started, or ended.
    throw indexError([...stopped.reasons, error].map((reason) => String(reason).split('\n', 1)[0] as string))
  } finally {
    stopped.restore()
    // Without this Pagefind's own process keeps the build from ending.
    await close()
  }
}

/** Pagefind prints a stack when its own program ends: here it becomes a reason in one line. */
function catchStop(): { reasons: unknown[]; restore: () => void } {
  const print = console.error
  const reasons: unknown[] = []
  console.error = (...said: unknown[]) => {
    if (said[0] === 'Service stopped') reasons.push(said[1])
    else print(...said)
  }
  return {
    reasons,
    restore: () => {
      console.error = print
    },
  }
}

function checkIndex(files: IndexFile[], records: number): void {
  const empty = files.filter((file) => file.content.length === 0).map((file) => file.path)
  if (empty.length > 0) throw indexError([`empty files: ${empty.join(', ')}`])
  const fragments = files.filter((file) => file.path.startsWith('fragment/')).length
  if (fragments !== records) throw indexError([`${fragments} records indexed instead of ${records}`])
}

function indexError(errors: string[]): BuildError {
  return new BuildError(`không dựng được chỉ mục tìm kiếm. (The search index could not be built: ${errors.join('; ')})`)
}

async function writeFolder(folder: string, files: IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const file of files) {
    const target = path.join(folder, file.path)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, file.content)
  }
}
