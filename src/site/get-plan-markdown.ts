/** Plans as markdown for their addresses, read again from their files: the collection keeps no tree. */

import { getEntry } from 'astro:content'
import type { GetStaticPathsItem } from 'astro'
import { VFile } from 'vfile'
import { stringsOf } from '../i18n/index.ts'
import { readText } from '../loaders/read-bytes.ts'
import { parsePlan } from '../plan/parse-plan.ts'
import { withPlainLines } from '../text/line-ends.ts'
import { namePlan } from '../wording/describe-document.ts'
import { siteUrl } from './href.ts'
import { planMarkdown } from './page-markdown.ts'
import { getDataset } from './site-data.ts'

/**
 * The plans of a kind of place, for their addresses.
 *
 * @param kind also the name of the address's parameter
 */
export async function listPlanPaths(kind: 'province' | 'unit'): Promise<GetStaticPathsItem[]> {
  const { plans } = await getDataset()
  return plans
    .filter(({ frontMatter }) => frontMatter[kind] !== undefined)
    .map(({ id }) => ({ params: { [kind]: id } }))
}

/**
 * Gives a plan's page as markdown.
 *
 * @param id the plan
 * @param site `Astro.site`
 * @param locale `Astro.currentLocale`
 * @throws where there is no such plan
 */
export async function answerPlanMarkdown(id: string | undefined, site: URL | undefined, locale: string | undefined) {
  const dataset = await getDataset()
  const plan = dataset.plans.find((plan) => plan.id === id)
  const path = plan && (await getEntry('plans', plan.id))?.filePath
  if (!plan || !path) throw new Error(`unknown plan: ${id}`)
  const text = withPlainLines(await readText(path, path)).normalize('NFC')
  const tree = parsePlan(new VFile({ path, value: text }), text)
  const whole = { strings: stringsOf(locale), root: siteUrl(site), dataset }
  return new Response(planMarkdown(whole, plan, namePlan(plan, dataset), tree), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
