import { readFile } from 'node:fs/promises'
import { checkDuplicatePlans } from '../src/checks/duplicate-plan.ts'
import { checkPlan } from '../src/checks/index.ts'
import { checkSource } from '../src/checks/source-file.ts'
import { listPlanFiles, readPublishedPlan, readRegistryFiles, readSource } from '../src/loaders/read-content.ts'
import type { Plan } from '../src/reader/read-plan.ts'
import { hasErrors } from '../src/reader/report.ts'
import { readPlanInput } from './plan-input.ts'

/**
 * `plan check`: all rules over content/ or over the named plan files; messages as file:line:column.
 *
 * @param names plan files; none means all of content/plans
 * @returns 1 when there is an error, else 0
 */
export async function checkContent(names: string[]): Promise<number> {
  const registry = await readRegistryFiles('content')
  const files = [...registry.files]
  const plans: Plan[] = []
  for (const name of names.length > 0 ? names : await listPlanFiles('content')) {
    const { text, path } =
      names.length > 0 ? await readPlanInput(name) : { text: await readFile(name, 'utf8'), path: name }
    const plan = readPublishedPlan(text, path, registry)
    checkPlan(plan, registry)
    const named = plan.frontMatter?.source?.file
    checkSource(plan, named === undefined ? null : await readSource('content', named))
    plans.push(plan)
    files.push(plan.file)
  }
  checkDuplicatePlans(plans)
  for (const message of files.flatMap(({ messages }) => messages)) console.error(String(message))
  const broken = files.filter(hasErrors).length
  console.log(`${files.length} tệp: ${broken === 0 ? 'không có lỗi' : `${broken} tệp có lỗi`}`)
  return broken === 0 ? 0 : 1
}
