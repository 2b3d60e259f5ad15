import type { PlanOwner } from '../../convert/plan-owner.ts'
import type { WrittenFacts } from '../../desk/edit-facts.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'

/**
 * The place that is chosen in a list of places.
 *
 * @param value of the option: "province:ha-giang", "unit:bac-ninh"
 * @returns null where none is chosen
 */
export function placeOfValue(value: string): PlanOwner['place'] | null {
  const [kind, slug = ''] = value.split(':')
  if (kind === 'unit') return { unit: slug }
  return kind === 'province' ? { province: slug } : null
}

/** The value of the option that a plan's front matter has chosen; empty where it names no place. */
export function chosenBy({ province, unit }: WrittenFacts): string {
  if (unit !== undefined) return `unit:${unit}`
  return province === undefined ? '' : `province:${province}`
}

/**
 * Draws a list of all places, level by level, as the page itself has it: what makes the list stays out of the page's script.
 *
 * @param id of the element
 * @param chosen the value of the option that is chosen; empty where none is
 */
export function placeSelect(id: string, chosen: string): HTMLSelectElement {
  const groups = document.querySelectorAll('[data-desk-place] optgroup')
  const select = element(
    'select',
    { id },
    chosen === '' && element('option', { value: '' }, deskWords.place.none),
    ...[...groups].map((group) => group.cloneNode(true) as HTMLElement),
  )
  select.value = chosen
  return select
}
