/** The form of a target: its sentence, its fields, what to do with it. */
import { correctTarget, rejectTarget } from '../../desk/edit-target.ts'
import { applyEdits } from '../../desk/edit-text.ts'
import type { LookTarget } from '../../desk/look-at-plan.ts'
import { nearestIndicators } from '../../desk/nearest-indicators.ts'
import type { QueueItem } from '../../desk/queue.ts'
import { joinValue, partValue } from '../../desk/value-parts.ts'
import { deskWords as allWords } from '../../i18n/desk-words.ts'
import { foldMarks } from '../../text/fold.ts'
import type { Comparator } from '../../text/target-value.ts'
import { element } from '../element.ts'
import type { CardTools } from './card-parts.ts'
import { headingOf, moveButtons, placeOf, sayLeft } from './card-parts.ts'
import { drawSameTable } from './same-table.ts'
import type { Work } from './work.ts'

const words = allWords.target
/** The nearest indicators that a form offers first. */
const NEAREST = 8
/** Milliseconds without a key after which what is typed is checked. */
const PAUSE = 350

/**
 * Draws the card of a target.
 *
 * @param work the plan
 * @param item its place in the queue
 */
export function drawTarget(work: Work, target: LookTarget, item: QueueItem, tools: CardTools): HTMLElement {
  const { say } = tools
  const { fields } = target
  const value = partValue(fields.value)
  const indicator = indicatorSelect(work, target)
  const comparator = element(
    'select',
    { id: 'desk-comparator' },
    ...Object.entries(words.comparators).map(([id, name]) =>
      element('option', { value: id, selected: id === value.comparator }, name),
    ),
  )
  const numeral = element('input', {
    id: 'desk-value',
    value: value.numeral,
    autocomplete: 'off',
    'aria-describedby': 'desk-value-hint',
  })
  const year = element('input', {
    id: 'desk-year',
    value: fields.year,
    inputmode: 'numeric',
    autocomplete: 'off',
    size: 6,
    'aria-describedby': 'desk-year-hint',
  })
  const per = element('input', { id: 'desk-per', type: 'checkbox', checked: fields.per === 'year' })
  const unit = element('input', { id: 'desk-unit', value: fields.unit, autocomplete: 'off' })
  const note = element('input', { id: 'desk-note', value: fields.note, autocomplete: 'off' })
  const right = element('button', { type: 'submit', 'data-desk-right': true }, words.right)
  const reject = element('button', { type: 'button', 'data-desk-reject': true }, words.reject)
  const findings = element('p', { class: 'desk-findings', role: 'status' })

  const table = drawSameTable(work, item, tools)

  const written = () => ({
    indicator: indicator.select.value,
    year: year.value,
    value: joinValue({ comparator: comparator.value as Comparator, numeral: numeral.value }) ?? '',
    per: per.checked ? 'year' : '',
    unit: unit.value,
    note: note.value,
  })
  const isSound = () => {
    numeral.setCustomValidity(written().value === '' ? words.wrongValue : '')
    year.setCustomValidity(/^(?:\d{4})?$/.test(year.value.trim()) ? '' : words.wrongYear)
    indicator.select.setCustomValidity(indicator.select.value === '' ? words.noIndicator : '')
    return form.reportValidity()
  }
  const form = element(
    'form',
    { class: 'desk-card', 'data-desk-card': 'target', novalidate: false },
    element('h3', {}, headingOf(work, item)),
    element('p', { class: 'quiet' }, target.path.join(' › ')),
    quoteOf(target),
    target.doubt !== null && element('p', { class: 'desk-doubt' }, element('b', {}, words.doubt), `: ${target.doubt}`),
    element(
      'div',
      { class: 'desk-fields' },
      element('p', { class: 'desk-wide' }, ...indicator.parts),
      element('p', {}, element('label', { for: 'desk-comparator' }, words.comparator), comparator),
      element(
        'p',
        {},
        element('label', { for: 'desk-value' }, words.value),
        numeral,
        element('small', { id: 'desk-value-hint' }, words.valueHint),
      ),
      element(
        'p',
        {},
        element('label', { for: 'desk-year' }, words.year),
        year,
        element('small', { id: 'desk-year-hint' }, words.yearHint),
      ),
      element('p', {}, element('label', { for: 'desk-per', class: 'desk-check' }, per, ` ${words.per}`)),
      element('p', {}, element('label', { for: 'desk-unit' }, words.unit), unit),
      element('p', { class: 'desk-wide' }, element('label', { for: 'desk-note' }, words.note), note),
    ),
    findings,
    element('p', { class: 'desk-actions' }, right, reject, ...moveButtons(work, item)),
    table,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!isSound()) return
    const now = written()
    work.act(correctTarget(work.plan.history.state.text, target, now), {
      mark: { seen: [target.open.start] },
      changed: { target, fields: now },
      goOnFrom: placeOf(work, item),
    })
    sayLeft(work, say, words.toldRight)
  })
  reject.addEventListener('click', () => {
    work.act(rejectTarget(target), {
      mark: { unseen: target.open.start },
      changed: { target, fields: null },
      goOnFrom: placeOf(work, item) - 1,
    })
    sayLeft(work, say, words.toldRejected)
  })
  let timer = 0
  form.addEventListener('input', ({ target: typed }) => {
    for (const field of [numeral, year, indicator.select]) field.setCustomValidity('')
    if (typed === indicator.search) return
    right.textContent = words.save
    // What is being changed is saved by itself.
    table?.remove()
    clearTimeout(timer)
    timer = window.setTimeout(async () => {
      const { text } = work.plan.history.state
      const edits = correctTarget(text, target, written())
      const line = text.slice(0, target.open.start).split('\n').length
      const said = (await work.check(applyEdits(text, edits))).filter((finding) => finding.line === line)
      findings.textContent = said.map(({ message }) => message).join(' ')
    }, PAUSE)
  })
  return form
}

