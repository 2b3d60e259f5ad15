/**
 * The texts of a group of tasks in the browser: `#task-places` chooses whose stand beside each other in `.task-columns`. Those of a long
 * page's other parts come when they are chosen.
 */
import { taskWords as words } from '../../i18n/task-words.ts'
import { isTouched } from '../is-touched.ts'
import { MOST_PINNED } from '../matrix/table-state.ts'
import { fetchColumns } from './fetch-columns.ts'
import { chosenPlaces, onPlaces, putPlaces } from './place-query.ts'

/** So many are shown where the address names none. */
const FIRST = 2

const form = document.getElementById('task-places')
const columns = document.querySelector<HTMLElement>('.task-columns')
if (form instanceof HTMLFormElement && columns) start(form, columns)

function start(form: HTMLFormElement, columns: HTMLElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="tinh"]')]
  const order = boxes.map(({ value }) => value)
  const status = form.querySelector<HTMLElement>('[role="status"]')
  // Every place can be chosen: which of them this part has matters only without this script.
  for (const ofParts of document.querySelectorAll('.section-parts, .next-part')) ofParts.remove()

  const show = () => {
    const chosen = wantedPlaces(boxes).slice(0, MOST_PINNED)
    for (const box of boxes) box.checked = chosen.includes(box.value)
    placeColumns(columns, chosen)
    const asked = boxes.filter(({ checked }) => checked)
    const here = new Set(columnsOf(columns).map(({ dataset }) => dataset.place))
    const absent = asked.filter(({ value }) => !here.has(value))
    if (status) status.textContent = absent.length > 0 ? words.loading(namesOf(absent)) : words.shown(namesOf(asked))
    if (absent.length > 0) void bring(absent)
  }
  const bring = async (absent: HTMLInputElement[]) => {
    try {
      const addresses = new Set(absent.map(({ dataset }) => dataset.elsewhere ?? ''))
      const fetched = (await Promise.all([...addresses].map(fetchColumns))).flat()
      const wanted = fetched.filter(({ dataset }) => absent.some(({ value }) => value === dataset.place))
      if (wanted.length < absent.length) throw new Error(`columns are missing: ${[...addresses].join(' ')}`)
      for (const column of wanted) putColumn(columns, column, order)
      show()
    } catch (error) {
      console.error(error)
      if (status) status.textContent = words.notLoaded(namesOf(absent))
    }
  }
  const takeChoice = () => putPlaces(boxes.filter(({ checked }) => checked).map(({ value }) => value))
  form.addEventListener('change', ({ target }) => {
    const chosen = boxes.filter(({ checked }) => checked)
    if (chosen.length > MOST_PINNED && target instanceof HTMLInputElement) target.checked = false
    takeChoice()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', show)
  onPlaces(show)
  if (location.search === '' && isTouched(form)) takeChoice()
  else show()
}

/** Of the address: `?tinh=a,b`, or the column that it names by its anchor; else the first of this part that have texts. */
function wantedPlaces(boxes: HTMLInputElement[]): string[] {
  const known = new Set(boxes.map(({ value }) => value))
  const anchor = location.hash.slice(1)
  const named = chosenPlaces() ?? (known.has(anchor) ? [anchor] : null)
  if (named !== null) return named.filter((key) => known.has(key))
  const having = boxes.filter(({ dataset }) => dataset.has !== undefined && dataset.elsewhere === undefined)
  return having.slice(0, FIRST).map(({ value }) => value)
}

/** Shows chosen columns, and the rows in which one of them has a text, at one height. */
function placeColumns(columns: HTMLElement, chosen: string[]): void {
  const articles = columnsOf(columns)
  for (const article of articles) article.hidden = !chosen.includes(article.dataset.place ?? '')
  const shown = articles.filter(({ hidden }) => !hidden)
  const parts = shown.map((article) => [...article.querySelectorAll<HTMLElement>(':scope > .task-part')])
  let rows = 0
  for (let row = 0; row < (parts[0]?.length ?? 0); row += 1) {
    const cells = parts.map((own) => own[row] as HTMLElement)
    const isEmpty = cells.every((cell) => cell.classList.contains('empty'))
    for (const cell of cells) cell.hidden = isEmpty
    if (!isEmpty) rows += 1
  }
  columns.classList.add('beside')
  columns.style.setProperty('--columns', String(Math.max(1, shown.length)))
  // The head, and a row for each part; one who has none of them says so in a row of its own.
  columns.style.setProperty('--rows', String(rows + 1))
}

/** Puts a column where the order of the places has it. */
function putColumn(columns: HTMLElement, column: HTMLElement, order: string[]): void {
  const at = ({ dataset }: HTMLElement) => order.indexOf(dataset.place ?? '')
  columns.insertBefore(column, columnsOf(columns).find((other) => at(other) > at(column)) ?? null)
}

function columnsOf(columns: HTMLElement): HTMLElement[] {
  return [...columns.querySelectorAll<HTMLElement>(':scope > article')]
}

function namesOf(boxes: HTMLInputElement[]): string[] {
  return boxes.map((box) => box.labels?.[0]?.textContent?.trim() ?? '')
}
