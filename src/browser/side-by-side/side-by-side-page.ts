/** The side-by-side page in the browser: `#side-by-side` chooses places, `#side-by-side-tables` shows them. */
import { compareWords as words } from '../../i18n/compare-words.ts'
import type { VsNational } from '../../schema.ts'
import { element } from '../element.ts'
import { isTouched } from '../is-touched.ts'
import { MOST_PINNED } from '../matrix/table-state.ts'
import { chosenPlaces, tellPlaces } from '../tasks/place-query.ts'
import type { ComparedPlace, ComparedTarget } from './side-by-side.ts'
import { putSideBySide } from './side-by-side.ts'

interface PageData {
  /** Id and name of each indicator, in the order of display. */
  indicators: [id: string, name: string][]
  years: [year: string, name: string][]
  /** "indicator year" to the national value. */
  national: [key: string, value: string][]
  /** How a value stands to the national one, in words. */
  versus: Record<Exclude<VsNational, ''>, { sign: string; word: string }>
}

const form = document.getElementById('side-by-side') as HTMLFormElement
const status = document.getElementById('side-by-side-status') as HTMLElement
const tables = document.getElementById('side-by-side-tables') as HTMLElement
const pairs = document.getElementById('side-by-side-pairs')
const take = document.getElementById('side-by-side-take') as HTMLElement
const data = JSON.parse(document.getElementById('side-by-side-data')?.textContent ?? '{}') as PageData
const names = new Map(data.indicators)
const years = new Map(data.years)
const national = new Map(data.national)
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="tinh"]')]
/** Places by their keys, each loaded once. */
const loaded = new Map<string, Promise<ComparedPlace>>()
/** Counts the choices: what an older one still loads is not shown. */
let latest = 0

form.addEventListener('change', ({ target }) => {
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value)
  if (chosen.length > MOST_PINNED && target instanceof HTMLInputElement) target.checked = false
  takeChoice()
})
addEventListener('popstate', show)
if (location.search === '' && isTouched(form)) takeChoice()
else show()

function takeChoice(): void {
  const kept = boxes.filter(({ checked }) => checked).map(({ value }) => value)
  history.replaceState(null, '', kept.length === 0 ? location.pathname : `?tinh=${kept.join(',')}`)
  tellPlaces()
  show()
}

function wantedKeys(): string[] {
  return chosenPlaces() ?? []
}

/** Says which places of the address no plan of ours is of. */
function unknownText(): string {
  const known = new Set(boxes.map(({ value }) => value))
  const unknown = wantedKeys().filter((key) => !known.has(key))
  return unknown.length === 0 ? '' : words.unknownPlaces(unknown.join(', '))
}

function chosenKeys(): string[] {
  const known = new Set(boxes.map(({ value }) => value))
  const wanted = wantedKeys()
  return [...new Set(wanted.filter((key) => known.has(key)))].slice(0, MOST_PINNED)
}

async function show(): Promise<void> {
  latest += 1
  const own = latest
  const keys = chosenKeys()
  for (const box of boxes) box.checked = keys.includes(box.value)
  tables.replaceChildren()
  take.hidden = true
  if (pairs) pairs.hidden = keys.length > 0
  if (keys.length < 2) {
    status.textContent = words.chooseTwo + unknownText()
    return
  }
  try {
    const places = await Promise.all(keys.map(loadPlace))
    if (own !== latest) return
    const { differ, same, some } = putSideBySide(
      places,
      data.indicators.map(([id]) => id),
    )
    status.textContent = words.sideBySideCounts(differ.length, same.length, some.length) + unknownText()
    tables.append(
      ...section(words.differ, differ, places),
      ...section(words.same, same, places),
      ...section(words.some, some, places),
    )
    take.hidden = false
  } catch {
    status.textContent = words.notLoaded
  }
}

function loadPlace(key: string): Promise<ComparedPlace> {
  const known = loaded.get(key)
  if (known) return known
  const place = fetch(`${form.dataset.places}${key}.json`).then((response) => {
    if (!response.ok) throw new Error(String(response.status))
    return response.json() as Promise<ComparedPlace>
  })
  loaded.set(key, place)
  place.catch(() => loaded.delete(key))
  return place
}

function section(title: string, lines: ComparedTarget[], places: ComparedPlace[]): HTMLElement[] {
  if (lines.length === 0) return []
  const table = element('table', { class: 'side-by-side-table' })
  table.createCaption().append(element('span', { class: 'sr-only' }, words.captionOf(title)))
  const head = table.createTHead().insertRow()
  for (const text of [words.indicator, words.national, ...places.map(({ name }) => name)]) {
    head.append(element('th', { scope: 'col' }, text))
  }
  table.createTBody().append(...lines.map((line) => tableRow(line, places)))
  const fits = places.length < 4 ? ' fits' : ''
  return [
    element('h2', {}, title),
    element('section', { class: `table-region${fits}`, tabindex: 0, 'aria-label': title }, table),
  ]
}

function tableRow({ indicator, year, cells }: ComparedTarget, places: ComparedPlace[]): HTMLTableRowElement {
  const head = element(
    'th',
    { scope: 'row' },
    element('a', { href: `${form.dataset.indicators}${indicator}/` }, names.get(indicator) ?? indicator),
    ' ',
    element('small', {}, years.get(String(year)) ?? ''),
  )
  const row = element('tr', { 'data-indicator': indicator, 'data-year': year ?? '' }, head)
  row.insertCell().textContent = national.get(`${indicator} ${year}`) ?? '–'
  for (const [column, targets] of cells.entries()) {
    const cell = row.insertCell()
    cell.dataset.place = places[column]?.key
    cell.dataset.name = places[column]?.name
    const place = places[column]
    const nothing = place?.silences[indicator] ?? place?.silence ?? ''
    if (targets.length === 0) cell.append(element('span', { class: 'not-stated' }, nothing))
    for (const { value, url, versus, words: stated } of targets) {
      cell.append(
        element('a', { class: 'figure', href: url }, value),
        ...(versus === '' ? [] : [' ', versusNational(versus)]),
        element('p', { class: 'quiet' }, `“${stated}”`),
      )
    }
  }
  return row
}

function versusNational(versus: Exclude<VsNational, ''>): HTMLElement {
  const { sign, word } = data.versus[versus]
  return element(
    'span',
    { class: `versus versus-${versus}` },
    element('span', { 'aria-hidden': 'true' }, sign),
    ` ${word}`,
  )
}
