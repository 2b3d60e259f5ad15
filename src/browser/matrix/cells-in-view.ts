import type { CellInView } from './rows-in-view.ts'

/**
 * The cells of the table that a box of {@link ./take-along.ts} stands below, in the order in which they are seen.
 *
 * @param box `data-take-along` names the kind of table: "matrix" (the page's arranged one), "quotes" (values with their sentences, just
 *   above), "side-by-side" (places beside each other)
 */
export function cellsInView(box: HTMLElement): CellInView[] {
  const kind = box.dataset.takeAlong
  if (kind === 'side-by-side') return sideBySideCells()
  if (kind === 'quotes') return quoteCells(box)
  const table = document.querySelector<HTMLTableElement>('table.matrix[data-arranged="true"]')
  return table === null ? [] : matrixCells(table)
}

function matrixCells(table: HTMLTableElement): CellInView[] {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-column]')]
  const rows = [...(table.tBodies[0]?.querySelectorAll<HTMLTableRowElement>('tr[data-key]:not([hidden])') ?? [])]
  // As they are seen: in the document they follow a moment later.
  const seen = rows.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
  return seen.flatMap((row) =>
    heads.flatMap((head, index): CellInView[] => {
      const cell = row.cells[index + 1]
      if (head.hidden || !cell) return []
      return [
        {
          province: provinceOf(row.dataset.key),
          provinceName: row.cells[0]?.querySelector('a')?.textContent ?? '',
          indicator: head.dataset.indicator ?? '',
          indicatorName: head.dataset.fullName ?? '',
          year: yearOf(head.dataset.year),
          addresses: [...cell.querySelectorAll('.cell-value')].flatMap(addressesOf),
          said: cell.textContent?.trim() ?? '',
        },
      ]
    }),
  )
}

/** The way to the sentence stands in what the value opens, or is the value itself. */
function addressesOf(value: Element): string[] {
  if (value instanceof HTMLAnchorElement) return [value.href]
  const quote = document.getElementById(value.getAttribute('popovertarget') ?? '')
  const link = quote?.querySelector<HTMLAnchorElement>('a[href*="#t-"]')
  return link ? [link.href] : []
}

function quoteCells(box: HTMLElement): CellInView[] {
  const region = regionAbove(box)
  const { indicator = '', indicatorName = '', year } = box.dataset
  const blank = { province: '', indicator, indicatorName, year: yearOf(year), addresses: [] }
  return [...(region?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])].flatMap((row): CellInView[] => {
    const said = row.querySelector('th.not-stated')?.textContent?.trim()
    if (said) {
      const places = [...row.querySelectorAll<HTMLElement>('a[data-place]')]
      return places.map((place) => ({
        ...blank,
        province: provinceOf(place.dataset.place),
        provinceName: place.textContent ?? '',
        said,
      }))
    }
    const addresses = [...row.querySelectorAll<HTMLElement>('[data-address]')].map((link) => link.dataset.address ?? '')
    return addresses.length === 0 ? [] : [{ ...blank, provinceName: '', addresses, said: '' }]
  })
}

/** The table's region stands above, what leads to its further rows between them. */
function regionAbove(box: HTMLElement): Element | null {
  let above = box.previousElementSibling
  while (above && !above.matches('.table-region')) above = above.previousElementSibling
  return above
}

function sideBySideCells(): CellInView[] {
  const cells = [...document.querySelectorAll<HTMLTableCellElement>('.side-by-side-table td[data-place]')]
  return cells.map((cell) => {
    const row = cell.closest('tr')
    return {
      province: provinceOf(cell.dataset.place),
      provinceName: cell.dataset.name ?? '',
      indicator: row?.dataset.indicator ?? '',
      indicatorName: row?.querySelector('th a')?.textContent ?? '',
      year: yearOf(row?.dataset.year),
      addresses: [...cell.querySelectorAll<HTMLAnchorElement>('a[href*="#t-"]')].map((link) => link.href),
      said: cell.textContent?.trim() ?? '',
    }
  })
}

/** As the dataset names places: today's without what tells them from those of before. */
function provinceOf(key = ''): string {
  return key.replace(/^dv-/, '')
}

function yearOf(text = ''): number | null {
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text)
}
