import type { LookTarget } from '../../desk/look-at-plan.ts'
import type { QueueItem } from '../../desk/queue.ts'
import { restOfTable } from '../../desk/queue.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { CardTools } from './card-parts.ts'
import { placeOf, sayLeft } from './card-parts.ts'
import { targetNamer } from './name-target.ts'
import type { Work } from './work.ts'

const words = deskWords.target
/** Targets that are confirmed at once: as many as an editor reads in one look over a table. */
const MOST = 40

/**
 * Draws what else of its table nobody has read yet, and the button behind it that confirms these targets at once. Only what is shown
 * here is confirmed, and nothing doubtful is.
 *
 * @param work the plan
 * @param item the target that is looked at
 * @returns null where it is doubtful, or nothing else of its table is open
 */
export function drawSameTable(work: Work, item: QueueItem, { say }: CardTools): HTMLElement | null {
  const rest = restOfTable(work.queue, item).slice(0, MOST)
  if (rest.length < 2) return null
  const nameOf = targetNamer(work.data)
  const line = ({ quote, fields }: LookTarget) =>
    element('tr', {}, element('td', {}, quote), element('td', {}, nameOf(fields)))
  const all = element('button', { type: 'button', 'data-desk-table-right': true }, words.tableRight)
  all.addEventListener('click', () => {
    work.act([], { mark: { seen: rest.map(({ open }) => open.start) }, goOnFrom: placeOf(work, item) })
    sayLeft(work, say, words.toldRight)
  })
  return element(
    'div',
    { class: 'desk-same-table' },
    element('h4', {}, words.sameTable(rest.length)),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, element('th', {}, words.cell), element('th', {}, words.readAs))),
      element('tbody', {}, ...rest.map(line)),
    ),
    element('p', { class: 'desk-actions' }, all),
  )
}
