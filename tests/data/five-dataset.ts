import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/data/dataset.ts'
import { buildDataset } from '../../src/data/dataset.ts'
import { findClauses } from '../../src/passages/find-clauses.ts'
import type { PublishedPlan } from '../../src/plan/published-plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { countTables } from '../../src/targets/tables/count-tables.ts'
import { FIVE } from '../five-plans.ts'
import { registry } from './datasets.ts'

/** The dataset of the five real plans, without what no comparison of texts needs. */
export function fiveDataset(): Dataset {
  const plans = FIVE.map((id): PublishedPlan => {
    const { slug, frontMatter, sections, targets } = readPlan(
      readFileSync(`content/plans/${id}.mdx`, 'utf8'),
      `${id}.mdx`,
    )
    if (slug === null || frontMatter === null) throw new Error(`no plan: ${id}`)
    return {
      id,
      slug,
      frontMatter,
      sections,
      targets,
      statements: [],
      passages: [],
      duties: [],
      tasks: [],
      clauses: findClauses(sections),
      tables: countTables(sections, registry),
      fidelity: null,
    }
  })
  return buildDataset(plans, registry)
}
