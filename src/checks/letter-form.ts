import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { withPlainLines } from '../text/line-ends.ts'

/** Letters written as a base with its marks behind it (NFD) are read as composed ones; the first is named. */
export function checkLetterForm(plan: Plan): void {
  const written = withPlainLines(plan.raw).split('\n')
  const composed = String(plan.file.value).split('\n')
  const index = written.findIndex((line, index) => line !== composed[index])
  if (index < 0) return
  const [line, right] = [written[index] as string, composed[index] ?? '']
  let at = 0
  while (at < right.length && line[at] === right[at]) at += 1
  const word = right.slice(right.lastIndexOf(' ', at) + 1).split(' ')[0]
  report(
    plan.file,
    {
      rule: 'letter-form',
      found: `Chữ có dấu viết rời (Unicode tổ hợp), chữ đầu tiên ở “${word}”, đã đọc đúng`,
      expected: 'Unicode dựng sẵn',
      fix: 'không bắt buộc; muốn đổi thì dùng Unikey: Công cụ chuyển mã, Unicode tổ hợp sang Unicode dựng sẵn',
      place: { line: index + 1, column: at + 1 },
    },
    'warning',
  )
}
