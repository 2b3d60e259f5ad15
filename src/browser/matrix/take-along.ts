/**
 * `[data-take-along]` below a comparison: buttons that save what is on the screen, with its order, filter and columns. What
 * each format needs is loaded when it is asked for.
 */
import { typeOf } from '../../data/datapackage.ts'
import type { Row } from '../../data/tables.ts'
import { compareWords as words } from '../../i18n/compare-words.ts'
import { PATHS } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import type { CellInView } from './rows-in-view.ts'
import { rowsInView } from './rows-in-view.ts'

for (const box of document.querySelectorAll<HTMLElement>('[data-take-along]')) {
  for (const button of box.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
    button.addEventListener('click', () => save(box, button))
  }
}

async function save(box: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const status = box.querySelector('[role="status"]')
  const table = document.querySelector<HTMLTableElement>('table.matrix[data-arranged="true"]')
  if (!table) return
  try {
    const response = await fetch(href(`${PATHS.data}targets.json`))
    if (!response.ok) throw new Error(`${response.status}`)
    const rows = rowsInView(cellsOf(table), (await response.json()) as Row[])
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

async function fileOf(format: string, rows: Row[], box: HTMLElement): Promise<Blob> {
  if (format === 'json') return new Blob([JSON.stringify(rows)], { type: 'application/json' })
  if (format === 'xlsx') {
    const { toXlsx } = await import('../../data/xlsx.ts')
    const fields = Object.keys(rows[0] ?? {}).map((name) => ({ name, type: typeOf(name), description: '' }))
    const shown = document.querySelector('#matrix-controls [role="status"]')?.textContent ?? ''
    const lines = [document.title, location.href, shown, ...(box.dataset.notes ?? '').split('\n')].map((line) => [line])
    return new Blob([(await toXlsx(rows, fields, { table: 'targets', notes: words.notesSheet, lines })) as BlobPart])
  }
  const { toCsv } = await import('../../data/csv.ts')
  return new Blob([toCsv(rows)], { type: 'text/csv' })
}

function cellsOf(table: HTMLTableElement): CellInView[] {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-column]')]
  const rows = [...(table.tBodies[0]?.querySelectorAll<HTMLTableRowElement>('tr[data-key]:not([hidden])') ?? [])]
  // As they are seen: in the document they follow a moment later.
  const seen = rows.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
  return seen.flatMap((row) =>
    heads.flatMap((head, index): CellInView[] => {
      const cell = row.cells[index + 1]
      if (head.hidden || !cell) return []
      const year = Number(head.dataset.year)
      return [
        {
          province: (row.dataset.key ?? '').replace(/^dv-/, ''),
          provinceName: row.cells[0]?.querySelector('a')?.textContent ?? '',
          indicator: head.dataset.indicator ?? '',
          indicatorName: head.dataset.fullName ?? '',
          year: head.dataset.year === '' || Number.isNaN(year) ? null : year,
          addresses: [...cell.querySelectorAll('button[popovertarget]')].flatMap(addressesOf),
          said: cell.textContent?.trim() ?? '',
        },
      ]
    }),
  )
}

/** The way to the sentence stands in what the value opens. */
function addressesOf(button: Element): string[] {
  const quote = document.getElementById(button.getAttribute('popovertarget') ?? '')
  const link = quote?.querySelector<HTMLAnchorElement>('a[href*="#t-"]')
  return link ? [link.href] : []
}

/** The view in a file's name: "doi-chieu-57_so-sanh_2026-11-22_xep-pii-rank". */
function fileName(box: HTMLElement): string {
  const page = location.pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(-2)
    .join('-')
  const state = [...new URLSearchParams(location.search)].map((pair) => pair.join('-'))
  const parts = ['doi-chieu-57', page, box.dataset.day ?? '', ...state]
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
