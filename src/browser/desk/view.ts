/** The desk around one plan: the bar, the tabs, what each shows, the keys. */
import type { LookFinding } from '../../desk/look-at-plan.ts'
import type { QueueItem } from '../../desk/queue.ts'
import { keyOf, nextOpen } from '../../desk/queue.ts'
import { deskWords as words } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import { saveFile } from '../save-file.ts'
import { drawFacts } from './facts-form.ts'
import type { HandOverTools } from './hand-over.ts'
import { drawHandOver } from './hand-over.ts'
import { drawNumbers } from './numbers-list.ts'
import { drawSource } from './source-pane.ts'
import { drawTabs } from './tabs.ts'
import { drawCard } from './target-form.ts'
import { drawFindings, drawText, refreshText } from './text-editor.ts'
import type { Work } from './work.ts'
import { openOf } from './work.ts'

/** A line of a doubt: "ke-hoach.docx:12:1: …". */
const LINE_OF_DOUBT = /^[^:]+:(\d+):/

/** What the desk needs beside the plan. */
export interface ViewTools extends HandOverTools {
  /** Tells screen readers and the line above the desk. */
  say: (text: string) => void
}

/** What is drawn, and how it is brought up to date. */
export interface DeskView {
  root: HTMLElement
  refresh: (work: Work) => void
}

/**
 * Draws the desk of a plan.
 *
 * @param work the plan
 */
