import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { reportDuplicateProvince } from '../checks/duplicate-province.ts'
import { checkPlan } from '../checks/index.ts'
import { annotatePlan } from '../convert/targets/annotate-plan.ts'
import type { PublishedPlan } from '../data/dataset.ts'
import { strings } from '../i18n/index.ts'
import { readPlan } from '../reader/read-plan.ts'
import { RENDERER_VERSION, renderPlan } from '../reader/render-plan.ts'
import { hasErrors } from '../reader/report.ts'
import { isPlanFile, listPlanFiles, readRegistryFiles } from './read-content.ts'

/** Content that an editor must mend: its message says where and how, so a build prints it without a stack. */
class ContentError extends Error {
  override name = 'ContentError'
}

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
    async load({ store, generateDigest, watcher, logger, config }) {
      const projectRoot = fileURLToPath(config.root)
      const root = path.join(projectRoot, folder)
      const base = config.base.endsWith('/') ? config.base : `${config.base}/`
      let registry = await readRegistryFiles(root)

      /** Which file holds the plan of which province. */
      const owners = new Map<string, string>()
      const isOwner = (slug: string, filePath: string) => {
        if (!owners.has(slug)) owners.set(slug, filePath)
        return owners.get(slug) === filePath
      }

      const load = async (file: string): Promise<boolean> => {
        const id = path.parse(file).name
        const text = await readFile(file, 'utf8')
        const digest = generateDigest([RENDERER_VERSION, base, JSON.stringify(registry.indicators), text].join('\n'))
        const filePath = path.relative(projectRoot, file)
        const stored = store.get(id)
        if (stored?.digest === digest && stored.filePath === filePath && isOwner(String(stored.data.slug), filePath)) {
          return false
        }
        const read = readPlan(text, filePath)
        const plan = path.extname(file) === '.md' ? annotatePlan(read, registry.indicators) : read
        checkPlan(plan, registry)
        const owner = owners.get(plan.slug ?? '')
        if (owner !== undefined && owner !== filePath) reportDuplicateProvince(plan, owner)
        owners.set(plan.slug ?? '', owner ?? filePath)
        // Only the text of a message names file, line and column: a bare VFileMessage loses them in Astro's log.
        if (hasErrors(plan.file)) throw new ContentError(plan.file.messages.map(String).join('\n'))
        const names = new Map(registry.indicators.map((indicator) => [indicator.id, indicator.vi]))
        const html = renderPlan(plan.tree, (indicator) => `${base}chi-tieu/${indicator}/`, {
          ...strings.plan.rendered,
          targetTitle: (indicator) => names.get(indicator) ?? indicator,
        })
        const data = {
          slug: plan.slug as string,
          frontMatter: plan.frontMatter as PublishedPlan['frontMatter'],
          sections: plan.sections.map(({ blocks: _, ...section }) => section),
          targets: plan.targets,
        } satisfies PublishedPlan
        store.set({ id, data: { ...data }, filePath, digest, rendered: { html } })
        return true
      }

      const messages = registry.files.flatMap((file) => file.messages)
      if (messages.length > 0) throw new ContentError(messages.map(String).join('\n'))
      const files = await listPlanFiles(root)
      const errors: string[] = []
      let rendered = 0
      for (const file of files) {
        try {
          if (await load(file)) rendered += 1
        } catch (error) {
          errors.push((error as Error).message)
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
        if (path.dirname(file) === root) registry = await readRegistryFiles(root)
        const changed = isPlanFile(root, file) ? [file] : path.dirname(file) === root ? await listPlanFiles(root) : []
        for (const plan of changed) await load(plan).catch((error: Error) => logger.error(error.message))
      }
      watcher?.on('change', again)
      watcher?.on('add', again)
      watcher?.on('unlink', (file) => {
        if (!isPlanFile(root, file)) return
        store.delete(path.parse(file).name)
        owners.delete(path.parse(file).name)
      })
    },
  }
}
