/**
 * Long tables: `[data-further]` below a `.table-region` names the pages that have its further rows. They come into the table when a reader
 * asks, orders or filters it, looks for a word in the page, prints by the keyboard, or an address names what is among them. Without this
 * script the links lead to these pages.
 */
import { compareWords as words } from '../../i18n/compare-words.ts'
import { fetchPart } from '../fetch-part.ts'
import { namedPart } from '../named-part.ts'

/** Keys by which a reader looks through the whole page or puts it on paper, with Ctrl or Cmd. */
const OF_WHOLE_PAGE = ['f', 'g', 'p']

/** Times and milliseconds in which a row that came late is put before the reader. */
const LOOKS = 4
const BETWEEN_LOOKS = 100

/** Told to a table when its further rows are in it. */
export const ROWS_CAME = 'rows-came'

/** What is being fetched, by its box: each once. */
const loads = new WeakMap<HTMLElement, Promise<boolean>>()

const boxes = () => [...document.querySelectorAll<HTMLElement>('[data-further]')]

/**
 * Finds the box that leads to a table's further rows.
 *
 * @returns null where all rows are in the table
 */
export function furtherOf(table: HTMLTableElement): HTMLElement | null {
  return boxes().find((box) => tableOf(box) === table) ?? null
}

/**
 * Puts the further rows into the table above a box; the box is then gone.
 *
 * @returns whether they are there; if not, the box says so, and it can be tried again
 */
export function loadFurther(box: HTMLElement): Promise<boolean> {
  const load = loads.get(box) ?? fetchInto(box)
  loads.set(box, load)
  return load
}

async function fetchInto(box: HTMLElement): Promise<boolean> {
  const table = tableOf(box)
  const status = box.querySelector('[role="status"]')
  const before = status?.textContent ?? ''
  if (status) status.textContent = words.loadingRows
  try {
    const addresses = (box.dataset.further ?? '').split(' ')
    const parts = await Promise.all(addresses.map(fetchRows))
    const rows = parts.flat()
    const body = table?.tBodies[0]
    body?.insertBefore(fragmentOf(rows), body.querySelector('tr[data-silent]'))
    const hadFocus = box.contains(document.activeElement)
    delete box.dataset.further
    box.replaceChildren(...(status ? [status] : []))
    if (status) status.textContent = words.allRows(Number(box.dataset.all))
    table?.dispatchEvent(new Event(ROWS_CAME))
    if (hadFocus) rows[0]?.querySelector<HTMLElement>('a, input')?.focus({ preventScroll: true })
    return true
  } catch (error) {
    console.error(error)
    loads.delete(box)
    if (status) status.textContent = `${words.rowsNotLoaded} ${before}`
    return false
  }
}

async function fetchRows(address: string): Promise<HTMLTableRowElement[]> {
  const content = await fetchPart(address, '<tbody', '</tbody>', (body) => `<table>${body}</tbody></table>`)
  const rows = [...content.querySelectorAll<HTMLTableRowElement>('tr:not(.national)')]
  if (rows.length === 0) throw new Error(`no rows: ${address}`)
  return rows
}

function fragmentOf(rows: HTMLTableRowElement[]): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(...rows)
  return fragment
}

function tableOf(box: HTMLElement): HTMLTableElement | null {
  return box.previousElementSibling?.querySelector('table') ?? null
}

/** An address names a row that is not here. */
async function showAddressed(): Promise<void> {
  if (location.hash === '' || namedPart(location.hash) !== null) return
  await Promise.all(boxes().map(loadFurther))
  // Rows above it get their heights when they come near, which moves it once more.
  for (let look = 0; look < LOOKS; look += 1) {
    namedPart(location.hash)?.scrollIntoView()
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
  }
}

async function printWhole(): Promise<void> {
  await Promise.all(boxes().map(loadFurther))
  print()
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a.show-further') : null
  const box = link?.closest<HTMLElement>('[data-further]')
  if (!box || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  void loadFurther(box)
})
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || !OF_WHOLE_PAGE.includes(event.key.toLowerCase()) || boxes().length === 0)
    return
  if (event.key.toLowerCase() !== 'p') void Promise.all(boxes().map(loadFurther))
  else {
    event.preventDefault()
    void printWhole()
  }
})
addEventListener('hashchange', showAddressed)
void showAddressed()
