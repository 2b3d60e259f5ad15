import type { QueueItem } from '../../desk/queue.ts'
import { keyOf, nextOpen } from '../../desk/queue.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { DeskPart } from './bar.ts'
import type { Work } from './work.ts'

const words = deskWords.target

/**
 * Draws the list of everything that is to be looked at, and the button that settles what is left of it.
 *
 * @param work the plan
 * @param onChoose is told when an item of the list was chosen
 */
export function drawTargetList(work: Work, onChoose: () => void): DeskPart {
  const list = element('ol', { class: 'desk-list' })
  const all = element('button', { type: 'button', 'data-desk-all-read': true }, words.allRead)
  all.addEventListener('click', () => {
    const unread = work.queue.flatMap((item) =>
      item.kind === 'target' && item.state === 'unread' ? [item.target.open.start] : [],
    )
    work.act([], { seen: unread })
    const next = nextOpen(work.queue, -1)
    work.select(next ? keyOf(next) : null)
  })
  const row = (item: QueueItem) => {
    const isCurrent = keyOf(item) === work.selected
    const button = element(
      'button',
      { type: 'button', class: 'link-button', 'aria-current': isCurrent ? 'true' : null },
      nameOf(work, item),
    )
    button.addEventListener('click', () => {
      work.select(keyOf(item))
      onChoose()
    })
    return element('li', { class: `is-${item.state}` }, button, ' ', element('small', {}, words.states[item.state]))
  }
  return {
    root: element('section', {}, element('h3', {}, words.list), element('p', {}, all), list),
    refresh: () => list.replaceChildren(...work.queue.map(row)),
  }
}

function nameOf(work: Work, item: QueueItem): string {
  if (item.kind === 'place') return deskWords.place.missing
  if (item.kind === 'text') return item.doubt
  const { indicator, year, value } = item.target.fields
  const known = work.data.registry.indicators.find(({ id }) => id === indicator)
  return `${known?.short ?? indicator}: ${value}${year === '' ? '' : ` (${year})`}`
}
