import type { WrittenFacts } from '../../desk/edit-facts.ts'
import { factFinder } from '../../desk/find-fact.ts'
import { placeOf, shortNameOf } from '../../desk/name-by-facts.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { vietnamDay } from '../../text/dates.ts'
import { element } from '../element.ts'
import { chosenBy, placeOfValue, placeSelect } from './place-select.ts'
import type { Work } from './work.ts'
import { openOf } from './work.ts'

const words = deskWords.facts
type Field = keyof typeof words.names

/**
 * Draws the facts of the document as a form, each with the words that it was read from.
 *
 * @param work the plan
 */
export function drawFacts(work: Work): HTMLElement {
  const { facts } = work.look
  const find = finderOf(work)
  const fields = (Object.keys(words.names) as Field[]).map((field) =>
    drawField(work, field, writtenIn(facts, field), find),
  )
  return element(
    'form',
    { class: 'desk-facts', 'data-desk-facts': true },
    element('p', {}, words.intro),
    drawPlace(work, facts),
    ...fields,
    drawReview(work, facts),
  )
}

type FindFact = ReturnType<typeof factFinder>

/** The document of a plan stays what it is: its lines are prepared once. */
const finders = new WeakMap<Work, FindFact>()

function finderOf(work: Work): FindFact {
  const find = finders.get(work) ?? factFinder(work.plan.source?.text.split('\n') ?? [])
  finders.set(work, find)
  return find
}

function writtenIn(facts: WrittenFacts, field: Field): string {
  const signatory = (facts.signatory ?? {}) as Record<string, unknown>
  const value = field === 'signatoryName' ? signatory.name : field === 'signatoryRole' ? signatory.role : facts[field]
  return typeof value === 'string' ? value : ''
}

function drawField(work: Work, field: Field, value: string, find: FindFact): HTMLElement {
  const id = `desk-fact-${field}`
  const input = element('input', {
    id,
    value,
    type: field === 'issued' ? 'date' : 'text',
    'aria-describedby': `${id}-from`,
  })
  const place = value === '' ? null : find(value)
  const from = value === '' ? '' : place ? words.from(place.line, place.words) : words.notFound
  input.addEventListener('change', () => {
    work.setFacts(changeOf(field, input.value.trim()))
  })
  return element(
    'p',
    {},
    element('label', { for: id }, words.names[field]),
    input,
    element('small', { id: `${id}-from` }, from),
  )
}

function changeOf(field: Field, value: string): WrittenFacts {
  if (field === 'signatoryName') return { signatory: { name: value } }
  return field === 'signatoryRole' ? { signatory: { role: value } } : { [field]: value }
}

function drawPlace(work: Work, facts: WrittenFacts): HTMLElement {
  const select = placeSelect('desk-fact-place', chosenBy(facts))
  select.addEventListener('change', () => {
    const place = placeOfValue(select.value)
    if (place !== null) work.setPlace(place)
  })
  return element(
    'div',
    {},
    element('p', {}, element('label', { for: 'desk-fact-place' }, words.place), select),
    drawShortName(work, facts),
  )
}

/** A further document of a place that has a plan already needs a short name, so that it does not take that plan's. */
function drawShortName(work: Work, facts: WrittenFacts): HTMLElement | null {
  const [slug, place] = [placeOf(facts), placeOfValue(chosenBy(facts))]
  if (work.plan.source === null || slug === null || place === null || !work.data.plans.includes(slug)) return null
  const input = element('input', {
    id: 'desk-fact-name',
    value: shortNameOf(work.plan.id) ?? '',
    pattern: '[a-z0-9]+(-[a-z0-9]+)*',
    title: words.shortNameHint,
    autocomplete: 'off',
    'aria-describedby': 'desk-fact-name-hint',
  })
  input.addEventListener('change', () => {
    if (input.reportValidity()) work.setPlace(place, input.value)
  })
  return element(
    'p',
    {},
    element('label', { for: input.id }, words.shortName),
    input,
    element('small', { id: 'desk-fact-name-hint' }, words.hasPlan(`${slug}.mdx`)),
  )
}

/** "Reviewed" needs every doubt settled, and a second reader where the site asks for one. */
function drawReview(work: Work, facts: WrittenFacts): HTMLElement {
  const { doubts } = openOf(work)
  const asksForSecond = work.data.registry.publisher.secondReader
  const second = element('input', {
    id: 'desk-second-reader',
    value: typeof facts.secondReader === 'string' ? facts.secondReader : '',
    autocomplete: 'off',
  })
  const isReviewed = facts.review === 'reviewed'
  const mayBe = () => isReviewed || (doubts === 0 && (!asksForSecond || second.value.trim() !== ''))
  const box = element('input', { type: 'checkbox', id: 'desk-reviewed', checked: isReviewed, disabled: !mayBe() })
  second.addEventListener('input', () => {
    box.disabled = !mayBe()
  })
  second.addEventListener('change', () => work.setFacts({ secondReader: second.value.trim() }))
  box.addEventListener('change', () => {
    work.setFacts(
      box.checked
        ? { review: 'reviewed', reviewedOn: vietnamDay(new Date()) }
        : { review: 'machine', reviewedOn: undefined },
    )
  })
  const secondLine = element('p', {}, element('label', { for: second.id }, words.secondReader), second)
  return element(
    'div',
    {},
    asksForSecond && secondLine,
    element(
      'p',
      {},
      element('label', { for: 'desk-reviewed', class: 'desk-check' }, box, ` ${words.reviewed}`),
      doubts > 0 && element('small', {}, words.stillOpen(doubts)),
    ),
  )
}
