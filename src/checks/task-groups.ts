import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { fieldPosition } from './field-position.ts'

/** What an editor says of sections' groups of tasks names sections of the plan, and groups of the registry. */
export function checkTaskGroups(plan: Plan, { taskGroups }: Registry): void {
  const sections = plan.sections.map(({ id }) => id)
  for (const [section, group] of Object.entries(plan.frontMatter?.taskGroups ?? {})) {
    const isKnown = sections.includes(section)
    if (isKnown && taskGroups[group]) continue
    report(plan.file, {
      rule: 'task-groups',
      found: isKnown ? `taskGroups: nhóm “${group}”` : `taskGroups: mục “${section}”`,
      expected: isKnown
        ? `mã một nhóm trong content/task-groups.yaml: ${Object.keys(taskGroups).join(', ')}`
        : 'mã một mục của kế hoạch: phần sau dấu # khi bấm đề mục của mục ấy ở mục lục',
      fix: 'sửa mã, hoặc xóa dòng để chương trình tự xếp',
      place: fieldPosition(plan, 'taskGroups'),
    })
  }
}
