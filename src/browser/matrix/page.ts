/**
 * The comparison in the browser: `#matrix-controls` filters, orders, pins and hides in every `table.matrix[data-arranged]` of
 * the page. Without it the tables stand as they were built.
 */
import { compareWords as words } from '../../i18n/compare-words.ts'
import type { Row } from './arrange-rows.ts'
import { arrangeRows } from './arrange-rows.ts'
import type { TableState } from './table-state.ts'
import { formatState, MOST_PINNED, nextSort, parseState } from './table-state.ts'

interface TableRow extends Row {
  element: HTMLTableRowElement
  pin: HTMLInputElement
}
interface Table {
  body: HTMLTableSectionElement
  heads: HTMLTableCellElement[]
  rows: TableRow[]
}

const controls = document.getElementById('matrix-controls')
if (controls instanceof HTMLFormElement) start(controls)

function start(form: HTMLFormElement): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>('table.matrix[data-arranged]')].map(readTable)
  const names = new Map(tables.flatMap(({ heads }) => heads.map((head) => [head.dataset.column ?? '', nameOf(head)])))
  const keys = [...new Set(tables.flatMap(({ rows }) => rows.map(({ key }) => key)))]
  const known = { columns: [...names.keys()], rows: keys }
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const sideBySide = form.querySelector<HTMLAnchorElement>('[data-side-by-side]')
  let state = parseState(location.search, known)

  const show = (note = '') => {
    const shown = new Set(tables.flatMap((table) => arrange(table, state)))
    for (const table of tables) showColumns(table, state)
    writeForm(form, state)
    if (status) status.textContent = words.shown(shown.size, keys.length) + orderText(state, names) + note
    if (sideBySide) {
      sideBySide.hidden = state.pinned.length < 2
      sideBySide.textContent = words.sideBySide(state.pinned.length)
      sideBySide.href = `${sideBySide.dataset.sideBySide}?tinh=${state.pinned.join(',')}`
    }
  }
  const change = (next: TableState, note = '') => {
    state = next
    history.replaceState(null, '', formatState(state) || location.pathname)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-state] a')) {
      link.search = formatState(state)
    }
    show(note)
  }

  for (const { heads, rows } of tables) {
    for (const head of heads) {
      const press = () => change({ ...state, sort: nextSort(state.sort, head.dataset.column ?? '') })
      head.querySelector('.sort-button')?.addEventListener('click', press)
    }
    for (const { pin, key } of rows) {
      pin.addEventListener('change', () => {
        const others = state.pinned.filter((other) => other !== key)
        const isFull = pin.checked && others.length >= MOST_PINNED
        change(
          { ...state, pinned: pin.checked && !isFull ? [...others, key] : others },
          isFull ? words.mostPinned(MOST_PINNED) : '',
        )
      })
    }
  }
  form.addEventListener('input', () => change({ ...state, ...readForm(form, known.columns) }))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => change({ name: '', region: '', columns: null, sort: null, pinned: [] }))
  addEventListener('popstate', () => {
    state = parseState(location.search, known)
    show()
  })
  change(state)
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

/** Gives the keys of the rows that are shown. The rows of the nation and of those that state nothing stay where they are. */
function arrange({ body, rows }: Table, state: TableState): string[] {
  const shown = arrangeRows(rows, state)
  const silent = body.querySelector('tr[data-silent]')
  for (const row of rows) {
    row.element.hidden = !shown.includes(row)
    row.pin.checked = state.pinned.includes(row.key)
    row.element.classList.toggle('pinned', row.pin.checked)
  }
  const fragment = document.createDocumentFragment()
  for (const { element } of shown) fragment.append(element)
  body.insertBefore(fragment, silent)
  return shown.map(({ key }) => key)
}

function showColumns({ heads, body }: Table, { columns, sort }: TableState): void {
  for (const [index, head] of heads.entries()) {
    const id = head.dataset.column ?? ''
    const hidden = columns !== null && !columns.includes(id)
    if (head.hidden !== hidden) {
      head.hidden = hidden
      for (const row of body.rows) {
        const cell = row.cells[index + 1]
        if (cell && cell.colSpan === 1) cell.hidden = hidden
      }
    }
    if (sort?.column === id) head.setAttribute('aria-sort', sort.least ? 'ascending' : 'descending')
    else head.removeAttribute('aria-sort')
  }
}

function nameOf(head: HTMLTableCellElement): string {
  return head.querySelector('a')?.textContent?.trim() ?? ''
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
