import { partDoubt } from '../../desk/part-doubt.ts'
import type { QueueItem } from '../../desk/queue.ts'
import { keyOf } from '../../desk/queue.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { DeskPart } from './bar.ts'
import { targetNamer } from './name-target.ts'
import type { Work } from './work.ts'

const words = deskWords.target

/**
 * Draws the list of everything that is to be looked at, and the button that settles what is left of it.
 *
 * @param work the plan
 * @param onChoose is told when an item of the list was chosen
 */
export function drawTargetList(work: Work, onChoose: () => void): DeskPart {
  const nameTarget = targetNamer(work.data)
  const nameOf = (item: QueueItem) => {
    if (item.kind === 'place') return deskWords.place.missing
    if (item.kind === 'target') return nameTarget(item.target.fields)
    const { line, text } = partDoubt(item.doubt, work.plan.source?.name)
    return line === null ? text : `${deskWords.checks.line(line)}: ${text}`
  }
  const list = element('ol', { class: 'desk-list' })
  const all = element('button', { type: 'button', 'data-desk-all-read': true }, words.allRead)
  all.addEventListener('click', () => {
    const unread = work.queue.flatMap((item) =>
      item.kind === 'target' && item.state === 'unread' ? [item.target.open.start] : [],
    )
    work.act([], { mark: { seen: unread }, goOnFrom: -1 })
  })
  const rows: Row[] = []
  const addRow = () => {
    const at = rows.length
    const made = drawRow(at + 1, () => {
      const item = work.queue[at]
      if (item) work.select(keyOf(item))
      onChoose()
    })
    rows.push(made)
    list.append(made.root)
  }
  return {
    root: element('section', {}, element('h3', {}, words.list), element('p', {}, all), list),
    refresh() {
      while (rows.length < work.queue.length) addRow()
      for (const { root } of rows.splice(work.queue.length)) root.remove()
      for (const [index, item] of work.queue.entries()) {
        rows[index]?.show(nameOf(item), item.state, keyOf(item) === work.selected)
      }
    },
  }
}

/** A line of the list. It stands for a place in the queue, and shows what stands there now: of a long list a step touches few lines. */
interface Row {
  root: HTMLElement
  show: (name: string, state: QueueItem['state'], isCurrent: boolean) => void
}

function drawRow(number: number, onChoose: () => void): Row {
  const button = element('button', { type: 'button', class: 'link-button' })
  const told = element('small', {})
  const root = element('li', { value: number }, button, ' ', told)
  button.addEventListener('click', onChoose)
  let shown = ''
  return {
    root,
    show(name, state, isCurrent) {
      const now = `${isCurrent} ${state} ${name}`
      if (now === shown) return
      shown = now
      root.className = `is-${state}`
      button.textContent = name
      told.textContent = words.states[state]
      if (isCurrent) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
    },
  }
}
