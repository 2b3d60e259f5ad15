import { applyEdits, editBetween, shiftPlace } from '../../desk/edit-text.ts'
import type { LookFinding } from '../../desk/look-at-plan.ts'
import type { TextPart } from '../../desk/text-parts.ts'
import { textParts } from '../../desk/text-parts.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { DeskPart } from './bar.ts'
import type { Work } from './work.ts'

const words = deskWords.text
/** Milliseconds without a key after which what is typed becomes a step. */
const PAUSE = 400

/** The plan file, to be written in. */
export interface TextEditor extends DeskPart {
  /** Puts the cursor at a place: line and column, counted from 1. */
  goTo: (place: Pick<LookFinding, 'line' | 'column'>) => void
}

/**
 * Draws the plan file itself, to be changed by hand, a part of a long one at a time: a browser lays out all that stands in the area
 * at each letter.
 *
 * @param work the plan
 */
export function drawText(work: Work): TextEditor {
  const textNow = () => work.plan.history.state.text
  const area = element('textarea', { id: 'desk-mdx', rows: 24, spellcheck: 'false', 'data-desk-text': true })
  const choice = element('select', { id: 'desk-mdx-part', 'data-desk-text-part': true })
  const chooser = element('p', {}, element('label', { for: choice.id }, words.part), choice)
  /** The file's text of which `shown` is a part. */
  let known = ''
  let shown: TextPart = { start: 0, end: 0, line: 1 }
  let timer = 0

  const listParts = (parts: TextPart[]) => {
    chooser.hidden = parts.length === 1
    const options = parts.map(({ line }, index) =>
      element('option', { value: index }, words.partFrom(index + 1, parts.length, line)),
    )
    choice.replaceChildren(...options)
    choice.value = String(
      Math.max(
        0,
        parts.findLastIndex(({ start }) => start <= shown.start),
      ),
    )
  }
  const show = (part: TextPart) => {
    shown = part
    known = textNow()
    const text = known.slice(part.start, part.end)
    if (area.value !== text) area.value = text
  }
  /** Where another step has changed the file, the part moves with it. */
  const follow = () => {
    const edit = editBetween(known, textNow())
    known = textNow()
    if (edit === null) return
    shown = { ...shown, start: shiftPlace(shown.start, [edit]), end: shiftPlace(shown.end, [edit], true) }
  }
  const take = () => {
    clearTimeout(timer)
    timer = 0
    follow()
    const typed = editBetween(known.slice(shown.start, shown.end), area.value)
    if (typed === null) return
    const edit = { ...typed, at: typed.at + shown.start }
    known = applyEdits(known, [edit])
    shown = { ...shown, end: shown.start + area.value.length }
    work.act([edit])
  }
  const refresh = () => {
    // What is being typed is not taken away.
    if (timer !== 0) return
    follow()
    if (document.activeElement === area && area.value === known.slice(shown.start, shown.end)) return
    const parts = textParts(known)
    show(parts.findLast(({ start }) => start <= shown.start) ?? shown)
    listParts(parts)
  }
  const goTo: TextEditor['goTo'] = ({ line, column }) => {
    take()
    const parts = textParts(textNow())
    show(parts.findLast((part) => part.line <= line) ?? shown)
    listParts(parts)
    const lines = area.value.split('\n')
    const before = lines.slice(0, line - shown.line)
    const at = before.join('\n').length + Math.min(before.length, 1) + column - 1
    area.focus()
    area.setSelectionRange(at, at)
    area.scrollTop = (area.scrollHeight * before.length) / lines.length - area.clientHeight / 2
  }

  area.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(take, PAUSE)
  })
  // Whatever is done next is done to what was typed; so is what is kept when the page is left.
  area.addEventListener('blur', take)
  choice.addEventListener('change', () => {
    const chosen = Number(choice.value)
    take()
    const parts = textParts(textNow())
    const part = parts[chosen]
    if (part) show(part)
    listParts(parts)
    area.scrollTop = 0
  })
  return { root: element('div', {}, chooser, element('label', { for: 'desk-mdx' }, words.label), area), refresh, goTo }
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
