import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'

/** Line ends of Windows or of old Macs are read as any others; the first is named. */
export function checkLineEnds(plan: Plan): void {
  const first = plan.raw.indexOf('\r')
  if (first < 0) return
  const before = plan.raw.slice(0, first).replace(/^\uFEFF/, '')
  const name = plan.raw[first + 1] === '\n' ? 'Windows (CRLF)' : 'máy Mac cũ (CR)'
  report(
    plan.file,
    {
      rule: 'line-ends',
      found: `Dòng kết thúc theo kiểu ${name}, đã đọc đúng`,
      expected: 'dòng kết thúc bằng LF',
      fix: 'không bắt buộc; muốn đổi thì trong VS Code bấm CRLF ở góc dưới bên phải, chọn LF rồi lưu',
      place: { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') },
    },
    'warning',
  )
}
