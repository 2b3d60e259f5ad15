import type { PlanOwner } from '../../convert/plan-owner.ts'
import { deskWords as words } from '../../i18n/desk-words.ts'
import { partOf } from '../element.ts'
import { placeOfValue } from './place-select.ts'
import type { Shower } from './show-plan.ts'
import type { DeskStatus } from './status.ts'
import { succeedBy } from './successor.ts'

/**
 * Listens to what may be chosen before a document is opened, or after: its place, and the plan that it replaces or amends.
 *
 * @param desk the desk's part of the page
 */
export function listenToChoices(desk: HTMLElement, { open }: Shower, { say, state }: DeskStatus): void {
  const place = partOf<HTMLSelectElement>(desk, '[data-desk-place]')
  const successor = partOf<HTMLSelectElement>(desk, '[data-desk-successor]')
  place.addEventListener('change', () => {
    const chosen = placeOfValue(place.value)
    const plan = open()
    if (plan?.isNew && state() === 'read' && chosen !== null) {
      plan.work.setPlace(chosen)
      say(words.place.taken(nameOf(place, chosen)))
    }
  })
  successor.addEventListener('change', () => {
    const succeed = succeedBy(successor, desk.dataset.deskPlans ?? '')
    const plan = open()
    if (succeed === null || !plan?.isNew || plan.work.plan.source === null) {
      return say(words.successor.next(succeed !== null))
    }
    void plan.work
      .actBy(async (asked, text) => ({ edits: await succeed(asked, text) }))
      .then(
        () => say(words.successor.taken),
        () => say(words.published.notLoaded),
      )
  })
}

function nameOf(select: HTMLSelectElement, place: PlanOwner['place']): string {
  return select.selectedOptions[0]?.textContent ?? Object.values(place).join('')
}
