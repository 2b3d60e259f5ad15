import type { Marked } from '../../desk/mark-words.ts'
import type { Selected } from '../../desk/plan-blocks.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { Work } from './work.ts'

const words = deskWords.mark

/** What is done with words that are selected. */
export interface MarkTools {
  say: (text: string) => void
  /** The words that are selected now; null where none are, or they are not in the plan's text. */
  selected: () => Selected | null
  /** Is told where the tag of a new target begins. */
  onTarget: (at: number) => void
}

/** The bar, and what keys of the text beside it do. */
export interface MarkBar {
  root: HTMLElement
  onKey: (event: KeyboardEvent) => void
}

/**
 * Draws the bar by which selected words become a target, or are corrected.
 *
 * @param id tells one bar from the other
 * @param work the plan
 */
export function drawMarkBar(id: string, work: Work, { say, selected, onTarget }: MarkTools): MarkBar {
  const target = button(words.target, { 'data-desk-mark': true })
  const correct = button(words.correct, { 'data-desk-correct': true })
  const right = element('input', { id: `desk-right-words-${id}`, autocomplete: 'off' })
  const form = element(
    'form',
    { class: 'desk-correct', hidden: true },
    element('label', { for: right.id }, words.rightWords),
    right,
    ' ',
    element('button', { type: 'submit' }, words.save),
  )
  let wrong: Selected | null = null

  const mark = async (selected: Selected, told: string, make: (selected: Selected) => Promise<Marked>) => {
    const made = await make(selected)
    say('refusal' in made ? words.refusals[made.refusal] : told)
    return 'refusal' in made ? null : made.at
  }
  const toTarget = async () => {
    const chosen = selected()
    if (chosen === null) return say(words.none)
    const at = await mark(chosen, deskWords.numbers.added, (selected) =>
      work.actBy((asked, text, file) => asked.markTarget(text, file, selected)),
    )
    if (at !== null) onTarget(at)
  }
  const askRight = () => {
    wrong = selected()
    if (wrong === null) return say(words.none)
    right.value = work.look.blocks[wrong.block]?.text.slice(wrong.span.start, wrong.span.end) ?? ''
    form.hidden = false
    right.focus()
    right.select()
  }
  target.addEventListener('click', () => void toTarget())
  correct.addEventListener('click', askRight)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const [chosen, now] = [wrong, right.value.trim()]
    if (chosen === null || now === '') return
    form.hidden = true
    correct.focus()
    await mark(chosen, words.corrected, (selected) =>
      work.actBy((asked, text, file) => asked.markCorrected(text, file, selected, now)),
    )
  })
  form.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    form.hidden = true
    correct.focus()
  })
  return {
    root: element('div', { class: 'desk-mark-bar' }, target, correct, form),
    onKey(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const act = { m: toTarget, s: askRight }[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      void act()
    },
  }
}

function button(label: string, attributes: Record<string, boolean>): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label)
  // What is selected stays so.
  made.addEventListener('mousedown', (event) => event.preventDefault())
  return made
}
