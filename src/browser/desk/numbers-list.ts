import { addTarget } from '../../desk/edit-target.ts'
import type { Look } from '../../desk/look-at-plan.ts'
import { nearestIndicators } from '../../desk/nearest-indicators.ts'
import type { NumberReason } from '../../desk/other-numbers.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { MarkTools } from './mark-bar.ts'
import type { Work } from './work.ts'

const words = deskWords.numbers
/** Reasons that an editor should look at stand open. */
const OPEN = new Set<NumberReason>(['not-marked', 'unnamed', 'no-aim'])
/** So many of one reason are shown, and as many more each time that they are asked for. */
const TOGETHER = 200

/**
 * Draws the numbers that are no targets, by reason.
 *
 * @param work the plan
 */
export function drawNumbers(work: Work, tools: Pick<MarkTools, 'say' | 'onTarget'>): HTMLElement {
  const byReason = Map.groupBy(work.look.numbers, ({ reason }) => reason)
  const reasons = (Object.keys(words.reasons) as NumberReason[]).filter((reason) => byReason.has(reason))
  return element(
    'div',
    {},
    element('p', {}, words.intro),
    ...reasons.map((reason) => {
      const numbers = byReason.get(reason) ?? []
      return element(
        'details',
        { open: OPEN.has(reason) },
        element('summary', {}, `${words.reasons[reason]} (${numbers.length})`),
        ...list(numbers, (number) => item(work, number, tools)),
      )
    }),
  )
}

/** A list that grows when it is asked to: all of a long document's numbers at once would hold the page up. */
function list(numbers: Look['numbers'], draw: (number: Look['numbers'][number]) => HTMLElement): HTMLElement[] {
  const root = element('ul', { class: 'desk-numbers' })
  const more = element('button', { type: 'button', 'data-desk-more': true })
  const grow = () => {
    const shown = root.childElementCount
    const added = numbers.slice(shown, shown + TOGETHER).map(draw)
    root.append(...added)
    const left = numbers.length - shown - added.length
    more.textContent = words.more(Math.min(left, TOGETHER), left)
    more.hidden = left === 0
    return added[0]
  }
  more.addEventListener('click', () => {
    const first = grow()
    // The button may be gone: whoever uses keys goes on with what it showed.
    first?.setAttribute('tabindex', '-1')
    first?.focus()
  })
  grow()
  return [root, more]
}

function item(
  work: Work,
  number: Look['numbers'][number],
  { say, onTarget }: Pick<MarkTools, 'say' | 'onTarget'>,
): HTMLElement {
  const { quote, at, because, sourceLine } = number
  const add = element('button', { type: 'button', disabled: number.words === null, 'data-desk-add': true }, words.add)
  add.addEventListener('click', () => {
    if (number.words === null) return
    const [nearest = ''] = number.fields.indicator
      ? [number.fields.indicator]
      : nearestIndicators(work.data.registry.indicators)(quote, 1)
    work.act(addTarget(number.words, { ...number.fields, indicator: nearest }))
    say(words.added)
    onTarget(number.words.start)
  })
  const why = words.because[because] ?? (because === '' ? '' : `“${because}”`)
  return element(
    'li',
    {},
    quote.slice(Math.max(0, at.start - 160), at.start),
    element('mark', {}, quote.slice(at.start, at.end)),
    quote.slice(at.end, at.end + 160),
    element(
      'small',
      {},
      [sourceLine === null ? '' : deskWords.target.line(sourceLine), why].filter(Boolean).join('; '),
    ),
    add,
  )
}
