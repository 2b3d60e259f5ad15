import type { Work } from './work.ts'

/** Keys of the card, and the buttons that they press. */
const OF_CARD: Record<string, string> = {
  Delete: '[data-desk-reject]',
  ArrowDown: '[data-desk-move="down"]',
  ArrowUp: '[data-desk-move="up"]',
  t: '[data-desk-table-right]',
}

/**
 * What the keys do: back and forth anywhere, the card's within it. Those of fields stay theirs.
 *
 * @param work the plan
 * @param card where the item stands that is looked at
 */
export function onDeskKey(event: KeyboardEvent, work: Work, card: HTMLElement): void {
  const { key, target } = event
  const isTyping = target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select')
  if (isTyping) return
  if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(key)) {
    event.preventDefault()
    if (key.toLowerCase() === 'y' || event.shiftKey) work.redo()
    else work.undo()
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Node) || !card.contains(target)) return
  const selector = OF_CARD[key] ?? OF_CARD[key.toLowerCase()]
  const button = selector === undefined ? null : card.querySelector<HTMLButtonElement>(selector)
  if (!button || button.disabled) return
  event.preventDefault()
  // What it confirms may be out of sight: the key leads there first, the next one presses it.
  if (selector === OF_CARD.t && document.activeElement !== button) button.focus()
  else button.click()
}
