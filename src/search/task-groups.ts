import type { TaskGroups } from '../schema.ts'
import { splitWords } from './words.ts'

/**
 * Finds the group of tasks that a section belongs to: by its own heading, else by the nearest one around it.
 *
 * @param headings from the outermost to the section's own
 * @param groups the groups in the order of precedence
 * @returns the group's id, or null where no heading shows one
 */
export function findTaskGroup(headings: string[], groups: TaskGroups): string | null {
  const phrases = Object.entries(groups).flatMap(([id, group]) => group.headings.map((phrase) => [id, key(phrase)]))
  for (const heading of headings.toReversed()) {
    const words = key(heading)
    const found = phrases.find(([, phrase = '']) => words.includes(phrase))
    if (found) return found[0] ?? null
  }
  return null
}

/** Words in one spelling with a space around each. */
function key(text: string): string {
  return ` ${splitWords(text.normalize('NFC'))
    .map(({ exact }) => exact)
    .join(' ')} `
}
