/**
 * The comparison in the browser: `#matrix-controls` filters, orders, pins and hides in every `table.matrix[data-arranged]` of
 * the page. Without it the tables stand as they were built.
 */
import { compareWords as words } from '../../i18n/compare-words.ts'
import { rowAnchor } from '../../site/addresses.ts'
import { isTouched } from '../is-touched.ts'
import type { MatrixRow } from './arrange-rows.ts'
import { arrangeRows } from './arrange-rows.ts'
import { furtherOf, loadFurther, ROWS_CAME } from './further-rows.ts'
import type { TableState } from './table-state.ts'
import { formatState, MOST_PINNED, nextSort, parseState, unknownParts } from './table-state.ts'

interface TableRow extends MatrixRow {
  element: HTMLTableRowElement
  pin: HTMLInputElement
}
interface Table {
  body: HTMLTableSectionElement
  heads: HTMLTableCellElement[]
  rows: TableRow[]
}

/** After the last change, before rows are moved in the document, in milliseconds. */
const QUIET = 200

/** Whether a key or a button is down: a row moved under it would lose the press. */
let isHeld = false

/** The move of a table's rows that still waits. */
const waiting = new WeakMap<HTMLTableSectionElement, ReturnType<typeof setTimeout>>()

for (const type of ['keydown', 'pointerdown']) addEventListener(type, () => (isHeld = true), { capture: true })
for (const type of ['keyup', 'pointerup', 'pointercancel']) {
  addEventListener(type, () => (isHeld = false), { capture: true })
}
addEventListener('blur', () => (isHeld = false))

const controls = document.getElementById('matrix-controls')
if (controls instanceof HTMLFormElement) start(controls)

function start(form: HTMLFormElement): void {
  const elements = [...document.querySelectorAll<HTMLTableElement>('table.matrix[data-arranged]')]
  let tables = elements.map(readTable)
  const heads = tables.flatMap((table) => table.heads)
  const names = new Map(heads.map(({ dataset }) => [dataset.column ?? '', dataset.name ?? '']))
  const indicators = [...new Set(heads.map(({ dataset }) => dataset.indicator ?? ''))]
  const further = () => elements.flatMap((table) => furtherOf(table) ?? [])
  const keys = [
    ...new Set([...tables.flatMap(({ rows }) => rows.map(({ key }) => key)), ...further().flatMap(furtherKeys)]),
  ]
  const regions = [...(form.querySelector<HTMLSelectElement>('select[name="vung"]')?.options ?? [])].map(
    ({ value }) => value,
  )
  const known = { columns: indicators, orders: [...names.keys()], rows: keys, regions }
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const sideBySide = form.querySelector<HTMLAnchorElement>('[data-side-by-side]')
  let state = parseState(location.search, known)
  if (location.search === '') {
    // What a reader chose before this script came.
    const pinned = tables.flatMap(({ rows }) => rows.filter(({ pin }) => pin.checked).map(({ key }) => key))
    state = { ...state, pinned: [...new Set(pinned)].slice(0, MOST_PINNED) }
    if (isTouched(form)) state = { ...state, ...readForm(form, known.columns) }
  }
  /** Rows that came since are known; false where they are still to come. */
  const isWhole = async (): Promise<boolean> => {
    const loaded = await Promise.all(further().map(loadFurther))
    tables = elements.map(readTable)
    return loaded.every(Boolean)
  }

  const unknownText = () => {
    const unknown = unknownParts(location.search, known)
    return unknown.length === 0 ? '' : words.unknown(unknown.join('; '))
  }
  const show = (note = '') => {
    const shown = new Set(tables.flatMap((table) => arrange(table, state)))
    for (const table of tables) showColumns(table, state)
    writeForm(form, state)
    const counted = shown.size < keys.length && further().length > 0 ? words.firstRows : words.shown
    if (status) status.textContent = counted(shown.size, keys.length) + orderText(state, names) + note
    if (sideBySide) {
      sideBySide.hidden = state.pinned.length < 2
      sideBySide.textContent = words.sideBySide(state.pinned.length)
      sideBySide.href = `${sideBySide.dataset.sideBySide}?tinh=${state.pinned.join(',')}`
    }
  }
  /** What is not there yet must not be left out of an order or a filter: the rows come first. */
  const change = async (next: TableState, note = '') => {
    state = next
    if (further().length > 0 && formatState(next) !== '' && !(await isWhole())) {
      if (status) status.textContent = words.rowsNotLoaded
      return
    }
    history.replaceState(null, '', (formatState(state) || location.pathname) + location.hash)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-state] a')) {
      link.search = formatState(state)
    }
    show(note)
  }

  for (const { heads } of tables) {
    for (const head of heads) {
      const press = () => change({ ...state, sort: nextSort(state.sort, head.dataset.column ?? '') })
      head.querySelector('.sort-button')?.addEventListener('click', press)
    }
  }
  for (const table of elements) {
    table.addEventListener('change', ({ target }) => {
      const pin = target instanceof HTMLInputElement && target.matches('.pin') ? target : null
      const key = pin?.closest('tr')?.dataset.key
      if (!pin || key === undefined) return
      const others = state.pinned.filter((other) => other !== key)
      const isFull = pin.checked && others.length >= MOST_PINNED
      change(
        { ...state, pinned: pin.checked && !isFull ? [...others, key] : others },
        isFull ? words.mostPinned(MOST_PINNED) : '',
      )
    })
    // Asked for by other ways than an order or a filter.
    table.addEventListener(ROWS_CAME, () => {
      tables = elements.map(readTable)
      show()
    })
  }
  form.addEventListener('input', () => change({ ...state, ...readForm(form, known.columns) }))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => change({ name: '', region: '', columns: null, sort: null, pinned: [] }))
  addEventListener('popstate', () => {
    state = parseState(location.search, known)
    show(unknownText())
  })
  change(state, unknownText())
}

