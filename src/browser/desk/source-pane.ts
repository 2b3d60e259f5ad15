import { countWords, findWords } from '../../desk/plan-blocks.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { MarkTools } from './mark-bar.ts'
import { drawMarkBar } from './mark-bar.ts'
import type { SeePage } from './page-pane.ts'
import { drawPagePane } from './page-pane.ts'
import { selectedLines } from './selection.ts'
import type { Work } from './work.ts'

const words = deskWords.source
/** Lines that are shown before and behind the one that is looked at: a page of 2 MB stays quick. */
const AROUND = 40

/** What the lines need beside the plan. */
export interface SourceTools extends Pick<MarkTools, 'say' | 'onTarget'> {
  /** Draws a page of the document; null where it is no PDF. */
  seePage: SeePage | null
}

/** The lines of the document, and what shows another one. */
export interface SourcePane {
  root: HTMLElement
  /** Shows the lines around one, counted from 1; null where it was not found. */
  show: (line: number | null) => void
  /** Shows them, and goes there. */
  goTo: (line: number) => void
}

/**
 * Draws the lines of the document's text; words that are selected there become a target of the plan, or are corrected in it.
 *
 * @param work the plan
 */
export function drawSource(work: Work, tools: SourceTools): SourcePane {
  const lines = work.plan.source?.text.split('\n') ?? null
  const heading = element('h3', {}, words.heading)
  if (lines === null) {
    return {
      root: element('div', {}, heading, element('p', { class: 'quiet' }, words.none)),
      show: () => {},
      goTo: () => {},
    }
  }
  const notFound = element('p', { class: 'quiet' }, words.notFound)
  const list = element('ol', { class: 'desk-lines', tabindex: 0, 'aria-label': words.heading })
  const selected = () => {
    const chosen = selectedLines(list)
    if (chosen === null) return null
    const above = lines.slice(0, Math.max(0, (chosen.line?.value ?? 1) - 1))
    return findWords(work.look.blocks, chosen.words, countWords([...above, chosen.before].join('\n'), chosen.words))
  }
  const pages = tools.seePage && drawPagePane(work, tools.seePage)
  const bar = drawMarkBar('source', work, { ...tools, selected })
  list.addEventListener('keydown', bar.onKey)
  const show = (line: number | null) => {
    notFound.hidden = line !== null
    drawLines(list, lines, line)
    pages?.show(line)
  }
  return {
    root: element('div', { class: 'desk-source' }, heading, notFound, bar.root, list, pages?.root),
    show,
    goTo(line) {
      show(line)
      list.focus({ preventScroll: true })
      list.scrollIntoView({ block: 'nearest' })
    },
  }
}

function drawLines(list: HTMLOListElement, lines: readonly string[], line: number | null): void {
  const middle = line ?? 1
  const from = Math.max(0, middle - 1 - AROUND)
  list.start = from + 1
  list.replaceChildren(
    ...lines.slice(from, middle + AROUND).map((text, index) => {
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
}
