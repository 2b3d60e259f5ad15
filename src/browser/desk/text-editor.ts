import { editBetween } from '../../desk/edit-text.ts'
import type { LookFinding } from '../../desk/look-at-plan.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { Work } from './work.ts'

/** Milliseconds without a key after which what is typed becomes a step. */
const PAUSE = 400

/**
 * Draws the plan file itself, to be changed by hand.
 *
 * @param work the plan
 */
export function drawText(work: Work): HTMLElement {
  const area = element(
    'textarea',
    { id: 'desk-mdx', rows: 24, spellcheck: 'false', 'data-desk-text': true },
    work.plan.history.state.text,
  )
  let timer = 0
  area.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const edit = editBetween(work.plan.history.state.text, area.value)
      if (edit !== null) work.act([edit])
    }, PAUSE)
  })
  return element('div', {}, element('label', { for: 'desk-mdx' }, deskWords.text.label), area)
}

/** Brings the text in the area to what it is now, where a step elsewhere has changed it. */
export function refreshText(root: ParentNode, text: string): void {
  const area = root.querySelector<HTMLTextAreaElement>('[data-desk-text]')
  if (area && area.value !== text && document.activeElement !== area) area.value = text
}

/**
 * Puts the cursor at a place of the text.
 *
 * @param root where the area stands
 * @param place line and column, counted from 1
 */
export function goToPlace(root: ParentNode, { line, column }: Pick<LookFinding, 'line' | 'column'>): void {
  const area = root.querySelector<HTMLTextAreaElement>('[data-desk-text]')
  if (!area) return
  const lines = area.value.split('\n')
  const before = lines.slice(0, line - 1)
  const at = before.join('\n').length + Math.min(before.length, 1) + column - 1
  area.focus()
  area.setSelectionRange(at, at)
  area.scrollTop = (area.scrollHeight * line) / lines.length - area.clientHeight / 2
}

/**
 * Draws what the checks say.
 *
 * @param findings errors and warnings
 * @param onGo is told the line that is asked for
 */
export function drawFindings({ look, isPending }: Work, onGo: (finding: LookFinding) => void): HTMLElement {
  const words = deskWords.checks
  const items = look.findings.map((finding) => {
    const go = element('button', { type: 'button', class: 'link-button' }, words.line(finding.line))
    go.addEventListener('click', () => onGo(finding))
    return element(
      'li',
      {},
      element('b', {}, finding.isError ? words.error : words.warning),
      ' ',
      go,
      `: ${finding.message}`,
    )
  })
  return element(
    'div',
    {},
    element('p', { class: 'quiet' }, isPending ? words.pending : look.tables),
    items.length === 0 ? element('p', {}, words.sound) : element('ul', { 'data-desk-findings': true }, ...items),
  )
}
