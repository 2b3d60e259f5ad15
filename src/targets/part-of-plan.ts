import type { Section } from '../plan/sections.ts'
import { containing } from '../text/phrases.ts'
import { ARRANGEMENT_HEADINGS, GOAL_HEADINGS, REPORT_HEADINGS } from './lexicon/plan-parts.ts'

/** What a part of a plan is for, by its headings. */
export interface PartOfPlan {
  /** Headed as goals, itself or a part around it. */
  inGoals: boolean
  /** Reports, money, who does what: no targets are looked for in it, itself or as a part of such a one. */
  withoutTargets: boolean
}

const GOALS = containing(GOAL_HEADINGS)
const WITHOUT_TARGETS = containing(REPORT_HEADINGS, ARRANGEMENT_HEADINGS)

/**
 * Tells what a section of a plan is for.
 *
 * @param byId the plan's sections by their ids
 */
export function partOfPlan(byId: Map<string, Section>, section: Section): PartOfPlan {
  const headings: string[] = []
  for (let at: Section | undefined = section; at; at = byId.get(at.parent ?? '')) headings.push(at.heading)
  return {
    inGoals: headings.some((heading) => GOALS.test(heading)),
    withoutTargets: headings.some((heading) => WITHOUT_TARGETS.test(heading)),
  }
}
