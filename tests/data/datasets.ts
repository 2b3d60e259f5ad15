import type { Dataset, TargetRow } from '../../src/data/dataset.ts'
import { buildDataset } from '../../src/data/dataset.ts'
import { findStatements } from '../../src/data/statements.ts'
import { findDuties } from '../../src/duties/find-duties.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { findClauses } from '../../src/passages/find-clauses.ts'
import type { PublishedPlan } from '../../src/plan/published-plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { isCity } from '../../src/registry/is-city.ts'
import { countTables } from '../../src/targets/tables/count-tables.ts'
import { groupSections } from '../../src/tasks/group-sections.ts'
import { listTasks } from '../../src/tasks/list-tasks.ts'
import { findPassages } from '../../src/themes/find-passages.ts'

/** The registries of the site itself. */
export const registry = await readRegistryFiles('content')

/** A target as a plan states it: indicator, year (null for none), value, further attributes. */
export type Stated = readonly [indicator: string, year: number | null, value: string, attributes?: string]

/**
 * Reads a plan as the site does.
 *
 * @param id the file's name without its ending, of which the first part is the province
 * @param body the plan's text
 * @param facts further front matter, a line each; `unit: …` stands instead of the province
 */
export function planOf(id: string, body: string, facts: string[] = []): PublishedPlan {
  const isUnit = facts.some((line) => line.startsWith('unit:'))
  const lines = [...(isUnit ? [] : [`province: ${id.split('--')[0]}`]), ...facts]
  const text = `---\n${lines.join('\n')}\ntitle: Kế hoạch thử\ndocType: Kế hoạch\nissuer: Ủy ban\n---\n\n${body}`
  const { slug, frontMatter, sections, targets } = readPlan(text, `${id}.mdx`)
  const own = frontMatter as PublishedPlan['frontMatter']
  const ofCity = isCity(own, registry.provinces)
  return {
    id,
    slug: slug as string,
    frontMatter: own,
    sections,
    targets,
    statements: findStatements(sections, registry),
    passages: findPassages(sections, registry.themes),
    clauses: findClauses(sections),
    duties: findDuties(sections, registry, ofCity),
    tasks: listTasks(sections, groupSections(sections, registry, own, ofCity), registry.taskGroups),
    tables: countTables(sections, registry),
    fidelity: null,
  }
}

/** A dataset of plans that state these targets, by the slugs of their provinces. */
export function datasetOf(plans: Record<string, readonly Stated[]>): Dataset {
  return buildDataset(
    Object.entries(plans).map(([province, stated]) => planOf(province, goalsOf(stated))),
    registry,
  )
}

/** A plan's text that states these targets and nothing else. */
export function goalsOf(stated: readonly Stated[]): string {
  return `## I. MỤC TIÊU\n\n${stated.map(listItem).join('') || 'Không có con số.\n'}`
}

function listItem([indicator, year, value, attributes = '']: Stated): string {
  const horizon = year === null ? '' : ` year="${year}"`
  return `- Phấn đấu <Target indicator="${indicator}"${horizon} value="${value}" ${attributes}>đạt ${value}</Target>.\n`
}

/** What a test says of rows: whose they are and what they state. */
export function statements(rows: TargetRow[]): string[] {
  return rows.map((row) => `${row.plan.id}: ${row.target.text}`)
}
