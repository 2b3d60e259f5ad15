import type { PlanOwner } from '../../convert/plan-owner.ts'
import type { DeskData } from '../../desk/desk-data.ts'
import type { WrittenFacts } from '../../desk/edit-facts.ts'
import { placeGroups } from '../../desk/place-options.ts'
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
 * Draws a list of all places, level by level.
 *
 * @param id of the element
 * @param data the registries
 * @param chosen the value of the option that is chosen; empty where none is
 */
export function placeSelect(id: string, { registry }: DeskData, chosen: string): HTMLSelectElement {
  const option = (value: string, name: string) => element('option', { value, selected: value === chosen }, name)
  return element(
    'select',
    { id },
    chosen === '' && option('', deskWords.place.none),
    ...placeGroups(registry, deskWords.open).map(({ label, options }) =>
      element('optgroup', { label }, ...options.map(({ value, name }) => option(value, name))),
    ),
  )
}
