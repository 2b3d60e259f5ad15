import { partDoubt } from '../../desk/part-doubt.ts'
import type { QueueItem } from '../../desk/queue.ts'
import { keyOf } from '../../desk/queue.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { DeskPart } from './bar.ts'
import { drawCard } from './card.ts'
import type { SourceTools } from './source-pane.ts'
import { drawSource } from './source-pane.ts'
import { drawTargetList } from './target-list.ts'
import type { Work } from './work.ts'

/** The panel of the targets, and where its card stands. */
export interface TargetsPanel extends DeskPart {
  card: HTMLElement
}

/**
 * Draws the first tab: the item that is looked at, beside the document's lines, and the list of all.
 *
 * @param work the plan
 * @param isShown whether the tab is the one that is shown
 */
export function drawTargetsPanel(work: Work, tools: SourceTools, isShown: () => boolean): TargetsPanel {
  const card = element('div', { class: 'desk-card-place' })
  const source = drawSource(work, tools)
  const focusCard = () => {
    card.querySelector<HTMLElement>('[data-desk-right], [data-desk-done]')?.focus({ preventScroll: true })
  }
  const list = drawTargetList(work, focusCard)
  let drawn: string | null = null

  /** The card is drawn anew only for another item: what is being typed stays. */
  const drawCurrent = () => {
    const item = work.queue.find((item) => keyOf(item) === work.selected) ?? null
    const isWaiting = item === null && work.isPending && work.selected !== null
    if (isWaiting) {
      // Enter must not settle the one that was shown before.
      drawn = null
      return card.replaceChildren(element('p', { class: 'quiet' }, deskWords.checks.pending))
    }
    const of = item === null ? 'done' : `${keyOf(item)} ${item.state}`
    if (of === drawn) return
    const hadFocus = card.contains(document.activeElement) || document.activeElement === document.body
    drawn = of
    card.replaceChildren(drawCard(work, item, { ...tools, goToLine: source.goTo }))
    source.show(lineOf(work, item))
    if (hadFocus && isShown()) focusCard()
  }
  return {
    card,
    root: element('div', {}, element('div', { class: 'desk-panes' }, card, source.root), list.root),
    refresh() {
      // The focus that the card takes has the page laid out: the list is drawn before it, so that this is done once.
      list.refresh()
      drawCurrent()
    },
  }
}

/** The line of the document that an item is about. */
function lineOf({ plan }: Work, item: QueueItem | null): number | null {
  if (item === null || item.kind === 'place') return 1
  if (item.kind === 'target') return item.target.sourceLine
  return partDoubt(item.doubt, plan.source?.name).line
}
