/** The page of collected quotes. Which ones stands in the address; without any there, those that this browser keeps. */
import { citationWords } from '../../i18n/citation-words.ts'
import { cite } from '../../wording/cite.ts'
import { element } from '../element.ts'
import { saveFile } from '../save-file.ts'
import { loadPlans, loadTargets } from './api-rows.ts'
import { formatBasket, keepBasket, keptBasket, parseBasket, splitBasketId } from './basket.ts'
import type { Collected, CollectedFormat } from './collected.ts'
import { COLLECTED_FORMATS, writeCollected } from './collected.ts'

const words = citationWords.basket
const list = document.querySelector<HTMLElement>('#basket')
const status = document.querySelector<HTMLElement>('#basket-status')
const tools = document.querySelector<HTMLElement>('#basket-tools')
const undo = document.querySelector<HTMLButtonElement>('#basket-undo')
const keep = document.querySelector<HTMLButtonElement>('#basket-keep')

const given = new URLSearchParams(location.search).get('cau')
let ids = given === null ? keptBasket() : parseBasket(given)
/** Another's basket is not written over one's own unless one says so. */
let isOwn = given === null || formatBasket(keptBasket()) === formatBasket(ids)
let before: string[] | null = null
let collected: Collected[] = []

async function show(): Promise<void> {
  try {
    collected = await collect(ids)
  } catch (error) {
    console.warn(error)
    if (status) status.textContent = words.notLoaded
    return
  }
  const found = new Set(collected.map(({ id }) => id))
  const gone = ids.filter((id) => !found.has(id))
  const counted = ids.length === 0 ? words.empty : words.count(collected.length)
  if (status)
    status.textContent = [
      counted,
      ...(gone.length > 0 ? [words.gone(gone.join(', '))] : []),
      ...(isOwn ? [] : [words.shared]),
    ].join(' ')
  list?.replaceChildren(...collected.map(drawQuote))
  if (tools) tools.hidden = collected.length === 0
  if (undo) undo.hidden = before === null
  if (keep) keep.hidden = isOwn || ids.length === 0
  history.replaceState(null, '', ids.length === 0 ? location.pathname : `?cau=${formatBasket(ids)}`)
}

async function collect(ids: string[]): Promise<Collected[]> {
  if (ids.length === 0) return []
  const { plans, data } = await loadPlans()
  const known = [...new Set(ids.map((id) => splitBasketId(id).plan))].flatMap((id) =>
    plans.filter(({ plan }) => plan === id),
  )
  const rows = new Map(await Promise.all(known.map(async ({ plan }) => [plan, await loadTargets(plan)] as const)))
  return ids.flatMap((id): Collected[] => {
    const { plan, anchor } = splitBasketId(id)
    const document = known.find((row) => row.plan === plan)
    const row = rows.get(plan)?.find(({ url }) => new URL(url).hash === `#${anchor}`)
    if (!document || !row) return []
    const { quote, url } = row
    const citation = cite(
      { quote, url, section: row.section.split(' › ').at(-1) || null },
      document,
      data,
      citationWords,
    )
    return [
      {
        id,
        quote,
        url,
        citation,
        provinceName: row.province_name,
        indicatorName: row.indicator_name,
        year: row.year,
        value: row.text_value,
      },
    ]
  })
}

function drawQuote(
  { id, provinceName, indicatorName, value, year, quote, url, citation }: Collected,
  index: number,
): HTMLElement {
  const name = `${provinceName}, ${indicatorName}`
  const remove = button(words.remove, words.removeNamed(name), () => change(ids.filter((other) => other !== id)))
  const up = button(words.up, `${words.up}: ${name}`, () => change(swapped(index - 1)))
  up.disabled = index === 0
  // The site may be opened under another name than it is published.
  const { pathname, hash } = new URL(url)
  const link = element('a', { href: pathname + hash }, `${name}: ${value}${year === null ? '' : `, ${year}`}`)
  return element(
    'li',
    { 'data-quote': id },
    element('h2', {}, link),
    element('blockquote', { class: 'quote', cite: url }, element('p', {}, quote)),
    element('p', { class: 'quote-source citation-text' }, citation.full),
    element('p', { class: 'screen-only basket-actions' }, up, remove),
  )
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'link-button', 'aria-label': label }, text)
  made.addEventListener('click', act)
  return made
}

/** The quote at an index with the one after it. */
function swapped(index: number): string[] {
  const order = collected.map(({ id }) => id)
  const [a, b] = order.splice(index, 2)
  if (a !== undefined && b !== undefined) order.splice(index, 0, b, a)
  return order
}

function change(next: string[]): void {
  before = ids
  ids = next
  if (isOwn) keepBasket(ids)
  void show().then(() => undo?.focus())
}

undo?.addEventListener('click', () => {
  if (before === null) return
  ids = before
  before = null
  if (isOwn) keepBasket(ids)
  void show().then(() => list?.querySelector<HTMLElement>('a')?.focus())
})
keep?.addEventListener('click', () => {
  isOwn = true
  ids = parseBasket(formatBasket([...keptBasket(), ...ids]))
  keepBasket(ids)
  void show()
})
document.querySelector('#basket-clear')?.addEventListener('click', () => change([]))
for (const save of document.querySelectorAll<HTMLButtonElement>('button[data-collected]')) {
  save.addEventListener('click', () => {
    const format = save.dataset.collected as CollectedFormat
    const { ending, type } = COLLECTED_FORMATS[format]
    saveFile(`so-trich.${ending}`, writeCollected(format, collected, words), type)
  })
}
void show()
