import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex, type IndexFile } from 'pagefind'
import { hasErrors } from '../faults/report.ts'
import { stringsOf } from '../i18n/index.ts'
import { listPlanFiles, readPublishedPlan, readRegistryFiles } from '../loaders/read-content.ts'
import type { Registry } from '../registry/registry.ts'
import type { PlanTexts, SearchablePlan } from './records.ts'
import { indexedPage, planTexts, searchableText } from './records.ts'
import type { PublishedSiteTexts, SiteTexts } from './site-pages.ts'
import { siteTexts } from './site-pages.ts'
import { countWords } from './vocabulary.ts'

/** Pagefind's ready-made interfaces, half a megabyte that no page loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** A file of texts has about so many characters, some 3 KB when compressed: ten results of ten plans need ten of them. */
const FILE_LENGTH = 6_000

/**
 * Writes the search of the plans in a content folder.
 *
 * @param content path of the content folder
 * @param dist path of the built site
 * @returns how many records can be found, and in how many plans
 * @throws when a plan has errors, or the index is not whole (Pagefind once left empty files without an error)
 */
export async function writeSearchIndex(content: string, dist: string): Promise<{ records: number; plans: number }> {
  const { plans, site } = await readSearch(content)
  await writeSearch(plans, site, dist)
  const records = plans.reduce((sum, { records }) => sum + records.length, 0)
  return { records: records + site.pages.length, plans: plans.length }
}

/**
 * Reads what can be searched for in a content folder.
 *
 * @param content path of the content folder
 * @throws when a plan has errors
 */
export async function readSearch(content: string): Promise<{ plans: PlanTexts[]; site: SiteTexts }> {
  const registry = await readRegistryFiles(content)
  const plans = await Promise.all(
    (await listPlanFiles(content)).map(async (file) => planTexts(await readSearchablePlan(file, registry), registry)),
  )
  return { plans, site: siteTexts(stringsOf().searchPages, registry) }
}

/**
 * Writes Pagefind's index of plans in `pagefind/`, and beside it, in `search/`, the true texts as a few small files a plan,
 * `site.json` for pages of indicators and provinces (few: they are searched without an index) and `words.json` for
 * queries with slips.
 *
 * In the index a record is only folded words with weights and filters; its `url` tells where its true text stands: file,
 * version and number. It has no `meta`, because Pagefind searches that too.
 *
 * @param plans the plans
 * @param site the pages beside them
 * @param dist path of the built site
 * @throws when the index is not whole
 */
export async function writeSearch(plans: PlanTexts[], site: SiteTexts, dist: string): Promise<void> {
  const words = countWords([
    ...plans.flatMap(({ records }) => records.map(searchableText)),
    ...site.pages.map(({ name, text }) => `${name}\n${text}`),
  ])
  const json = (name: string, value: unknown) => ({ path: `${name}.json`, content: Buffer.from(JSON.stringify(value)) })
  await writeFolder(path.join(dist, 'pagefind'), await indexPlans(plans))
  await writeFolder(path.join(dist, 'search'), [
    json('site', { ...site, files: plans.map(listFiles) } satisfies PublishedSiteTexts),
    json('words', words),
    ...plans.flatMap((texts) => cutIntoFiles(texts).map((part, number) => json(fileOf(texts, number), part))),
  ])
}

/** A plan's texts in files that a reader loads only where something was found. */
function cutIntoFiles({ records, ...plan }: PlanTexts): PlanTexts[] {
  const parts: PlanTexts[] = []
  let length = FILE_LENGTH
  for (const record of records) {
    if (length >= FILE_LENGTH) {
      parts.push({ ...plan, records: [] })
      length = 0
    }
    parts.at(-1)?.records.push(record)
    length += record.text.length
  }
  return parts
}

/** Where a plan's texts are, with a version, so that a browser need not ask again. */
function listFiles(texts: PlanTexts): PublishedSiteTexts['files'][number] {
  const version = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8)
  const files = cutIntoFiles(texts).map((_, part) => `search/${fileOf(texts, part)}.json?v=${version}`)
  return { place: texts.place, unit: texts.unit, files }
}

function fileOf({ plan }: PlanTexts, part: number): string {
  return `${plan}/${part}`
}

async function readSearchablePlan(file: string, registry: Registry): Promise<SearchablePlan> {
  const plan = readPublishedPlan(await readFile(file, 'utf8'), file, registry)
  if (hasErrors(plan.file) || plan.slug === null || plan.frontMatter === null) {
    throw new Error(plan.file.messages.map(String).join('\n'))
  }
  return { ...plan, id: path.parse(file).name, slug: plan.slug, frontMatter: plan.frontMatter }
}

async function indexPlans(plans: PlanTexts[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({})
    if (!index) throw indexError(errors)
    for (const texts of plans) {
      const { files } = listFiles(texts)
      for (const [part, { records }] of cutIntoFiles(texts).entries()) {
        for (const [at, record] of records.entries()) {
          const { errors } = await index.addHTMLFile({
            url: `${files[part]}#${at}`,
            content: indexedPage(record, texts),
          })
          if (errors.length > 0) throw indexError(errors)
        }
      }
    }
    const built = await index.getFiles()
    if (built.errors.length > 0) throw indexError(built.errors)
    const files = built.files.filter((file) => !UNUSED.test(file.path))
    checkIndex(
      files,
      plans.reduce((sum, { records }) => sum + records.length, 0),
    )
    return files
  } finally {
    // Without this Pagefind's own process keeps the build from ending.
    await close()
  }
}

function checkIndex(files: IndexFile[], records: number): void {
  const empty = files.filter((file) => file.content.length === 0).map((file) => file.path)
  if (empty.length > 0) throw indexError([`empty files: ${empty.join(', ')}`])
  const fragments = files.filter((file) => file.path.startsWith('fragment/')).length
  if (fragments !== records) throw indexError([`${fragments} records indexed instead of ${records}`])
}

function indexError(errors: string[]): Error {
  return new Error(`the search index could not be built: ${errors.join('; ')}`)
}

async function writeFolder(folder: string, files: IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const file of files) {
    const target = path.join(folder, file.path)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, file.content)
  }
}
