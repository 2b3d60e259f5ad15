import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { stringsOf } from '../../src/i18n/index.ts'
import { listPlanFiles, readPublishedPlan, readRegistryFiles } from '../../src/loaders/read-content.ts'
import type { PlanFrontMatter } from '../../src/schema.ts'
import type { PlanTexts } from '../../src/search/records.ts'
import { planTexts } from '../../src/search/records.ts'
import type { SiteTexts } from '../../src/search/site-pages.ts'
import { siteTexts } from '../../src/search/site-pages.ts'

/** Reads what can be searched for in a content folder whose plans have no errors. */
export async function readPlanTexts(content: string): Promise<{ plans: PlanTexts[]; site: SiteTexts }> {
  const registry = await readRegistryFiles(content)
  const plans = await Promise.all(
    (await listPlanFiles(content)).map(async (file) => {
      const plan = readPublishedPlan(await readFile(file, 'utf8'), file, registry)
      const slug = plan.slug as string
      return planTexts(
        { ...plan, id: path.parse(file).name, slug, frontMatter: plan.frontMatter as PlanFrontMatter },
        registry,
      )
    }),
  )
  return { plans, site: siteTexts(stringsOf().searchPages, registry) }
}
