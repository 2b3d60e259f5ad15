/** The card of what is looked at: a target, a doubt about the text, the missing place. */
import { partDoubt } from '../../desk/part-doubt.ts'
import type { QueueItem } from '../../desk/queue.ts'
import { deskWords as allWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { CardTools } from './card-parts.ts'
import { headingOf, moveButtons, placeOf, sayLeft } from './card-parts.ts'
import { placeOfValue, placeSelect } from './place-select.ts'
import { drawTarget } from './target-form.ts'
import type { Work } from './work.ts'

const words = allWords.target

/**
 * Draws the card of the item that is being looked at.
 *
 * @param work the plan
 * @param item what is looked at; null where nothing is left
 */
export function drawCard(work: Work, item: QueueItem | null, tools: CardTools): HTMLElement {
  if (item === null) return drawDone(work)
  if (item.kind === 'place') return drawMissingPlace(work, item)
  return item.kind === 'text' ? drawDoubt(work, item.doubt, item, tools) : drawTarget(work, item.target, item, tools)
}

function drawDone(work: Work): HTMLElement {
  const text = work.queue.length === 0 ? words.none : `${words.done} ${words.doneMore}`
  return element('div', { class: 'desk-card', tabindex: -1, 'data-desk-done': true }, element('p', {}, text))
}

/** Nothing goes on without it: a plan of no place cannot be published. */
function drawMissingPlace(work: Work, item: QueueItem): HTMLElement {
  const select = placeSelect('desk-missing-place', '')
  select.required = true
  const form = element(
    'form',
    { class: 'desk-card', 'data-desk-card': 'place' },
    element('h3', {}, headingOf(work, item)),
    element('p', { class: 'desk-doubt' }, allWords.place.missing),
    element('p', {}, element('label', { for: 'desk-missing-place' }, allWords.open.place), select),
    element(
      'p',
      { class: 'desk-actions' },
      element('button', { type: 'submit', 'data-desk-right': true }, allWords.place.take),
      ...moveButtons(work, item),
    ),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const place = placeOfValue(select.value)
    if (place !== null) work.setPlace(place)
  })
  return form
}

function drawDoubt(work: Work, doubt: string, item: QueueItem, { say, goToLine }: CardTools): HTMLElement {
  const { line, text } = partDoubt(doubt, work.plan.source?.name)
  const form = element(
    'form',
    { class: 'desk-card', 'data-desk-card': 'text' },
    element('h3', {}, headingOf(work, item)),
    element('p', { class: 'desk-doubt' }, ...(line === null ? [] : [lineButton(line, goToLine), ': ']), text),
    element(
      'p',
      { class: 'desk-actions' },
      element('button', { type: 'submit', 'data-desk-right': true }, words.seen),
      ...moveButtons(work, item),
    ),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    work.act([], { mark: { ticked: doubt }, goOnFrom: placeOf(work, item) })
    sayLeft(work, say, words.toldRight)
  })
  return form
}

function lineButton(line: number, onGo: (line: number) => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'link-button', 'data-desk-line': line }, words.line(line))
  button.addEventListener('click', () => onGo(line))
  return button
}
