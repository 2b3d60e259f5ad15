import { findLegacyLetters } from '../documents/find-legacy-letters.ts'
import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'

/** The text is in Unicode, not in a font of its own (TCVN3, VNI), whose letters look right in that font only. */
export function checkLegacyLetters(plan: Plan): void {
  const text = String(plan.file.value)
  const legacy = findLegacyLetters(text)
  if (!legacy?.throughout) return
  const line = text.split('\n')[legacy.line - 1] ?? ''
  report(plan.file, {
    rule: 'legacy-letters',
    found: `Chữ theo bảng mã cũ ${legacy.encoding}, chữ đầu tiên là “${legacy.word}”`,
    expected: 'chữ Unicode dựng sẵn',
    fix: 'chuyển sang Unicode (Unikey: Công cụ chuyển mã; hoặc Word) rồi lưu lại với mã UTF-8',
    place: { line: legacy.line, column: Math.max(line.indexOf(legacy.word), 0) + 1 },
  })
}
