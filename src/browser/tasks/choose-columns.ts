/** The texts of a group of tasks in the browser: `#task-places` chooses whose stand beside each other in `.task-columns`. */
import { taskWords as words } from '../../i18n/task-words.ts'
import { MOST_PINNED } from '../matrix/table-state.ts'
import { chosenPlaces, onPlaces, putPlaces } from './place-query.ts'

/** So many are shown where the address names none. */
const FIRST = 2

const form = document.getElementById('task-places')
const columns = document.querySelector<HTMLElement>('.task-columns')
if (form instanceof HTMLFormElement && columns) start(form, columns)

function start(form: HTMLFormElement, columns: HTMLElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="tinh"]')]
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const articles = [...columns.querySelectorAll<HTMLElement>(':scope > article')]
  const parts = articles.map((article) => [...article.querySelectorAll<HTMLElement>(':scope > .task-part')])

  const show = () => {
    const known = new Set(boxes.map(({ value }) => value))
    const first = boxes.filter((box) => box.dataset.has !== undefined).map(({ value }) => value)
    const chosen = (chosenPlaces() ?? first.slice(0, FIRST)).filter((key) => known.has(key)).slice(0, MOST_PINNED)
    for (const box of boxes) box.checked = chosen.includes(box.value)
    const shown = articles.filter((article) => chosen.includes(article.dataset.place ?? ''))
    for (const article of articles) article.hidden = !shown.includes(article)
    let rows = 0
    for (let row = 0; row < (parts[0]?.length ?? 0); row += 1) {
      const cells = parts.flatMap((own, index) => (articles[index]?.hidden ? [] : [own[row] as HTMLElement]))
      const isEmpty = cells.every((cell) => cell.classList.contains('empty'))
      for (const cell of cells) cell.hidden = isEmpty
      if (!isEmpty) rows += 1
    }
    columns.classList.add('beside')
    columns.style.setProperty('--columns', String(Math.max(1, shown.length)))
    // The head, and a row for each part; one who has none of them says so in a row of its own.
    columns.style.setProperty('--rows', String(rows + 1))
    const names = boxes.filter(({ checked }) => checked).map((box) => box.labels?.[0]?.textContent?.trim() ?? '')
    if (status) status.textContent = words.shown(names)
  }
  form.addEventListener('change', ({ target }) => {
    const chosen = boxes.filter(({ checked }) => checked)
    if (chosen.length > MOST_PINNED && target instanceof HTMLInputElement) target.checked = false
    putPlaces(boxes.filter(({ checked }) => checked).map(({ value }) => value))
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  onPlaces(show)
  show()
}
