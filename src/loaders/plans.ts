import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { documentKeys, reportDuplicatePlan } from '../checks/duplicate-plan.ts'
import { checkPlan } from '../checks/index.ts'
import { checkSource } from '../checks/source-file.ts'
import type { PublishedPlan } from '../data/dataset.ts'
import type { Registry } from '../data/registry.ts'
import { findStatements } from '../data/statements.ts'
import { strings } from '../i18n/index.ts'
import type { Plan } from '../reader/read-plan.ts'
import { RENDERER_VERSION, renderPlan } from '../reader/render-plan.ts'
import { hasErrors } from '../reader/report.ts'
import { isPlanFile, listPlanFiles, readPublishedPlan, readRegistryFiles, readSource } from './read-content.ts'

/** Content that an editor must mend: its message says where and how, so a build prints it without a stack. */
class ContentError extends Error {
  override name = 'ContentError'
}

/** The source that a plan names, told from the text alone, before anything is parsed. */
const SOURCE_FILE = /^source:\n(?: .*\n)*? +file: *["']?([^"'\n]+)/m

/**
 * Astro's loader of the plans: reads, checks and renders each file of `<folder>/plans`, and keeps a digest so that an
 * unchanged plan is not rendered again. A plan with an error stops a build; while editing (`dev`) its last good text
 * stays.
 *
 * @param folder the content folder, relative to the project's root
 */
export function plansLoader(folder: string): Loader {
  return {
    name: 'plans',
    async load(context) {
      const { store, watcher, logger, config } = context
      const root = path.join(fileURLToPath(config.root), folder)
      const loadPlan = planLoader(context, root)
      let registry = await readRegistryFiles(root)

      const messages = registry.files.flatMap((file) => file.messages)
      if (messages.length > 0) throw new ContentError(messages.map(String).join('\n'))
      const files = await listPlanFiles(root)
      const errors: string[] = []
      let rendered = 0
      for (const file of files) {
        try {
          if (await loadPlan(file, registry)) rendered += 1
        } catch (error) {
          if (!(error instanceof ContentError)) throw error
          errors.push(error.message)
        }
      }
      // While editing, a broken plan must not take the others down; a build stops and names every error.
      if (errors.length > 0 && !watcher) throw new ContentError(errors.join('\n'))
      for (const error of errors) logger.error(error)
      const ids = new Set(files.map((file) => path.parse(file).name))
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
      logger.info(`${files.length} plans: ${rendered} rendered, ${files.length - rendered} unchanged`)

      watcher?.add(root)
      const again = async (file: string) => {
        const isRegistry = path.dirname(file) === root
        if (isRegistry) registry = await readRegistryFiles(root)
        const changed = isPlanFile(root, file) ? [file] : isRegistry ? await listPlanFiles(root) : []
        for (const plan of changed) await loadPlan(plan, registry).catch((error: Error) => logger.error(error.message))
      }
      watcher?.on('change', again)
      watcher?.on('add', again)
      watcher?.on('unlink', (file) => {
        if (isPlanFile(root, file)) store.delete(path.parse(file).name)
      })
    },
  }
}

/** Makes the function that loads one plan file into the store, and says whether it was rendered. */
function planLoader({ store, generateDigest, config }: LoaderContext, root: string) {
  const projectRoot = fileURLToPath(config.root)
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`
  /** Which file holds which document. */
  const owners = new Map<string, string>()
  /** Another file that holds the same document; null where this one does. */
  const otherOwner = (filePath: string, { frontMatter }: Pick<PublishedPlan, 'frontMatter'>) => {
    const keys = documentKeys(path.parse(filePath).name, frontMatter)
    // A file that was renamed or deleted while editing owns nothing any more.
    const isOwned = (owner: string) => owner !== filePath && existsSync(path.join(projectRoot, owner))
    const other = keys.map((key) => owners.get(key)).find((owner) => owner !== undefined && isOwned(owner))
    if (other !== undefined) return other
    for (const key of keys) owners.set(key, filePath)
    return null
  }

  return async (file: string, registry: Registry): Promise<boolean> => {
    const id = path.parse(file).name
    const filePath = path.relative(projectRoot, file)
    const text = await readFile(file, 'utf8')
    const sourceName = SOURCE_FILE.exec(text)?.[1]?.trim()
    const source = sourceName === undefined ? null : await readSource(root, sourceName)
    const digest = generateDigest(
      [
        RENDERER_VERSION,
        base,
        JSON.stringify([registry.indicators, registry.units, registry.abbreviations]),
        source?.sha256,
        text,
      ].join('\n'),
    )
    const stored = store.get(id)
    const isStored = stored?.digest === digest && stored.filePath === filePath
    if (isStored && otherOwner(filePath, stored.data as unknown as PublishedPlan) === null) return false

    const plan = readPublishedPlan(text, filePath, registry)
    checkPlan(plan, registry)
    const fidelity = checkSource(plan, source)
    const owner = plan.frontMatter && otherOwner(filePath, { frontMatter: plan.frontMatter })
    if (owner !== null) reportDuplicatePlan(plan, owner)
    // Only the text of a message names file, line and column: a bare VFileMessage loses them in Astro's log.
    if (hasErrors(plan.file)) throw new ContentError(plan.file.messages.map(String).join('\n'))
    const data = {
      id,
      slug: plan.slug as string,
      frontMatter: plan.frontMatter as PublishedPlan['frontMatter'],
      sections: plan.sections.map(({ blocks: _, ...section }) => section),
      targets: plan.targets,
      statements: findStatements(plan.sections, registry),
      fidelity: fidelity && { total: fidelity.total, kept: fidelity.kept },
    } satisfies PublishedPlan
    const html = renderWith(plan, registry, base)
    store.set({ id, data: { ...data }, filePath, digest, rendered: { html } })
    return true
  }
}

function renderWith(plan: Plan, registry: Registry, base: string): string {
  const names = new Map(registry.indicators.map((indicator) => [indicator.id, indicator.vi]))
  return renderPlan(plan.tree, (indicator) => `${base}chi-tieu/${indicator}/`, {
    ...strings.plan.rendered,
    targetTitle: (indicator) => names.get(indicator) ?? indicator,
  })
}
