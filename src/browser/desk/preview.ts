import type { PlanPreview } from '../../desk/preview-plan.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { indicatorPath, PATHS } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import { element } from '../element.ts'
import { ownHtml } from '../trusted-types.ts'
import { loadText } from './load-data.ts'
import type { Work } from './work.ts'

const words = deskWords.preview

/**
 * Draws how the plan would stand on the site: its line among the others of the published matrix, its rows on the published pages of
 * its indicators, its page. What is drawn comes from the code of the pages, what stands around it from the pages themselves.
 *
 * @param work the plan
 * @param preview asks the worker; null where the plan has an error
 */
export function drawPreview(work: Work, preview: () => Promise<PlanPreview | null>): HTMLElement {
  const root = element('div', { 'data-desk-preview': 'pending' }, element('p', { class: 'quiet' }, words.pending))
  void fill(root, work, preview)
  return root
}

async function fill(root: HTMLElement, work: Work, preview: () => Promise<PlanPreview | null>): Promise<void> {
  const shown = await preview().catch(() => null)
  root.dataset.deskPreview = shown === null ? 'none' : 'drawn'
  if (shown === null) return root.replaceChildren(element('p', { class: 'desk-doubt' }, words.errors))
  root.replaceChildren(
    element('p', { class: 'quiet' }, words.intro),
    await drawMatrix(work, shown),
    drawIndicators(shown),
    drawPage(shown),
  )
}

async function drawMatrix({ data }: Work, { matrix }: PlanPreview): Promise<HTMLElement> {
  const section = element('section', {}, element('h3', {}, words.matrix))
  const html = matrix && (await loadPage(PATHS.compare))
  const table = html && tableIn(html, 0, '<table class="matrix"')
  if (!matrix || !table) {
    section.append(element('p', {}, matrix ? words.notLoaded : words.notCounted))
    return section
  }
  for (const extra of table.querySelectorAll('.sort-button, .pin')) extra.remove()
  // What their values open stands elsewhere on that page.
  for (const value of table.querySelectorAll('button.cell-value')) {
    value.replaceWith(element('span', { class: 'cell-value' }, ...value.childNodes))
  }
  const row = rowOf(matrix.row)
  const before = [...table.querySelectorAll<HTMLElement>('tr[data-key]')]
  const places = data.registry.provinces.flatMap(({ slug, successor_slug: today }) => [`dv-${today}`, slug])
  const orderOf = (key: string | undefined) => places.indexOf(key ?? '')
  const same = before.find(({ dataset }) => dataset.key === matrix.key)
  const next = before.find(({ dataset }) => orderOf(dataset.key) > orderOf(matrix.key))
  if (same) same.replaceWith(row)
  else if (next) next.before(row)
  else (before.at(-1) ?? table.querySelector('tr.national'))?.after(row)
  section.append(scrolling(words.matrix, table))
  return section
}

function drawIndicators({ indicators, pages }: PlanPreview): HTMLElement {
  const select = element(
    'select',
    { id: 'desk-preview-indicator' },
    ...indicators.map(({ id, name }) => element('option', { value: id }, name)),
  )
  const place = element('div', {})
  const show = async () => {
    const chosen = indicators.find(({ id }) => id === select.value)
    if (!chosen) return
    const html = (await loadPage(indicatorPath(chosen.id))) ?? ''
    if (select.value !== chosen.id) return
    const byHorizon = Map.groupBy(chosen.rows, ({ horizon }) => horizon)
    place.replaceChildren(
      ...[...byHorizon].flatMap(([horizon, rows]) => drawHorizon(html, { name: chosen.name, horizon, rows, pages })),
    )
  }
  select.addEventListener('change', () => void show())
  void show()
  return element(
    'section',
    { 'data-desk-preview-indicators': true },
    element('h3', {}, words.indicators),
    indicators.length === 0
      ? element('p', {}, words.noTargets)
      : element('p', {}, element('label', { for: select.id }, deskWords.target.indicator), select),
    place,
  )
}

interface Horizon extends Pick<PlanPreview, 'pages'> {
  name: string
  horizon: string
  rows: { row: string }[]
}

/** The rows of one horizon among the others that the indicator's page has there; alone where it has none yet. */
function drawHorizon(html: string, { name, horizon, rows, pages }: Horizon): HTMLElement[] {
  const from = html.indexOf(`<section class="horizon" id="${horizon}"`)
  const [, published] = /<h2[^>]*>([^<]*)<\/h2>/.exec(html.slice(from, from + 500)) ?? []
  const heading = from < 0 ? words.newHorizon : (published ?? name)
  const table = tableIn(html, from, '<table class="quotes"') ?? element('table', { class: 'quotes' }, element('tbody'))
  for (const link of table.querySelectorAll<HTMLAnchorElement>('th a, th.not-stated + td a')) {
    if (!pages.includes(link.getAttribute('href') ?? '')) continue
    const isAlone = link.closest('th') !== null || link.closest('td')?.querySelectorAll('a').length === 1
    if (isAlone) link.closest('tr')?.remove()
    else link.remove()
  }
  const first = table.querySelector('tr.national')
  const drawn = rows.map(({ row }) => rowOf(row))
  if (first) first.after(...drawn)
  else table.querySelector('tbody')?.append(...drawn)
  return [element('h4', {}, heading), scrolling(`${name}, ${heading}`, table)]
}

function drawPage({ name, facts, text }: PlanPreview): HTMLElement {
  const body = element('div', { class: 'plan-text prose' })
  body.innerHTML = ownHtml(text)
  return element(
    'section',
    { 'data-desk-preview-page': true },
    element('h3', {}, words.page),
    element('p', { class: 'desk-page-name' }, name),
    element('p', { class: 'quiet' }, facts),
    body,
  )
}

/**
 * A table of a page as it is published. It alone is parsed: the page's own style would be refused here, whose policy does not know it.
 *
 * @param html the page
 * @param from where to look from
 * @param start how the table's tag begins
 */
function tableIn(html: string, from: number, start: string): HTMLElement | null {
  const begin = from < 0 ? -1 : html.indexOf(start, from)
  if (begin < 0) return null
  const template = document.createElement('template')
  template.innerHTML = ownHtml(html.slice(begin, html.indexOf('</table>', begin)))
  return template.content.querySelector<HTMLElement>('table')
}

/** The HTML of a page of the site; null where it cannot be had. */
async function loadPage(path: string): Promise<string | null> {
  return loadText(href(path)).catch(() => null)
}

function rowOf(html: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = ownHtml(html)
  const row = template.content.firstElementChild as HTMLElement
  row.classList.add('desk-own')
  return row
}

/** A wide table, which the keyboard scrolls too. */
function scrolling(label: string, table: Element): HTMLElement {
  for (const caption of table.querySelectorAll('caption')) caption.remove()
  return element('div', { class: 'table-region', role: 'region', tabindex: 0, 'aria-label': label }, table)
}
