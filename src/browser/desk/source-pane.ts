import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'

const words = deskWords.source
/** Lines that are shown before and behind the one that is looked at: a page of 2 MB stays quick. */
const AROUND = 40

/**
 * Draws the lines of the document's text around one of them.
 *
 * @param lines the document's text; null where there is none
 * @param line the one that is looked at, counted from 1; null where it was not found
 */
export function drawSource(lines: readonly string[] | null, line: number | null): HTMLElement {
  const heading = element('h3', {}, words.heading)
  if (lines === null) return element('div', {}, heading, element('p', { class: 'quiet' }, words.none))
  const middle = line ?? 1
  const from = Math.max(0, middle - 1 - AROUND)
  const shown = lines.slice(from, middle + AROUND)
  const list = element(
    'ol',
    { class: 'desk-lines', start: from + 1, tabindex: 0, 'aria-label': words.heading },
    ...shown.map((text, index) => {
      const isCurrent = from + index + 1 === line
      return element(
        'li',
        { class: isCurrent ? 'is-current' : null, value: from + index + 1 },
        isCurrent ? element('mark', {}, element('span', { class: 'sr-only' }, `${words.mark}: `), text) : text,
      )
    }),
  )
  // It has its height when it stands in the page.
  requestAnimationFrame(() => {
    const current = list.querySelector<HTMLElement>('.is-current')
    if (current) list.scrollTop = current.offsetTop - list.clientHeight / 3
  })
  return element('div', {}, heading, line === null && element('p', { class: 'quiet' }, words.notFound), list)
}
