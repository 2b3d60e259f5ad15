import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'

/** A byte order mark at the head of a file is read over; other tools may stumble on it. */
export function checkByteOrderMark(plan: Plan): void {
  if (!plan.raw.startsWith('\uFEFF')) return
  report(
    plan.file,
    {
      rule: 'byte-order-mark',
      found: 'Đầu tệp có dấu BOM (ký tự không nhìn thấy), đã đọc đúng',
      expected: 'UTF-8 không có BOM',
      fix: 'không bắt buộc; muốn bỏ thì lưu lại với mã UTF-8, không chọn “UTF-8 with BOM”',
      place: { line: 1, column: 1 },
    },
    'warning',
  )
}