/** Keys of the rows that are still to come, as the links to them tell. */
function furtherKeys(box: HTMLElement): string[] {
  const start = rowAnchor('')
  return [...box.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].map(({ hash }) => hash.slice(1 + start.length))
}

function readTable(table: HTMLTableElement): Table {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-column]')]
  const body = table.tBodies[0] as HTMLTableSectionElement
  const rows = [...body.querySelectorAll<HTMLTableRowElement>('tr[data-key]')].map((element) => {
    const { key = '', names = '', region = '' } = element.dataset
    const values: Record<string, number> = {}
    for (const [index, head] of heads.entries()) {
      const promise = element.cells[index + 1]?.dataset.promise
      if (promise !== undefined) values[head.dataset.column ?? ''] = Number(promise)
    }
    return { element, key, names, region, values, pin: element.querySelector('.pin') as HTMLInputElement }
  })
  return { body, heads, rows }
}

/**
 * Gives the keys of the rows that are shown. The rows of the nation and of those that state nothing stay where they are. Rows
 * first change places by their `order`, which is quick with thousands of cells; in the document they follow when the browser
 * has nothing else to do, for screen readers, the Tab key and paper.
 */
function arrange({ body, rows }: Table, state: TableState): string[] {
  const shown = arrangeRows(rows, state)
  const places = new Map(shown.map((row, place) => [row, place]))
  for (const row of rows) {
    const place = places.get(row)
    if (row.element.hidden !== (place === undefined)) row.element.hidden = place === undefined
    row.element.style.order = String(place ?? rows.length)
    row.pin.checked = state.pinned.includes(row.key)
    row.element.classList.toggle('pinned', row.pin.checked)
  }
  moveWhenIdle(
    body,
    shown.map(({ element }) => element),
  )
  return shown.map(({ key }) => key)
}

function moveWhenIdle(body: HTMLTableSectionElement, shown: HTMLTableRowElement[]): void {
  clearTimeout(waiting.get(body))
  const move = () => (isHeld ? moveWhenIdle(body, shown) : moveRows(body, shown))
  waiting.set(body, setTimeout(move, QUIET))
}

function moveRows(body: HTMLTableSectionElement, shown: HTMLTableRowElement[]): void {
  const silent = body.querySelector('tr[data-silent]')
  const inPlace = [...body.querySelectorAll<HTMLTableRowElement>('tr[data-key]:not([hidden])')]
  if (inPlace.every((row, index) => row === shown[index])) return
  const focused = document.activeElement
  const fragment = document.createDocumentFragment()
  fragment.append(...shown)
  body.insertBefore(fragment, silent)
  if (focused instanceof HTMLElement && body.contains(focused)) focused.focus({ preventScroll: true })
}

function showColumns({ heads, body }: Table, { columns, sort }: TableState): void {
  const isHidden = ({ dataset }: HTMLElement) => columns !== null && !columns.includes(dataset.indicator ?? '')
  for (const span of body.parentElement?.querySelectorAll<HTMLElement>('th[data-indicator][colspan]') ?? []) {
    span.hidden = isHidden(span)
  }
  for (const [index, head] of heads.entries()) {
    const hidden = isHidden(head)
    if (head.hidden !== hidden) {
      head.hidden = hidden
      for (const row of body.rows) {
        const cell = row.cells[index + 1]
        if (cell && cell.colSpan === 1) cell.hidden = hidden
      }
    }
    if (sort && sort.column === head.dataset.column)
      head.setAttribute('aria-sort', sort.least ? 'ascending' : 'descending')
    else head.removeAttribute('aria-sort')
  }
}

function orderText({ sort }: TableState, names: Map<string, string>): string {
  if (sort === null) return ''
  const name = names.get(sort.column) ?? ''
  return sort.least ? words.sortedLeast(name) : words.sortedMost(name)
}

function readForm(form: HTMLFormElement, columns: string[]): Pick<TableState, 'name' | 'region' | 'columns'> {
  const data = new FormData(form)
  const chosen = columns.filter((id) => data.getAll('cot').includes(id))
  return {
    name: String(data.get('loc') ?? ''),
    region: String(data.get('vung') ?? ''),
    columns: chosen.length === 0 || chosen.length === columns.length ? null : chosen,
  }
}

function writeForm(form: HTMLFormElement, { name, region, columns }: TableState): void {
  const input = form.elements.namedItem('loc')
  const select = form.elements.namedItem('vung')
  if (input instanceof HTMLInputElement && input.value.trim() !== name.trim()) input.value = name
  if (select instanceof HTMLSelectElement) select.value = region
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="cot"]')) {
    box.checked = columns === null || columns.includes(box.value)
  }
}
