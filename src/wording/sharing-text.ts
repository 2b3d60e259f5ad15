import type { Strings } from '../i18n/index.ts'
import type { SharingKind } from '../passages/judge-sharing.ts'
import { SHARING_KINDS } from '../passages/judge-sharing.ts'
import type { ClauseSharing, PlanSharing } from '../passages/share-plans.ts'
import type { SentenceSharing } from '../passages/sharing-of-sentence.ts'
import { formatNumber } from '../text/numbers.ts'

/**
 * What parts of a plan's words are of which kind, those that there are.
 *
 * @returns parts from 0 to 1, which add up to 1, in the order of the kinds
 */
export function sharesOf({ words }: Pick<PlanSharing, 'words'>): { kind: SharingKind; part: number }[] {
  const total = SHARING_KINDS.reduce((sum, kind) => sum + words[kind], 0)
  return SHARING_KINDS.map((kind) => ({ kind, part: total === 0 ? 0 : words[kind] / total })).filter(
    ({ part }) => part > 0,
  )
}

/**
 * Says how much of a plan stands in others: "Trong 4.707 tiếng …: 35 % chỉ kế hoạch này viết; …".
 *
 * @param strings the language's words
 * @param sharing what was found of the plan
 */
export function sharingText({ sharing: words }: Strings, sharing: Pick<PlanSharing, 'words'>): string {
  const total = SHARING_KINDS.reduce((sum, kind) => sum + sharing.words[kind], 0)
  const parts = sharesOf(sharing).map(({ kind, part }) => words.kinds[kind].part(percent(part)))
  return words.summary(formatNumber(total), parts.join('; '))
}

/** Writes a part of a whole: "35 %". */
export function percent(part: number): string {
  return part < 0.005 ? '< 1 %' : `${formatNumber(Math.round(part * 100))} %`
}

/**
 * Says who else has a clause: "Một kế hoạch khác".
 *
 * @param strings the language's words
 * @param clause one that is shared
 */
export function sharedByText({ sharing: { counts } }: Strings, { kind, others }: ClauseSharing): string {
  if (kind === 'resolution') return counts.resolution(others)
  return others === 1 ? counts.one : counts.many(others)
}

/**
 * Says whether others have a sentence: "chỉ kế hoạch này viết", "một phần cũng ở 2 kế hoạch khác".
 *
 * @param strings the language's words
 */
export function sentenceSharingText(strings: Strings, { kind, clause }: SentenceSharing): string {
  const { ofSentence } = strings.sharing
  if (clause === null) return ofSentence.own
  const { others, kind: ofClause } = clause.sharing
  const who = ofClause === 'resolution' && others === 0 ? ofSentence.resolution : ofSentence.others(others)
  return kind === 'partly' ? ofSentence.partly(who) : ofSentence.shared(who)
}
