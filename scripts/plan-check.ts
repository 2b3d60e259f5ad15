import type { VFileMessage } from 'vfile-message'
import { checkAllPlans, checkPlan, checkSource } from '../src/checks/index.ts'
import { hasErrors } from '../src/faults/report.ts'
import { readText } from '../src/loaders/read-bytes.ts'
import {
  isPlanFile,
  readPlanHead,
  readPublishedPlan,
  readRegistryFiles,
  readSource,
} from '../src/loaders/read-content.ts'
import type { Plan, PlanHead } from '../src/plan/read-plan.ts'
import type { CommandIo } from './command-io.ts'
import { resolveIn } from './command-io.ts'
import { planFiles, readPlanInput } from './plan-input.ts'

/**
 * `plan check`: all rules over content/ or over the named plan files; messages as file:line:column. A fault of a registry is the only
 * one that is told: in its light every plan would be wrong.
 *
 * @param names plan files; none means all of content/plans
 * @param io the project, and where to print
 * @returns 1 when there is an error, else 0
 */
export async function checkContent(names: string[], io: CommandIo): Promise<number> {
  const content = resolveIn(io, 'content')
  const registry = await readRegistryFiles(content)
  const files = [...registry.files]
  const wrong = registry.files.flatMap((file) => file.messages)
  if (wrong.length > 0) {
    for (const message of wrong) io.printError(labelled(message))
    io.print('Danh mục có lỗi: các kế hoạch chưa được kiểm tra. Hãy sửa lỗi trên rồi chạy lại.')
    return 1
  }
  const plans: Plan[] = []
  for (const name of names.length > 0 ? names : await planFiles(io)) {
    const input =
      names.length > 0 ? await readPlanInput(name, io) : { text: await readText(resolveIn(io, name), name), path: name }
    const plan = readPublishedPlan(input.text, input.path, registry)
    checkPlan(plan, registry, io.today, true)
    const named = plan.frontMatter?.source?.file
    checkSource(plan, named === undefined ? null : await readSource(content, named))
    plans.push(plan)
    files.push(plan.file)
  }
  checkAllPlans([...(await otherPlans(plans, io)), ...plans], registry)
  const messages = files.flatMap((file) => file.messages)
  for (const message of messages) io.printError(labelled(message))
  const broken = files.filter(hasErrors).length
  const warnings = messages.filter(({ fatal }) => !fatal).length
  io.print(
    `${plans.length} kế hoạch, ${registry.files.length} tệp danh mục: ${[
      broken === 0 ? 'không có lỗi' : `${broken} tệp có lỗi`,
      ...(warnings === 0 ? [] : [`${warnings} cảnh báo`]),
    ].join(', ')}`,
  )
  return broken === 0 ? 0 : 1
}

/** The other plans of content/, which the named ones stand beside. */
async function otherPlans(plans: Plan[], io: CommandIo): Promise<PlanHead[]> {
  const named = plans.map(({ file }) => resolveIn(io, file.path))
  if (!named.some((file) => isPlanFile(resolveIn(io, 'content'), file))) return []
  const others = (await planFiles(io)).filter((file) => !named.includes(resolveIn(io, file)))
  return Promise.all(others.map((file) => readPlanHead(resolveIn(io, file), file)))
}

/** A message of its place, a warning called one. */
function labelled(message: VFileMessage): string {
  const text = String(message)
  return message.fatal ? text : text.replace(message.reason, () => `Cảnh báo: ${message.reason}`)
}
