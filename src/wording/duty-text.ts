import type { Deadline, Duty } from '../duties/duty.ts'
import type { Strings } from '../i18n/index.ts'
import type { Bodies } from '../schema.ts'
import { formatDate } from '../text/dates.ts'

/** The names of the bodies that a duty is given to. */
export function listBodies({ bodies: ids }: Pick<Duty, 'bodies'>, bodies: Bodies): string[] {
  return ids.map((id) => bodies[id]?.vi ?? id)
}

/**
 * Says by when something is to be done: "30/6/2025", "6 tháng một lần, ngày 15/6 và 1/12", "hằng năm".
 *
 * @param words the language's words for it
 */
export function deadlineText({ deadline: words }: Strings['duties'], deadline: Deadline | null): string {
  if (deadline === null) return words.none
  if (deadline.kind === 'always') return words.always
  if (deadline.kind === 'day') return deadline.day === null ? words.noYear(deadline.words) : formatDate(deadline.day)
  const days = deadline.on.map((monthDay) => formatDate(`2024-${monthDay}`).replace('/2024', ''))
  return words.repeated(deadline.every, days)
}

/**
 * Shortens a text between two words.
 *
 * @param most letters
 * @returns the text itself where it is no longer; else with "…" behind it
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[,;:(\s]+$/u, '')}…`
}