export function drawView(work: Work, tools: ViewTools): DeskView {
  const { say } = tools
  const lines = work.plan.source?.text.split('\n') ?? null
  const card = element('div', { class: 'desk-card-place' })
  const source = element('div', { class: 'desk-source' })
  const list = element('ol', { class: 'desk-list' })
  const targets = element('div', {}, element('div', { class: 'desk-panes' }, card, source), listOf(list))
  const numbers = element('div', {})
  const facts = element('div', {})
  const checks = element('div', {})
  const text = element('div', {})
  const handOver = element('div', {})
  const left = element('span', { 'data-desk-left': true })
  const undo = element('button', { type: 'button', 'data-desk-undo': true }, words.bar.undo)
  const redo = element('button', { type: 'button', 'data-desk-redo': true }, words.bar.redo)
  const download = element('button', { type: 'button', 'data-desk-download': true }, words.bar.download)
  const name = element('b', {})
  let drawn: unknown = null

  const tabs = drawTabs(
    words.tabs.label,
    [
      { id: 'targets', label: words.tabs.targets, panel: targets },
      { id: 'numbers', label: '', panel: numbers },
      { id: 'facts', label: words.tabs.facts, panel: facts },
      { id: 'checks', label: '', panel: checks },
      { id: 'text', label: words.tabs.text, panel: text },
      { id: 'hand-over', label: words.tabs.handOver, panel: handOver },
    ],
    (id) => drawPanel(id),
  )

  function drawPanel(id: string): void {
    if (id === 'numbers') numbers.replaceChildren(drawNumbers(work, showAdded))
    if (id === 'facts') facts.replaceChildren(drawFacts(work))
    if (id === 'checks') checks.replaceChildren(drawFindings(work, goToLine))
    if (id === 'text') text.replaceChildren(drawText(work))
    if (id === 'hand-over') handOver.replaceChildren(drawHandOver(work, tools))
  }

  function showAdded(at: number): void {
    tabs.show('targets')
    say(words.numbers.added)
    work.select(at)
  }

  function goToLine({ line, column }: LookFinding): void {
    tabs.show('text')
    const area = text.querySelector('textarea')
    if (!area) return
    const at =
      area.value
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length +
      (line > 1 ? 1 : 0) +
      column -
      1
    area.focus()
    area.setSelectionRange(at, at)
    area.scrollTop = (area.scrollHeight * line) / Math.max(1, area.value.split('\n').length) - area.clientHeight / 2
  }

  function current(): QueueItem | null {
    return work.queue.find((item) => keyOf(item) === work.selected) ?? null
  }

  /** The card is drawn anew only for another item: what is being typed stays. */
  function drawCurrent(): void {
    const item = current()
    const isWaiting = item === null && work.isPending && work.selected !== null
    if (isWaiting) return
    const of = item === null ? 'done' : `${keyOf(item)} ${item.state}`
    if (of === drawn) return
    const hadFocus = card.contains(document.activeElement) || document.activeElement === document.body
    drawn = of
    card.replaceChildren(drawCard(work, item, { say }))
    source.replaceChildren(drawSource(lines, lineOf(item)))
    if (hadFocus && tabs.current() === 'targets') {
      card.querySelector<HTMLElement>('[data-desk-right], [data-desk-done]')?.focus({ preventScroll: true })
    }
  }

  function drawList(): void {
    const key = work.selected
    list.replaceChildren(
      ...work.queue.map((item) => {
        const button = element(
          'button',
          { type: 'button', class: 'link-button', 'aria-current': keyOf(item) === key ? 'true' : null },
          item.kind === 'text' ? item.doubt : nameOf(item),
        )
        button.addEventListener('click', () => {
          work.select(keyOf(item))
          card.querySelector<HTMLElement>('[data-desk-right]')?.focus()
        })
        return element(
          'li',
          { class: `is-${item.state}` },
          button,
          ' ',
          element('small', {}, words.target.states[item.state]),
        )
      }),
    )
  }

  function nameOf(item: Extract<QueueItem, { kind: 'target' }>): string {
    const { indicator, year, value } = item.target.fields
    const known = work.data.registry.indicators.find(({ id }) => id === indicator)
    return `${known?.short ?? indicator}: ${value}${year === '' ? '' : ` (${year})`}`
  }

  function listOf(items: HTMLElement): HTMLElement {
    const all = element('button', { type: 'button', 'data-desk-all-read': true }, words.target.allRead)
    all.addEventListener('click', () => {
      const unread = work.queue.flatMap((item) =>
        item.kind === 'target' && item.state === 'unread' ? [item.target.open.start] : [],
      )
      work.act([], { seen: unread })
      const next = nextOpen(work.queue, -1)
      work.select(next ? keyOf(next) : null)
    })
    return element('section', {}, element('h3', {}, words.target.list), element('p', {}, all), items)
  }

  const refresh = () => {
    const { doubts, unread } = openOf(work)
    name.textContent = `${work.plan.id}.mdx`
    left.textContent = words.bar.left(doubts, unread)
    undo.disabled = work.plan.history.past.length === 0
    redo.disabled = work.plan.history.future.length === 0
    tabs.label('numbers', words.tabs.numbers(work.look.numbers.length))
    tabs.label('checks', words.tabs.checks(work.look.findings.length))
    drawCurrent()
    drawList()
    if (tabs.current() === 'checks' || tabs.current() === 'numbers') drawPanel(tabs.current())
    if (tabs.current() === 'facts' && !facts.contains(document.activeElement)) drawPanel('facts')
    refreshText(text, work.plan.history.state.text)
  }

  undo.addEventListener('click', () => work.undo())
  redo.addEventListener('click', () => work.redo())
  download.addEventListener('click', () =>
    saveFile(`${work.plan.id}.mdx`, work.plan.history.state.text, 'text/mdx;charset=utf-8'),
  )
  const root = element(
    'div',
    { class: 'desk-work' },
    element(
      'div',
      { class: 'desk-bar', role: 'group', 'aria-label': words.bar.label },
      name,
      left,
      undo,
      redo,
      download,
    ),
    tabs.list,
    targets,
    numbers,
    facts,
    checks,
    text,
    handOver,
  )
  root.addEventListener('keydown', (event) => onKey(event, work, card))
  refresh()
  return { root, refresh }
}

/** The line of the document that an item is about. */
function lineOf(item: QueueItem | null): number | null {
  if (item === null) return 1
  if (item.kind === 'target') return item.target.sourceLine
  const line = LINE_OF_DOUBT.exec(item.doubt)?.[1]
  return line === undefined ? null : Number(line)
}

/** Keys of the desk; those of fields stay theirs. */
function onKey(event: KeyboardEvent, work: Work, card: HTMLElement): void {
  const { key, target } = event
  const isTyping = target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select')
  if ((event.ctrlKey || event.metaKey) && !isTyping && /^[zy]$/i.test(key)) {
    event.preventDefault()
    if (key.toLowerCase() === 'y' || event.shiftKey) work.redo()
    else work.undo()
    return
  }
  if (isTyping || !(target instanceof Node) || !card.contains(target)) return
  const does: Record<string, string> = {
    Delete: '[data-desk-reject]',
    ArrowDown: '[data-desk-move="down"]',
    ArrowUp: '[data-desk-move="up"]',
  }
  const button = does[key] === undefined ? null : card.querySelector<HTMLButtonElement>(does[key])
  if (!button || button.disabled) return
  event.preventDefault()
  button.click()
}
