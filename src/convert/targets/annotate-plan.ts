import type { Plan } from '../../reader/read-plan.ts'
import { readSections } from '../../reader/sections.ts'
import { readTargets } from '../../reader/targets.ts'
import { annotateTargets } from './annotate-targets.ts'
import type { Vocabulary } from './extract-targets.ts'

/**
 * Marks the targets of a plan that nobody has annotated (a plain `.md` in content/plans): found by the extractor, to be
 * published as not reviewed.
 *
 * @param plan a plan without `<Target>`; its tree is changed
 * @param vocabulary the registry
 * @returns the plan with the targets that were found
 */
export function annotatePlan(plan: Plan, vocabulary: Vocabulary): Plan {
  annotateTargets({ vocabulary })(plan.tree, plan.file)
  const sections = readSections(plan.tree)
  return { ...plan, sections, targets: readTargets(sections, plan.file) }
}
