import { planId } from '../../convert/plan-owner.ts'
import { listUnits } from '../../data/units.ts'
import type { WrittenFacts } from '../../desk/edit-facts.ts'
import { editFacts, readFacts } from '../../desk/edit-facts.ts'
import { findFact } from '../../desk/find-fact.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { vietnamDay } from '../../text/dates.ts'
import { element } from '../element.ts'
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
  const facts = readFacts(work.plan.history.state.text)
  const lines = work.plan.source?.text.split('\n') ?? []
  const fields = (Object.keys(words.names) as Field[]).map((field) =>
    drawField(work, field, writtenIn(facts, field), lines),
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

function writtenIn(facts: WrittenFacts, field: Field): string {
  const signatory = (facts.signatory ?? {}) as Record<string, unknown>
  const value = field === 'signatoryName' ? signatory.name : field === 'signatoryRole' ? signatory.role : facts[field]
  return typeof value === 'string' ? value : ''
}

function drawField(work: Work, field: Field, value: string, lines: string[]): HTMLElement {
  const id = `desk-fact-${field}`
  const input = element('input', {
    id,
    value,
    type: field === 'issued' ? 'date' : 'text',
    'aria-describedby': `${id}-from`,
  })
  const place = value === '' ? null : findFact(lines, value)
  const from = value === '' ? '' : place ? words.from(place.line, place.words) : words.notFound
  input.addEventListener('change', () => {
    const { text } = work.plan.history.state
    const edits = editFacts(text, changeOf(readFacts(text), field, input.value.trim()))
    if (edits.length > 0) work.act(edits)
  })
  return element(
    'p',
    {},
    element('label', { for: id }, words.names[field]),
    input,
    element('small', { id: `${id}-from` }, from),
  )
}

function changeOf(facts: WrittenFacts, field: Field, value: string): WrittenFacts {
  if (field !== 'signatoryName' && field !== 'signatoryRole') return { [field]: value }
  const now = {
    ...(facts.signatory as Record<string, string> | undefined),
    [field === 'signatoryName' ? 'name' : 'role']: value,
  }
  const signatory = { ...(now.name ? { name: now.name } : {}), ...(now.role ? { role: now.role } : {}) }
  return { signatory: Object.keys(signatory).length > 0 ? signatory : undefined }
}

function drawPlace(work: Work, facts: WrittenFacts): HTMLElement {
  const { provinces } = work.data.registry
  const chosen = facts.unit === undefined ? `province:${facts.province}` : `unit:${facts.unit}`
  const group = (label: string, places: [value: string, name: string][]) =>
    element(
      'optgroup',
      { label },
      ...places.map(([value, name]) => element('option', { value, selected: value === chosen }, name)),
    )
  const select = element(
    'select',
    { id: 'desk-fact-place' },
    group(
      deskWords.open.provinces,
      provinces.map(({ slug, name_vi: name }) => [`province:${slug}`, name]),
    ),
    group(
      deskWords.open.units,
      listUnits(provinces).map(({ slug, name }) => [`unit:${slug}`, name]),
    ),
  )
  select.addEventListener('change', () => {
    const [kind, slug = ''] = select.value.split(':')
    const { text } = work.plan.history.state
    const place = kind === 'unit' ? { unit: slug } : { province: slug }
    const id = planId({ place })
    const source = readFacts(text).source as { file?: string } | undefined
    const file = source?.file?.replace(/^[^.]*/, id)
    work.act(
      editFacts(text, {
        province: undefined,
        unit: undefined,
        ...place,
        ...(file ? { source: { ...source, file } } : {}),
      }),
    )
    work.rename(id)
  })
  return element('p', {}, element('label', { for: 'desk-fact-place' }, words.place), select)
}

/** "Reviewed" needs every doubt settled. */
function drawReview(work: Work, facts: WrittenFacts): HTMLElement {
  const { doubts } = openOf(work)
  const box = element('input', {
    type: 'checkbox',
    id: 'desk-reviewed',
    checked: facts.review === 'reviewed',
    disabled: doubts > 0 && facts.review !== 'reviewed',
  })
  box.addEventListener('change', () => {
    const review = box.checked
      ? { review: 'reviewed', reviewedOn: vietnamDay(new Date()) }
      : { review: 'machine', reviewedOn: undefined }
    work.act(editFacts(work.plan.history.state.text, review))
  })
  return element(
    'p',
    {},
    element('label', { for: 'desk-reviewed', class: 'desk-check' }, box, ` ${words.reviewed}`),
    doubts > 0 && element('small', {}, words.stillOpen(doubts)),
  )
}
