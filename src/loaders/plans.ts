import { existsSync, lstatSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { VFile } from 'vfile'
import { checkAllPlans, checkPlan, checkSource } from '../checks/index.ts'
import { hasErrors } from '../faults/report.ts'
import { stringsOf } from '../i18n/index.ts'
import type { PlacedClause } from '../passages/find-clauses.ts'
import { markClauses } from '../passages/mark-clauses.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Plan, PlanHead } from '../plan/read-plan.ts'
import { RENDERER_VERSION, renderPlan } from '../plan/render-plan.ts'
import type { Registry } from '../registry/registry.ts'
import type { PlanFrontMatter } from '../schema.ts'
import { indicatorPath } from '../site/addresses.ts'
import { vietnamDay } from '../text/dates.ts'
import { ContentError } from './content-error.ts'
import { errorsChannel } from './errors-channel.ts'
import { publishPlan } from './publish-plan.ts'
import { readText } from './read-bytes.ts'
import {
  isPlanFile,
  listPlanFiles,
  readPlanHead,
  readPublishedPlan,
  readSoundRegistry,
  readSource,
  sourceChecksum,
} from './read-content.ts'
import { watchContent } from './watch-content.ts'

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
      const projectRoot = fileURLToPath(config.root)
      const loadPlan = planLoader(context, root)
      let registry = await readSoundRegistry(root)
      /** Whose documents the files are; of two with one document the one that was read later is wrong. */
      const heads = new Map<string, PlanHead>()
      /** What is wrong in the plans that have an error, by file. */
      const broken = new Map<string, string>()
      const load = async (files: string[]): Promise<number> => {
        for (const file of files) {
          heads.delete(file)
          const shownPath = path.relative(projectRoot, file)
          // What cannot be read is reported where its whole text is read.
          const unread = { slug: null, frontMatter: null, file: new VFile({ path: shownPath }) }
          if (isNamed(file)) heads.set(file, await readPlanHead(file, shownPath).catch(() => unread))
        }
        for (const file of heads.keys()) if (!isNamed(file)) heads.delete(file)
        const compared = [...heads].map(
          ([file, head]) => [file, { ...head, file: withoutMessages(head.file) }] as const,
        )
        checkAllPlans(
          compared.map(([, head]) => head),
          registry,
        )
        const rendered: string[] = []
        for (const [file, head] of compared.filter(([file]) => files.includes(file))) {
          broken.delete(file)
          try {
            if (await loadPlan(file, head, registry)) rendered.push(file)
          } catch (error) {
            if (!(error instanceof ContentError)) throw error
            broken.set(file, error.message)
            if (watcher) logger.error(error.message)
          }
          errorsChannel.publish({ file, errors: broken.get(file) ?? '', reloads: rendered.includes(file) })
        }
        return rendered.length
      }
      const files = await listPlanFiles(root)
      const rendered = await load(files)
      // While editing, a broken plan must not take the others down; a build stops and names every error.
      if (broken.size > 0 && !watcher) throw new ContentError([...broken.values()].join('\n'))
      const ids = new Set(files.map((file) => path.parse(file).name))
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
      logger.info(`${files.length} plans: ${rendered} rendered, ${files.length - rendered} unchanged`)

      watchContent(context, root, async (file) => {
        const isPlan = isPlanFile(root, file)
        if (isPlan && !existsSync(file)) {
          const id = path.parse(file).name
          // Renamed from .mdx to .md, the plan can be there again already.
          const isStored = store.get(id)?.filePath === path.relative(projectRoot, file)
          if (isStored) store.delete(id)
          broken.delete(file)
          errorsChannel.publish({ file, errors: '', reloads: isStored })
        }
        // A broken registry is reported by its own loader; the plans keep the one before.
        if (path.dirname(file) === root) registry = await readSoundRegistry(root).catch(() => registry)
        // A plan that is saved or deleted can free another, which was the second for its document.
        await load(isPlan ? [...new Set([file, ...broken.keys()])] : await listPlanFiles(root))
      })
    },
  }
}

/** Tells whether a folder has this name, be it that of a link that leads nowhere. */
function isNamed(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}

function withoutMessages({ path, value }: VFile): VFile {
  return new VFile({ path, value })
}

/** Makes the function that loads one plan file into the store, and says whether it was rendered. */
function planLoader({ store, generateDigest, config }: LoaderContext, root: string) {
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`
  return async (
    file: string,
    { file: { path: filePath, messages } }: PlanHead,
    registry: Registry,
  ): Promise<boolean> => {
    const id = path.parse(file).name
    const text = await readText(file, filePath)
    const { indicators, units, abbreviations, provinces, themes, taskGroups, bodies } = registry
    const known = JSON.stringify([indicators, units, abbreviations, provinces, themes, taskGroups, bodies])
    const digestOf = async (facts: PlanFrontMatter | null | undefined) => {
      const sha256 = facts?.source === undefined ? null : await sourceChecksum(root, facts.source.file)
      return generateDigest([RENDERER_VERSION, base, known, sha256, filePath, text].join('\n'))
    }
    const stored = store.get(id)
    const before = stored?.data as unknown as PublishedPlan | undefined
    const isSound = messages.every(({ fatal }) => !fatal)
    // The same text names the same source: what was stored of it says which.
    if (isSound && stored?.digest === (await digestOf(before?.frontMatter))) return false

    const plan = readPublishedPlan(text, filePath, registry)
    checkPlan(plan, registry, vietnamDay(new Date()))
    const named = plan.frontMatter?.source?.file
    const source = named === undefined ? null : await readSource(root, named)
    const fidelity = checkSource(plan, source)
    plan.file.messages.push(...messages)
    // Only the text of a message names file, line and column: a bare VFileMessage loses them in Astro's log.
    if (hasErrors(plan.file)) throw new ContentError(plan.file.messages.map(String).join('\n'))
    const { data, clauses, searchTexts } = publishPlan(plan, id, registry, fidelity)
    const html = renderWith(plan, clauses, registry, base)
    store.set({
      id,
      data: { ...data, searchTexts },
      filePath,
      digest: await digestOf(plan.frontMatter),
      rendered: { html },
    })
    return true
  }
}

/** Renders a plan with its clauses marked (the tree is changed), for the page to say which of them stand in other plans. */
function renderWith(plan: Plan, clauses: PlacedClause[], registry: Registry, base: string): string {
  markClauses(clauses)
  const names = new Map(registry.indicators.map((indicator) => [indicator.id, indicator.vi]))
  return renderPlan(plan.tree, (indicator) => base + indicatorPath(indicator), {
    ...stringsOf().plan.rendered,
    targetTitle: (indicator) => names.get(indicator) ?? indicator,
  })
}
