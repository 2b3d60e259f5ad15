/**
 * `[data-take-along]` below a comparison: buttons that save what is on the screen, with its order, filter and columns. What
 * each format needs is loaded when it is asked for.
 */
import { typeOf } from '../../data/column-types.ts'
import type { Row } from '../../data/tables.ts'
import { compareWords as words } from '../../i18n/compare-words.ts'
import { PATHS } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import { cellsInView } from './cells-in-view.ts'
import { loadFurther } from './further-rows.ts'
import { dutiesInView, passagesInView } from './listed-rows.ts'
import { rowsInView } from './rows-in-view.ts'

for (const box of document.querySelectorAll<HTMLElement>('[data-take-along]')) {
  for (const button of box.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
    button.addEventListener('click', () => save(box, button))
  }
}

async function save(box: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const status = box.querySelector('[role="status"]')
  try {
    await completeTable(box)
    const rows = await rowsFor(box)
    const format = button.dataset.format ?? 'csv'
    const file = await fileOf(format, rows, box)
    const name = `${fileName(box)}.${format}`
    download(file, name)
    if (status) status.textContent = words.saved(name, rows.length)
  } catch (error) {
    console.error(error)
    if (status) status.textContent = words.notLoaded
  }
}

/**
 * What is not loaded yet is not what a reader left out.
 *
 * @throws when it does not come
 */
async function completeTable(box: HTMLElement): Promise<void> {
  const further = [...document.querySelectorAll<HTMLElement>('[data-further]')]
  const own = box.dataset.takeAlong === 'quotes' ? further.filter((other) => other.nextElementSibling === box) : further
  const loaded = await Promise.all(own.map(loadFurther))
  if (loaded.includes(false)) throw new Error('rows are missing')
}

async function rowsFor(box: HTMLElement): Promise<Row[]> {
  const { takeAlong, table = 'targets' } = box.dataset
  if (takeAlong === 'passages') return passagesInView()
  const response = await fetch(box.dataset.rows || href(`${PATHS.data}${table}.json`))
  if (!response.ok) throw new Error(`${response.status}`)
  const rows = rowsOf(await response.json())
  return takeAlong === 'duties' ? dutiesInView(rows) : rowsInView(cellsInView(box), rows)
}

/** The dataset's own file is a list of rows, a file of the API holds them. */
function rowsOf(answer: Row[] | { data: Row[] | { target_rows: Row[] } }): Row[] {
  if (Array.isArray(answer)) return answer
  return Array.isArray(answer.data) ? answer.data : answer.data.target_rows
}

async function fileOf(format: string, rows: Row[], box: HTMLElement): Promise<Blob> {
  if (format === 'json') return new Blob([JSON.stringify(rows)], { type: 'application/json' })
  if (format === 'xlsx') {
    const { toXlsx } = await import('../../data/xlsx.ts')
    const fields = Object.keys(rows[0] ?? {}).map((name) => ({ name, type: typeOf(name), description: '' }))
    const shown = document.querySelector('#matrix-controls [role="status"]')?.textContent ?? ''
    const lines = [document.title, location.href, shown, ...(box.dataset.notes ?? '').split('\n')].map((line) => [line])
    return new Blob([
      (await toXlsx(rows, fields, {
        table: box.dataset.table ?? 'targets',
        notes: words.notesSheet,
        lines,
      })) as BlobPart,
    ])
  }
  const { toCsv } = await import('../../data/csv.ts')
  return new Blob([toCsv(rows)], { type: 'text/csv' })
}

/** The view in a file's name: "doi-chieu-57_so-sanh_2026-11-22_xep-pii-rank". */
function fileName(box: HTMLElement): string {
  const page = location.pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(-2)
    .join('-')
  const state = [...new URLSearchParams(location.search)].map((pair) => pair.join('-'))
  const parts = ['doi-chieu-57', page, box.dataset.day ?? '', box.dataset.part ?? '', ...state].filter(
    (part) => part !== '',
  )
  return parts
    .join('_')
    .replace(/[^\p{L}\p{N}._,-]+/gu, '-')
    .slice(0, 150)
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.download = name
  link.href = URL.createObjectURL(file)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
