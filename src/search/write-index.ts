import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex, type IndexFile } from 'pagefind'
import type { Registry } from '../data/registry.ts'
import { listPlanFiles, readRegistryFiles } from '../loaders/read-content.ts'
import { readPlan } from '../reader/read-plan.ts'
import { hasErrors } from '../reader/report.ts'
import type { PlanTexts, SearchablePlan } from './records.ts'
import { filtersOf, indexedPage, planTexts, searchableText } from './records.ts'
import { siteTexts } from './site-pages.ts'
import { countWords } from './vocabulary.ts'

/** Pagefind's ready-made interfaces, half a megabyte that no page loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/**
 * Writes the search: Pagefind's index of the plans in `pagefind/`, and beside it, in `search/`, the true texts as one
 * file a plan, `site.json` for pages of indicators and provinces (few: they are searched without an index) and
 * `words.json` for queries with slips.
 *
 * In the index a record is only folded words with weights and filters; its `url` tells where its true text stands: file, version and number. It
 * has no `meta`, because Pagefind searches that too.
 *
 * @param content path of the content folder
 * @param dist path of the built site
 * @returns how many records can be found, and in how many plans
 * @throws when a plan has errors, or the index is not whole (Pagefind once left empty files without an error)
 */
export async function writeSearchIndex(content: string, dist: string): Promise<{ records: number; plans: number }> {
  const registry = await readRegistryFiles(content)
  const plans = await Promise.all((await listPlanFiles(content)).map(readSearchablePlan))
  const site = siteTexts(registry)
  const texts = plans.map((plan) => planTexts(plan, registry))
  const records = texts.flatMap((plan) => plan.records)
  const words = countWords([...records.map(searchableText), ...site.pages.map(({ name, text }) => `${name}\n${text}`)])
  const json = (name: string, value: unknown) => ({ path: `${name}.json`, content: Buffer.from(JSON.stringify(value)) })

  await writeFolder(path.join(dist, 'pagefind'), await indexPlans(plans, texts, registry, records.length))
  await writeFolder(path.join(dist, 'search'), [
    json('site', site),
    json('words', words),
    ...texts.map((plan) => json(plan.plan, plan)),
  ])
  return { records: records.length + site.pages.length, plans: plans.length }
}

async function readSearchablePlan(file: string): Promise<SearchablePlan> {
  const plan = readPlan(await readFile(file, 'utf8'), file)
  if (hasErrors(plan.file) || plan.slug === null || plan.frontMatter === null) {
    throw new Error(plan.file.messages.map(String).join('\n'))
  }
  return { ...plan, slug: plan.slug, frontMatter: plan.frontMatter }
}

async function indexPlans(
  plans: SearchablePlan[],
  texts: PlanTexts[],
  registry: Registry,
  records: number,
): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({})
    if (!index) throw indexError(errors)
    for (const [at, plan] of texts.entries()) {
      const version = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 8)
      for (const [number, record] of plan.records.entries()) {
        const filters = filtersOf(record, plans[at] as SearchablePlan, registry)
        const { errors } = await index.addHTMLFile({
          url: `search/${plan.plan}.json?v=${version}#${number}`,
          content: indexedPage(record, filters),
        })
        if (errors.length > 0) throw indexError(errors)
      }
    }
    const built = await index.getFiles()
    if (built.errors.length > 0) throw indexError(built.errors)
    const files = built.files.filter((file) => !UNUSED.test(file.path))
    checkIndex(files, records)
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
