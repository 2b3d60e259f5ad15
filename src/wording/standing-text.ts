import { HEADLINE_YEAR } from '../data/headline-year.ts'
import type { Standing } from '../data/standing.ts'
import { STANDINGS } from '../data/standing.ts'
import type { Strings } from '../i18n/index.ts'
import { describeYear } from './describe-target.ts'

/**
 * Says how a plan's headline targets stand to the nation's: "2 cao hơn · 4 bằng · 1 không nêu con số". What there is none of is left out;
 * no line begins with the point or ends with a number.
 *
 * @param strings the language's words
 * @param standing the counts
 */
export function standingText(strings: Strings, standing: Standing): string {
  const words = strings.plan.standing
  const all = STANDINGS.reduce((sum, kind) => sum + standing[kind], 0)
  const parts = STANDINGS.filter((kind) => standing[kind] > 0).map(
    (kind) => `${standing[kind]}\u00a0${words.kinds[kind]}`,
  )
  return words.sentence(all, describeYear(strings, HEADLINE_YEAR), parts.join('\u00a0· '))
}
