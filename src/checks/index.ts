/**
 * Every rule over content/, in one list. A rule reports on the files of the plans that it looks at; it never prints, throws or
 * exits.
 */
import type { Plan, PlanHead } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { checkByteOrderMark } from './byte-order-mark.ts'
import type { Fidelity } from './compare-words.ts'
import { compareWords } from './compare-words.ts'
import { checkDuplicatePlans } from './duplicate-plan.ts'
import { checkFileName } from './file-name.ts'
import { checkIssuedDay } from './issued-day.ts'
import { checkLegacyLetters } from './legacy-letters.ts'
import { checkLetterForm } from './letter-form.ts'
import { checkLineEnds } from './line-ends.ts'
import { checkPlainReview } from './plain-review.ts'
import { checkReplaces } from './replaces.ts'
import { checkReviewOpen } from './review-open.ts'
import type { ComparedSource, SourceText } from './source-file.ts'
import { checkSourceFile } from './source-file.ts'
import { checkTargetIndicator } from './target-indicator.ts'
import { checkTargetReading } from './target-reading.ts'
import { checkTargetUnit } from './target-unit.ts'
import { checkTargetWords } from './target-words.ts'
import { checkTargetYear } from './target-year.ts'
import { checkTaskGroups } from './task-groups.ts'
import { checkUnreadTables } from './unread-tables.ts'
import { checkWordsKept } from './words-kept.ts'

/** A rule, by what it looks at: one plan; one plan beside its source; all plans of a folder beside each other. */
type Check =
  | {
      kind: 'plan'
      rule: (plan: Plan, registry: Registry, today: string) => void
      /** Only where an editor asks: it takes as long as everything else together. */
      onRequest?: true
    }
  | { kind: 'source'; rule: (plan: Plan, compared: ComparedSource) => void }
  | { kind: 'all plans'; rule: (plans: PlanHead[], registry: Registry) => void }

const CHECKS: Check[] = [
  { kind: 'plan', rule: checkByteOrderMark },
  { kind: 'plan', rule: checkLineEnds },
  { kind: 'plan', rule: checkLetterForm },
  { kind: 'plan', rule: checkLegacyLetters },
  { kind: 'plan', rule: checkFileName },
  { kind: 'plan', rule: (plan, _, today) => checkIssuedDay(plan, today) },
  { kind: 'plan', rule: checkPlainReview },
  { kind: 'plan', rule: checkTargetIndicator },
  { kind: 'plan', rule: checkTargetYear },
  { kind: 'plan', rule: checkTargetUnit },
  { kind: 'plan', rule: checkTargetWords },
  { kind: 'plan', rule: checkReviewOpen },
  { kind: 'plan', rule: checkTaskGroups },
  { kind: 'plan', rule: checkUnreadTables, onRequest: true },
  { kind: 'plan', rule: checkTargetReading, onRequest: true },
  { kind: 'source', rule: checkSourceFile },
  { kind: 'source', rule: checkWordsKept },
  { kind: 'all plans', rule: checkDuplicatePlans },
  { kind: 'all plans', rule: checkReplaces },
]

/**
 * Runs the rules for one plan.
 *
 * @param plan the plan as it was read; findings are added to its file's messages, which are then in the order of the file
 * @param registry what the rules compare with
 * @param today ISO date
 * @param isRequested whether an editor asks: runs the slow rules too
 */
export function checkPlan(plan: Plan, registry: Registry, today: string, isRequested = false): void {
  for (const check of CHECKS) {
    if (check.kind === 'plan' && (isRequested || !check.onRequest)) check.rule(plan, registry, today)
  }
  plan.file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

/**
 * Runs the rules for a plan beside its source.
 *
 * @param plan the plan; findings are added to its file's messages
 * @param source the file that the plan names; null when it names none, or it is not in content/sources/
 * @returns how faithful the plan is; null when there is no text to compare with
 */
export function checkSource(plan: Plan, source: SourceText | null): Fidelity | null {
  const isReadable = plan.frontMatter?.source !== undefined && source?.problem === null
  const fidelity = isReadable ? compareWords(source.text, plan) : null
  for (const check of CHECKS) if (check.kind === 'source') check.rule(plan, { source, fidelity })
  return fidelity
}

/**
 * Runs the rules for plans beside each other.
 *
 * @param plans all plans of a folder, what is reported of two on the later one; findings are added to their files' messages
 * @param registry the register of provinces
 */
export function checkAllPlans(plans: PlanHead[], registry: Registry): void {
  for (const check of CHECKS) if (check.kind === 'all plans') check.rule(plans, registry)
}
