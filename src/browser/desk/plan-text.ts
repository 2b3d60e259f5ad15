import type { PlanBlock } from '../../desk/plan-blocks.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { DeskPart } from './bar.ts'
import type { MarkTools } from './mark-bar.ts'
import { drawMarkBar } from './mark-bar.ts'
import { selectedIn } from './selection.ts'
import type { Work } from './work.ts'

const words = deskWords.mark
/** Paragraphs and tables that are drawn together: what is out of sight costs the browser one box for all of them. */
const TOGETHER = 40

/**
 * Draws the whole text of the plan, its targets marked, to select words in: with the mouse, or with the arrow keys and Shift.
 *
 * @param work the plan
 */
export function drawPlanText(work: Work, tools: Pick<MarkTools, 'say' | 'onTarget'>): DeskPart {
  // With a cursor, so that a keyboard alone can select; nothing can be written in it.
  const text = element('div', {
    class: 'desk-plan-text',
    contenteditable: 'true',
    inputmode: 'none',
    spellcheck: 'false',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-readonly': 'true',
    'aria-label': words.label,
    'data-desk-plan-text': true,
  })
  const bar = drawMarkBar('plan', work, { ...tools, selected: () => selectedIn(text) })
  text.addEventListener('beforeinput', (event) => event.preventDefault())
  text.addEventListener('keydown', bar.onKey)
  let drawn: readonly PlanBlock[] | null = null
  return {
    root: element('div', {}, element('p', {}, words.intro), bar.root, text),
    refresh() {
      if (drawn === work.look.blocks) return
      drawn = work.look.blocks
      const { scrollTop } = text
      text.replaceChildren(...inParts(drawBlocks(drawn)))
      text.scrollTop = scrollTop
    },
  }
}

function inParts(drawn: HTMLElement[]): HTMLElement[] {
  return Array.from({ length: Math.ceil(drawn.length / TOGETHER) }, (_, part) =>
    element('div', {}, ...drawn.slice(part * TOGETHER, (part + 1) * TOGETHER)),
  )
}

/** The table that is being drawn, and its last row. */
interface OpenTable {
  number: number
  row: number
  element: HTMLElement
  current: HTMLElement
}

function drawBlocks(blocks: readonly PlanBlock[]): HTMLElement[] {
  const drawn: HTMLElement[] = []
  let table = null as OpenTable | null
  for (const [index, block] of blocks.entries()) {
    if (block.heading !== null) drawn.push(element('p', { class: 'desk-heading' }, block.heading))
    const { cell } = block
    if (cell === null) {
      table = null
      drawn.push(drawBlock('p', block, index))
      continue
    }
    if (table?.number !== cell.table) {
      const rows = element('tbody', {})
      drawn.push(element('table', {}, rows))
      table = { number: cell.table, row: -1, element: rows, current: rows }
    }
    if (table.row !== cell.row) {
      const current = element('tr', {})
      table.element.append(current)
      table = { ...table, row: cell.row, current }
    }
    // Empty cells have no block; the others stay in their columns.
    while (table.current.childElementCount < cell.column) table.current.append(element('td', {}))
    table.current.append(drawBlock('td', block, index))
  }
  return drawn
}

function drawBlock(name: 'p' | 'td', { text, targets }: PlanBlock, index: number): HTMLElement {
  const made = element(name, { 'data-block': index })
  let from = 0
  for (const { start, end } of targets) {
    made.append(text.slice(from, start), element('mark', {}, text.slice(start, end)))
    from = end
  }
  made.append(text.slice(from))
  return made
}