/** The sentence, the words that state the target marked in it. */
function quoteOf({ quote, words: stated, wordsAt, sourceLine }: LookTarget): HTMLElement {
  const at = wordsAt < 0 ? 0 : wordsAt
  const end = wordsAt < 0 ? 0 : at + stated.length
  return element(
    'blockquote',
    { class: 'quote' },
    element('p', {}, quote.slice(0, at), element('mark', {}, quote.slice(at, end)), quote.slice(end)),
    sourceLine !== null && element('p', { class: 'quote-source' }, words.line(sourceLine)),
  )
}

/** All indicators in their groups, those whose names are like the sentence first, with a box that narrows them. */
function indicatorSelect({ data }: Work, { fields, quote }: LookTarget) {
  const { indicators, groups } = data.registry
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const search = element('input', {
    type: 'search',
    id: 'desk-find',
    autocomplete: 'off',
    placeholder: words.find,
    'aria-label': words.find,
  })
  const select = element('select', { id: 'desk-indicator' })
  const option = (id: string) => {
    const known = byId.get(id)
    return element('option', { value: id }, known ? `${known.vi} (${known.unit})` : id)
  }
  const fill = (asked: string) => {
    const chosen = select.value || fields.indicator
    const terms = foldMarks(asked).split(/\s+/).filter(Boolean)
    const fits = ({ id, vi, short }: { id: string; vi: string; short: string }) =>
      terms.every((term) => foldMarks(`${id} ${vi} ${short}`).includes(term))
    const near = nearestIndicators(indicators)(quote, NEAREST).filter((id) =>
      fits(byId.get(id) ?? { id, vi: '', short: '' }),
    )
    const first = [...new Set([...(chosen === '' ? [] : [chosen]), ...near])]
    select.replaceChildren(
      ...(chosen === '' ? [element('option', { value: '' }, words.noIndicator)] : []),
      element('optgroup', { label: words.nearest }, ...first.map(option)),
      ...Object.entries(groups).map(([group, { vi: name }]) =>
        element(
          'optgroup',
          { label: name },
          ...indicators
            .filter((indicator) => indicator.group === group && fits(indicator) && !first.includes(indicator.id))
            .map(({ id }) => option(id)),
        ),
      ),
    )
    const [best] = near
    select.value = terms.length > 0 && best !== undefined ? best : chosen
  }
  fill('')
  search.addEventListener('input', () => {
    fill(search.value)
    if (search.value !== '') select.dispatchEvent(new Event('input', { bubbles: true }))
  })
  return { select, search, parts: [element('label', { for: 'desk-indicator' }, words.indicator), select, search] }
}
