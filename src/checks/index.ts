import type { Plan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { checkByteOrderMark } from './byte-order-mark.ts'
import { checkFileName } from './file-name.ts'
import { checkLegacyLetters } from './legacy-letters.ts'
import { checkLetterForm } from './letter-form.ts'
import { checkLineEnds } from './line-ends.ts'
import { checkPlainReview } from './plain-review.ts'
import { checkReviewOpen } from './review-open.ts'
import { checkTargetIndicator } from './target-indicator.ts'
import { checkTargetUnit } from './target-unit.ts'
import { checkTargetWords } from './target-words.ts'
import { checkTargetYear } from './target-year.ts'

/** A rule looks at one plan and reports on `plan.file`; it never prints, throws or exits. */
type Rule = (plan: Plan, registry: Registry) => void

const RULES: Rule[] = [
  checkByteOrderMark,
  checkLineEnds,
  checkLetterForm,
  checkLegacyLetters,
  checkFileName,
  checkPlainReview,
  checkTargetIndicator,
  checkTargetYear,
  checkTargetUnit,
  checkTargetWords,
  checkReviewOpen,
]

/**
 * Runs every rule over a plan that was read.
 *
 * @param plan the plan; findings are added to its file's messages
 * @param registry what the rules compare with
 */
export function checkPlan(plan: Plan, registry: Registry): void {
  for (const rule of RULES) rule(plan, registry)
  // From the head of the file to its end, as an editor goes through it.
  plan.file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
