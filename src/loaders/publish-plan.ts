import { findStatements } from '../data/statements.ts'
import { findDuties } from '../duties/find-duties.ts'
import type { PlacedClause } from '../passages/find-clauses.ts'
import { findClauses } from '../passages/find-clauses.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Plan } from '../plan/read-plan.ts'
import { isCity } from '../registry/is-city.ts'
import type { Registry } from '../registry/registry.ts'
import type { PlanTexts } from '../search/records.ts'
import { planTexts } from '../search/records.ts'
import { countTables } from '../targets/tables/count-tables.ts'
import { groupSections } from '../tasks/group-sections.ts'
import { listTasks } from '../tasks/list-tasks.ts'
import { findPassages } from '../themes/find-passages.ts'

/**
 * Makes what the site keeps of a plan: for the dataset, and the texts of its sections; with its clauses where they stand in the tree.
 *
 * @param plan a plan without errors
 * @param id the file's name without its ending
 * @param registry what is looked for in its sentences
 * @param fidelity how the plan compares with its source; null where it names none
 */
export function publishPlan(
  plan: Plan,
  id: string,
  registry: Registry,
  fidelity: PublishedPlan['fidelity'],
): { data: PublishedPlan; clauses: PlacedClause[]; searchTexts: PlanTexts } {
  const identity = { id, slug: plan.slug as string, frontMatter: plan.frontMatter as PublishedPlan['frontMatter'] }
  const clauses = findClauses(plan.sections)
  const ofCity = isCity(identity.frontMatter, registry.provinces)
  const grouped = groupSections(plan.sections, registry, identity.frontMatter, ofCity)
  const data = {
    ...identity,
    sections: plan.sections.map(({ blocks: _, ...section }) => section),
    targets: plan.targets,
    statements: findStatements(plan.sections, registry),
    passages: findPassages(plan.sections, registry.themes),
    clauses: clauses.map(({ text, section, anchor, targets }) => ({ text, section, anchor, targets })),
    duties: findDuties(plan.sections, registry, ofCity),
    tasks: listTasks(plan.sections, grouped, registry.taskGroups),
    tables: countTables(plan.sections, registry),
    fidelity: fidelity && { total: fidelity.total, kept: fidelity.kept },
  } satisfies PublishedPlan
  // Made of the plan's blocks, which the site needs for nothing else: so each plan is read once.
  return { data, clauses, searchTexts: planTexts({ ...plan, ...identity }, registry) }
}
