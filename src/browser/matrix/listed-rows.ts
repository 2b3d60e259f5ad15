import type { Row } from '../../data/tables.ts'

/**
 * The rows of duties.json that the page lists and its filter leaves, in the order of the page.
 *
 * @param duties the rows of duties.json
 */
export function dutiesInView(duties: Row[]): Row[] {
  const byId = new Map(duties.map((row) => [row.duty, row]))
  const items = [
    ...document.querySelectorAll<HTMLElement>('.duty-part:not([hidden]) .duties > li[data-duty]:not([hidden])'),
  ]
  return items.map(({ dataset }) => byId.get(dataset.duty ?? '')).filter((row) => row !== undefined)
}

/** The sentences that the page lists, each with its place, section, address, and whether other plans have it. */
export function passagesInView(): Row[] {
  return [...document.querySelectorAll<HTMLElement>('.passages > li')].map((item) => {
    const text = (selector: string) => item.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || null
    return {
      place: item.dataset.place ?? null,
      place_name: item.closest('.theme-place')?.querySelector('h2 a')?.textContent ?? null,
      plan: item.dataset.plan ?? null,
      quote: text('.quote'),
      section: text('[data-section]'),
      sharing: text('[data-sharing]'),
      url: item.querySelector<HTMLElement>('[data-address]')?.dataset.address ?? null,
    }
  })
}
