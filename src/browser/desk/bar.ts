import { placeOf } from '../../desk/name-by-facts.ts'
import { deskWords as words } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import { saveFile } from '../save-file.ts'
import type { Work } from './work.ts'
import { openOf } from './work.ts'

/** A part of the desk that is brought up to date after each step. */
export interface DeskPart {
  root: HTMLElement
  refresh: () => void
}

/**
 * Draws the bar above the tabs: the file's name, how much is left, back and forth, the download.
 *
 * @param work the plan
 * @param say tells what a downloaded file lacks
 */
export function drawBar(work: Work, say: (text: string) => void): DeskPart {
  const name = element('b', {})
  const left = element('span', { 'data-desk-left': true })
  const undo = element('button', { type: 'button', 'data-desk-undo': true }, words.bar.undo)
  const redo = element('button', { type: 'button', 'data-desk-redo': true }, words.bar.redo)
  const download = element('button', { type: 'button', 'data-desk-download': true }, words.bar.download)
  undo.addEventListener('click', () => work.undo())
  redo.addEventListener('click', () => work.redo())
  download.addEventListener('click', async () => {
    await work.settled()
    saveFile(`${work.plan.id}.mdx`, work.plan.history.state.text, 'text/mdx;charset=utf-8')
    if (placeOf(work.look.facts) === null) say(words.place.downloaded)
  })
  const label = { class: 'desk-bar', role: 'group', 'aria-label': words.bar.label }
  return {
    root: element('div', label, name, left, undo, redo, download),
    refresh() {
      const { doubts, unread } = openOf(work)
      name.textContent = `${work.plan.id}.mdx`
      left.textContent = words.bar.left(doubts, unread)
      undo.disabled = work.plan.history.past.length === 0
      redo.disabled = work.plan.history.future.length === 0
    },
  }
}
