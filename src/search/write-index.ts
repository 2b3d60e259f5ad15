import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex, type IndexFile } from 'pagefind'
import { BuildError } from '../build/build-error.ts'
import { inTime } from '../build/in-time.ts'
import { recordFile } from './record-files.ts'
import type { PlanTexts } from './records.ts'
import { indexedPage, searchableText } from './records.ts'
import type { PublishedSiteTexts } from './site-pages.ts'
import { countWords } from './vocabulary.ts'

/** Pagefind's ready-made interfaces, half a megabyte that no page loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** Pagefind's file of a record: packed, and with a mark before its JSON. */
const OF_RECORD = /^fragment\/(?<id>.*)\.pf_fragment$/
const MARK = 'pagefind_dcd'

/** Milliseconds in which Pagefind must answer, and so many more for each record: it answers at once, but for the whole index. */
const PATIENCE = { least: 120_000, eachRecord: 5 }
/** Files that are written at a time. */
const AT_A_TIME = 32

/** A file of texts, with the address by which the index names it. */
interface ListedTexts extends PlanTexts {
  address: string
}

/**
 * Writes the search of a built site: Pagefind's index of its plans in `pagefind/`, with files of our own that tell where the texts of its
 * records stand ({@link recordFile}), and `search/words.json` for queries with slips.
 * The texts stand there already, as the build wrote them ({@link textFiles}).
 *
 * In the index a record is only folded words with weights and filters; its `url` tells where its true text stands: file,
 * version and number. It has no `meta`, because Pagefind searches that too.
 *
 * @param dist path of the built site
 * @param patience milliseconds in which Pagefind's program must answer; left out, by the number of records
 * @returns how many records can be found, and in how many plans
 * @throws {BuildError} when a file of texts is missing, Pagefind does not run or does not answer, or the index is not whole (Pagefind once left empty files without an error)
 */
export async function writeSearchIndex(dist: string, patience?: number): Promise<{ records: number; plans: number }> {
  const { site, texts } = await readSearchTexts(dist)
  const records = texts.flatMap(({ records }) => records)
  const words = countWords([...records.map(searchableText), ...site.pages.map(({ name, text }) => `${name}\n${text}`)])
  await writeFile(path.join(dist, 'search', 'words.json'), JSON.stringify(words))
  await writeFolder(
    path.join(dist, 'pagefind'),
    await indexTexts(texts, patience ?? PATIENCE.least + records.length * PATIENCE.eachRecord),
  )
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

async function indexTexts(texts: ListedTexts[], patience: number): Promise<IndexFile[]> {
  const stopped = catchStop()
  const late = () => indexError([`Pagefind's program has not answered for ${Math.round(patience / 1000)} s`])
  const answer = <T>(work: Promise<T>) => inTime(work, patience, late)
  try {
    const { index, errors } = await answer(createIndex({}))
    if (!index) throw indexError(errors)
    for (const part of texts) {
      for (const [at, record] of part.records.entries()) {
        const page = { url: `${part.address}#${at}`, content: indexedPage(record, part) }
        const { errors } = await answer(index.addHTMLFile(page))
        if (errors.length > 0) throw indexError(errors)
      }
    }
    const built = await answer(index.getFiles())
    if (built.errors.length > 0) throw indexError(built.errors)
    const files = built.files.filter((file) => !UNUSED.test(file.path))
    checkIndex(
      files,
      texts.reduce((sum, { records }) => sum + records.length, 0),
    )
    return [...files.filter((file) => !OF_RECORD.test(file.path)), ...listRecords(files, texts.length)]
  } catch (error) {
    if (error instanceof BuildError) throw error
    // Pagefind's own program is missing, cannot be started, or ended.
    throw indexError([...stopped.reasons, error].map((reason) => String(reason).split('\n', 1)[0] as string))
  } finally {
    stopped.restore()
    // Without this Pagefind's own process keeps the build from ending.
    await inTime(close(), patience, late).catch(() => undefined)
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
  const fragments = files.filter((file) => OF_RECORD.test(file.path)).length
  if (fragments !== records) throw indexError([`${fragments} records indexed instead of ${records}`])
}

/** Where the texts of Pagefind's records stand: `{id: address}`, in files of which a search loads those that it needs. */
function listRecords(files: IndexFile[], texts: number): IndexFile[] {
  const lists = new Map<string, Record<string, string>>()
  for (const { path: file, content } of files) {
    const id = OF_RECORD.exec(file)?.groups?.id
    if (id === undefined) continue
    const { url } = JSON.parse(gunzipSync(content).toString().slice(MARK.length)) as { url: string }
    const name = recordFile(id, texts)
    const list = lists.get(name) ?? {}
    list[id] = url
    lists.set(name, list)
  }
  return [...lists].map(([name, list]) => ({ path: name, content: Buffer.from(JSON.stringify(list)) }))
}

function indexError(errors: string[]): BuildError {
  return new BuildError(`không dựng được chỉ mục tìm kiếm. (The search index could not be built: ${errors.join('; ')})`)
}

async function writeFolder(folder: string, files: IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const rooms = new Set(files.map((file) => path.join(folder, path.dirname(file.path))))
  for (const room of rooms) await mkdir(room, { recursive: true })
  for (let at = 0; at < files.length; at += AT_A_TIME) {
    const some = files.slice(at, at + AT_A_TIME)
    await Promise.all(some.map((file) => writeFile(path.join(folder, file.path), file.content)))
  }
}
