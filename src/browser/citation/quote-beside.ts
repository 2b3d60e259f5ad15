import type { CitedQuote } from '../../wording/cite.ts'
import { loadTargets } from './api-rows.ts'

/**
 * The sentence that a citation's button stands beside: the page's own where it is there, else the data's.
 *
 * @param button within the line that says where the sentence stands
 * @param plan the document
 * @returns null where neither has it
 */
export async function quoteBeside(button: Element, plan: string): Promise<CitedQuote | null> {
  const source = button.closest('p, td, li')
  const url = source?.querySelector<HTMLElement>('[data-address]')?.dataset.address
  if (!source || !url) return null
  const before = source.previousElementSibling
  if (before?.matches('blockquote')) {
    const section = source.querySelector<HTMLElement>('[data-section]')?.textContent ?? null
    return { quote: before.textContent?.trim() ?? '', section, url }
  }
  const { hash } = new URL(url)
  const row = (await loadTargets(plan)).find((target) => new URL(target.url).hash === hash)
  return row === undefined ? null : { quote: row.quote, section: row.section.split(' › ').at(-1) || null, url }
}
