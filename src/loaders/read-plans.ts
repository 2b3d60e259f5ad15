import path from 'node:path'
import { checkAllPlans, checkPlan } from '../checks/index.ts'
import { hasErrors } from '../faults/report.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Registry } from '../registry/registry.ts'
import type { PlanTexts } from '../search/records.ts'
import { ContentError } from './content-error.ts'
import { publishPlan } from './publish-plan.ts'
import { readText } from './read-bytes.ts'
import { listPlanFiles, readPublishedPlan } from './read-content.ts'

/**
 * Reads every plan as the site's own loader does, for what is made of them without Astro; not compared with its source.
 *
 * @param root path of content/
 * @param registry read from there
 * @param today ISO date: no document was issued later
 * @throws {ContentError} when a plan has an error
 */
export async function readPlans(
  root: string,
  registry: Registry,
  today: string,
): Promise<{ plans: PublishedPlan[]; texts: PlanTexts[] }> {
  const files = await listPlanFiles(root)
  const read = await Promise.all(
    files.map(async (file) => {
      const shownPath = path.join('content', path.relative(root, file))
      const plan = readPublishedPlan(await readText(file, shownPath), shownPath, registry)
      checkPlan(plan, registry, today)
      return { id: path.parse(file).name, plan }
    }),
  )
  checkAllPlans(
    read.map(({ plan }) => plan),
    registry,
  )
  const broken = read.filter(({ plan }) => hasErrors(plan.file))
  if (broken.length > 0) {
    throw new ContentError(broken.flatMap(({ plan }) => plan.file.messages.map(String)).join('\n'))
  }
  const published = read.map(({ id, plan }) => publishPlan(plan, id, registry, null))
  return { plans: published.map(({ data }) => data), texts: published.map(({ searchTexts }) => searchTexts) }
}
