import { hasUnreadTable } from '../data/unread-tables.ts'
import { report } from '../faults/report.ts'
import { tableWords } from '../i18n/vi/tables.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { countTables } from '../targets/tables/count-tables.ts'
import { describeTables } from '../wording/describe-tables.ts'

/** The values of a plan's tables are read, or an editor has read the plan; else comparisons say so instead of "không nêu". */
export function checkUnreadTables(plan: Plan, registry: Registry): void {
  const { frontMatter } = plan
  if (frontMatter === null) return
  const tables = countTables(plan.sections, registry)
  if (!hasUnreadTable({ frontMatter, tables })) return
  report(
    plan.file,
    {
      rule: 'unread-tables',
      found: describeTables(tableWords, tables),
      expected: 'mọi ô có số phải đạt được bao trong <Target>, hoặc biên tập đã đọc và ghi review: reviewed',
      fix: 'đọc các bảng; đánh dấu ô là chỉ tiêu. Trước đó bảng so sánh ghi “chưa đọc hết bảng” thay cho “không nêu”',
      place: { line: Math.min(...tables.unread.map(({ line }) => line)), column: 1 },
    },
    'warning',
  )
}
