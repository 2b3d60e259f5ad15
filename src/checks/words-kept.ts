import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { PlacedWord } from '../text/words.ts'
import type { ComparedSource } from './source-file.ts'

/** Below this share of kept words a plan is not the document any more: an error, not a remark. */
const LEAST_KEPT = 0.999
/** At most this many differing lines are listed one by one; the rest is a count. */
const LISTED = 500

/** The words of the source are kept: those that the plan lost or gained are reported line by line. */
export function checkWordsKept(plan: Plan, { fidelity }: ComparedSource): void {
  const named = plan.frontMatter?.source
  if (named === undefined || fidelity === null) return
  const { total, kept, lost, added } = fidelity
  const source = `content/sources/${named.file}`
  const level = kept < total * LEAST_KEPT ? 'error' : 'warning'
  const fix = 'đối chiếu hai tệp; nếu bản nhận được sai chữ thì ghi <Corrected was="chữ sai">chữ đúng</Corrected>'
  for (const { line, words, first } of byLine(lost)) {
    const found = `dòng ${line} của ${source}: mất “${words}”`
    const place = { line: first.planLine, column: 1 }
    report(plan.file, { rule: 'words-kept', found, expected: 'mọi chữ của văn bản gốc', fix, place }, level)
  }
  for (const { line, words } of byLine(added)) {
    const found = `thừa “${words}”, văn bản gốc không có`
    report(
      plan.file,
      { rule: 'words-kept', found, expected: 'chỉ chữ của văn bản gốc', fix, place: { line, column: 1 } },
      level,
    )
  }
}

function byLine<T extends PlacedWord>(words: T[]): { line: number; words: string; first: T }[] {
  const listed = [...Map.groupBy(words, ({ line }) => line)].map(([line, own]) => ({
    line,
    words: own.map(({ word }) => word).join(' '),
    first: own[0] as T,
  }))
  const rest = listed.length - LISTED
  const last = listed[LISTED]
  return rest > 0 && last ? [...listed.slice(0, LISTED), { ...last, words: `… và ${rest} dòng nữa` }] : listed
}
