import type { PlanBlock } from '../../desk/plan-blocks.ts'
import type { CutColumns, PlanGroup } from '../../desk/plan-groups.ts'
import { isSameGroup, planGroups } from '../../desk/plan-groups.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { DeskPart } from './bar.ts'
import type { MarkTools } from './mark-bar.ts'
import { drawMarkBar } from './mark-bar.ts'
import { selectedIn } from './selection.ts'
import type { Work } from './work.ts'

const words = deskWords.mark
/** Milliseconds of drawing after which whatever else waits is done first. */
const SLICE = 12

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
  const selected = () => {
    const found = selectedIn(text)
    if (found === null) return null
    // While a change is still being drawn, its words may stand elsewhere.
    const shown = text.querySelector(`[data-block="${found.block}"]`)?.textContent
    return shown === work.look.blocks[found.block]?.text ? found : null
  }
  const bar = drawMarkBar('plan', work, { ...tools, selected })
  text.addEventListener('beforeinput', (event) => event.preventDefault())
  text.addEventListener('keydown', bar.onKey)
  let blocks: readonly PlanBlock[] | null = null
  const drawn: PlanGroup[] = []
  return {
    root: element('div', {}, element('p', {}, words.intro), bar.root, text),
    refresh() {
      if (blocks === work.look.blocks) return
      blocks = work.look.blocks
      const mine = blocks
      void drawGroups(text, drawn, planGroups(mine), () => mine !== blocks)
    },
  }
}

/**
 * Draws what has changed, from the beginning on, and lets other things be done in between.
 *
 * @param root has a child for each group that is drawn
 * @param drawn those groups; kept with it
 * @param isLate tells whether something else is to be drawn meanwhile
 */
async function drawGroups(
  root: HTMLElement,
  drawn: PlanGroup[],
  groups: PlanGroup[],
  isLate: () => boolean,
): Promise<void> {
  let until = performance.now() + SLICE
  while (drawn.length > groups.length) {
    drawn.pop()
    root.lastChild?.remove()
  }
  for (const [index, group] of groups.entries()) {
    const before = drawn[index]
    if (before && isSameGroup(before, group)) continue
    if (performance.now() > until) {
      await new Promise((resolve) => setTimeout(resolve))
      if (isLate()) return
      until = performance.now() + SLICE
    }
    const made = element('div', {}, ...drawBlocks(group))
    if (group.columns !== null) made.style.minWidth = `${group.columns.least}ch`
    const old = root.children[index]
    if (old) old.replaceWith(made)
    else root.append(made)
    drawn[index] = group
  }
}

/** The table that is being drawn, and its last row. */
interface OpenTable {
  number: number
  row: number
  element: HTMLElement
  current: HTMLElement
}

function drawBlocks({ first, blocks, columns }: PlanGroup): HTMLElement[] {
  const drawn: HTMLElement[] = []
  let table = null as OpenTable | null
  for (const [at, block] of blocks.entries()) {
    const index = first + at
    if (block.heading !== null) drawn.push(element('p', { class: 'desk-heading' }, block.heading))
    const { cell } = block
    if (cell === null) {
      table = null
      drawn.push(drawBlock('p', block, index))
      continue
    }
    if (table?.number !== cell.table) {
      const rows = element('tbody', {})
      drawn.push(drawTable(columns, rows))
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

function drawTable(columns: CutColumns | null, rows: HTMLElement): HTMLElement {
  if (columns === null) return element('table', {}, rows)
  const made = columns.widths.map((width) => {
    const column = element('col', {})
    column.style.width = `${width}%`
    return column
  })
  return element('table', { class: 'desk-cut-table' }, element('colgroup', {}, ...made), rows)
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
