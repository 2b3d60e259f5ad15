/** What every card has: its heading, the way to the next. */
import type { QueueItem } from '../../desk/queue.ts'
import { keyOf } from '../../desk/queue.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { Work } from './work.ts'
import { openOf } from './work.ts'

const words = deskWords.target

/** What the card tells the desk. */
export interface CardTools {
  say: (text: string) => void
  /** Shows a line of the document, and goes there. */
  goToLine: (line: number) => void
}

/**
 * Says how much is left after a step.
 *
 * @param told makes the sentence
 */
export function sayLeft(work: Work, say: (text: string) => void, told: (left: number) => string): void {
  const { doubts, unread } = openOf(work)
  say(told(doubts + unread))
}

/** The place of an item in the queue, from 0. */
export function placeOf(work: Work, item: QueueItem): number {
  return work.queue.findIndex((other) => keyOf(other) === keyOf(item))
}

/** The heading of its card: which item of how many it is, and whether it is a doubt. */
export function headingOf(work: Work, item: QueueItem): string {
  const at = placeOf(work, item) + 1
  return item.state === 'doubt' ? words.doubtHeading(at, work.queue.length) : words.heading(at, work.queue.length)
}

/** The buttons to the items before and behind. */
export function moveButtons(work: Work, item: QueueItem): HTMLButtonElement[] {
  const at = placeOf(work, item)
  const to = (label: string, target: QueueItem | undefined, key: string) => {
    const button = element(
      'button',
      { type: 'button', class: 'quiet-button', disabled: !target, 'data-desk-move': key },
      label,
    )
    button.addEventListener('click', () => target && work.select(keyOf(target)))
    return button
  }
  return [to(words.previous, work.queue[at - 1], 'up'), to(words.next, work.queue[at + 1], 'down')]
}
