import type { Flag } from '../data/flags.ts'
import type { Strings } from '../i18n/index.ts'
import type { OtherPlace } from '../passages/find-other-places.ts'
import type { Target } from '../plan/targets.ts'
import { countedUnit } from '../registry/counted-unit.ts'
import { describeYear } from './describe-target.ts'
import { writeValue } from './show-value.ts'

/**
 * Says what does not seem to fit, with its numbers: "Hà Giang ghi hai số cho “Doanh nghiệp KH&CN” đến năm 2035: 150 và 75".
 *
 * @param strings the language's words
 * @param plan the plan's name for readers
 */
export function flagText(strings: Strings, plan: string, { kind, indicator, targets }: Flag): string {
  const first = targets[0] as Target
  const last = targets.at(-1) as Target
  const written = (target: Target) => writeValue(strings, target, countedUnit(target, indicator), target.perYear)
  const stated = { value: written(first), when: describeYear(strings, first.year) }
  const restated = { value: written(last), when: describeYear(strings, last.year) }
  return strings.quality.kinds[kind].text(plan, indicator.vi, stated, restated)
}

/**
 * Says which other province a passage speaks of: "Tỉnh A viết “người Nghệ”, tức là nói về Nghệ An, Hà Tĩnh".
 *
 * @param strings the language's words
 * @param plan the plan's name for readers
 */
export function otherPlaceText(strings: Strings, plan: string, { words, provinces }: OtherPlace): string {
  return strings.quality.otherPlace.text(plan, words, provinces.map(({ name_vi }) => name_vi).join(', '))
}
