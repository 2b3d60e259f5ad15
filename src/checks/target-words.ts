import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { WHOLE_AREA, WHOLE_COUNT } from '../targets/lexicon/kinds.ts'
import { withDigits } from '../targets/scanned-digits.ts'
import { wordNumbers } from '../targets/word-numbers.ts'
import { parseWrittenNumber, WRITTEN_NUMBER } from '../text/numbers.ts'
import { containing } from '../text/phrases.ts'
import { targetPlace } from './target-place.ts'

const NUMBERS = new RegExp(WRITTEN_NUMBER, 'gu')
/** Words that state the whole, 100 %, without a number (design.md, section 1). */
const THE_WHOLE = containing(WHOLE_AREA, WHOLE_COUNT)

/** The number of a target stands in the words that it wraps, in digits or in words ("ba", "một nửa"), or the words say the whole. */
export function checkTargetWords(plan: Plan): void {
  for (const target of plan.targets) {
    const numbers = numbersIn(target.words)
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

/** The numbers that a text has, letters of a scan read as the digits that they stand for. */
function numbersIn(text: string): Set<number | null> {
  const read = withDigits(text)
  const digits = [...read.matchAll(NUMBERS)].map(([number]) => parseWrittenNumber(number))
  return new Set([...digits, ...wordNumbers(read).map(({ value }) => value)])
}
