import type { Commitments } from '../data/commitments.ts'
import type { Strings } from '../i18n/index.ts'
import { STRENGTHS } from '../targets/read-commitment.ts'
import { percent } from './sharing-text.ts'

/**
 * Says how strongly a plan commits itself: "Trong 17 mục tiêu: 59 % phải đạt …". What there is none of is left out.
 *
 * @param strings the language's words
 * @param counts of one plan, at least one
 */
export function commitmentsText({ plan: { commitments: words } }: Strings, counts: Commitments): string {
  const kinds = [...STRENGTHS, 'unstated'] as const
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const parts = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.kinds[kind](counts[kind], percent(counts[kind] / all)))
  return words.sentence(all, parts.join('; '))
}
