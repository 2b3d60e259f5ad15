import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { WHOLE_AREA, WHOLE_COUNT } from '../targets/lexicon.ts'
import { parseWrittenNumber } from '../text/numbers.ts'
import { containing } from '../text/phrases.ts'
import { targetPlace } from './target-place.ts'

/** Words that state the whole, 100 %, without a number (design.md, section 1). */
const THE_WHOLE = containing(WHOLE_AREA, WHOLE_COUNT)

/** The number of a target stands in the words that it wraps, or the words say the whole. */
export function checkTargetWords(plan: Plan): void {
  for (const target of plan.targets) {
    const numbers = new Set(
      [...target.words.matchAll(/\d+(?:[.,]\d+)*/g)].map(([digits]) => parseWrittenNumber(digits)),
    )
    const wanted = [target.value, ...(target.valueMax === undefined ? [] : [target.valueMax])]
    if (target.words.trim() === '' || wanted.every((value) => numbers.has(value))) continue
    if (target.value === 100 && target.comparator === 'eq' && THE_WHOLE.test(target.words)) continue
    report(plan.file, {
      rule: 'target-words',
      found: `value="${target.text}", nhưng chữ trong thẻ là “${target.words}”`,
      expected: `số ${wanted.join(' và ')} nằm trong chữ mà thẻ bao`,
      fix: 'sửa value theo văn bản, hoặc bao thêm chữ có con số',
      place: targetPlace(plan, target, 'value'),
    })
  }
}
