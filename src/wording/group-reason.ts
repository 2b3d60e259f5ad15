import type { Strings } from '../i18n/index.ts'
import type { GroupReason } from '../tasks/group-sections.ts'

/** Says why a section belongs to its group of tasks; empty where it belongs to none. */
export function groupReasonText({ reasons }: Strings['tasks'], reason: GroupReason | null): string {
  switch (reason?.by) {
    case 'heading':
      return reasons.heading(reason.phrase)
    case 'text':
      return reasons.text(reason.phrase)
    case 'around':
      return reasons.around(reason.heading)
    case 'editor':
    case 'bodies':
      return reasons[reason.by]
    default:
      return ''
  }
}
