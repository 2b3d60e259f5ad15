/** The citation of a sentence, opened below it. */
import { citationWords as words } from '../../i18n/citation-words.ts'
import { embedPaths, PATHS } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import type { CitationForm } from '../../wording/cite.ts'
import { CITATION_FORMS, cite } from '../../wording/cite.ts'
import { embedSnippet } from '../../wording/embed-snippet.ts'
import { element } from '../element.ts'
import { loadPlans } from './api-rows.ts'
import { basketId, formatBasket, keepBasket, keptBasket } from './basket.ts'
import { quoteBeside } from './quote-beside.ts'

/** Of a frame with one sentence, in pixels, where no script tells it. */
const QUOTE_HEIGHT = 340

/**
 * Opens the citation of the sentence that a button stands beside, or closes it.
 *
 * @param button `data-cite` names the document
 */
export async function togglePanel(button: HTMLButtonElement): Promise<void> {
  const isOpen = button.getAttribute('aria-expanded') === 'true'
  button.setAttribute('aria-expanded', String(!isOpen))
  const place = button.closest('p, td, li') ?? button
  if (isOpen) {
    place.querySelector(':scope > .citation-panel')?.remove()
    if (place.nextElementSibling?.matches('.citation-panel')) place.nextElementSibling.remove()
    return
  }
  const panel = element('div', { class: 'citation-panel', role: 'group', 'aria-label': words.panel })
  // A paragraph may not hold the panel, a cell must.
  if (place.matches('p')) place.after(panel)
  else place.append(panel)
  try {
    await fill(panel, button)
  } catch (error) {
    console.warn(error)
    panel.replaceChildren(element('p', { role: 'status' }, words.notLoaded))
  }
}

async function fill(panel: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const plan = button.dataset.cite ?? ''
  const { plans, data } = await loadPlans()
  const document = plans.find((row) => row.plan === plan)
  const quoted = await quoteBeside(button, plan)
  if (!document || !quoted) throw new Error(`no such sentence: ${plan}`)
  const citation = cite(quoted, document, data, words)
  const status = element('span', { role: 'status', 'aria-live': 'polite', class: 'quiet' })
  const copying = CITATION_FORMS.map((form) => copyButton(form, citation[form], status))
  const target = decodeURIComponent(new URL(quoted.url).hash.slice(1))
  const framed = {
    address: siteRoot(quoted.url) + embedPaths.quotes(plan, target),
    title: citation.short,
    height: QUOTE_HEIGHT,
  }
  const embedding = isTarget(target) ? [copyButton('embed', embedSnippet(framed), status)] : []
  panel.replaceChildren(
    element('p', { class: 'citation-text', lang: 'vi' }, citation.full),
    element('p', {}, words.copy, ...copying, ...embedding, status),
    basketLine(basketId(plan, target), isTarget(target)),
  )
}

/** Only targets can be collected and embedded: other sentences have no address of their own. */
function isTarget(anchor: string): boolean {
  return anchor.startsWith('t-')
}

/** The site's full address, of which the page knows only what comes after the server. */
function siteRoot(url: string): string {
  return new URL(href(PATHS.home), url).href
}

function copyButton(form: CitationForm | 'embed', text: string, status: HTMLElement): HTMLElement {
  const button = element('button', { type: 'button', class: 'link-button', 'data-form': form }, words.forms[form])
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text)
      status.textContent = words.copied(words.forms[form])
    } catch {
      status.textContent = words.notCopied
    }
  })
  return button
}

function basketLine(id: string, isTarget: boolean): HTMLElement {
  const line = element('p', {})
  const open = element('a', { href: href(PATHS.basket) }, words.open)
  const said = () => line.replaceChildren(words.kept, ' ', open)
  if (!isTarget) return line
  if (keptBasket().includes(id)) {
    said()
    return line
  }
  const keep = element('button', { type: 'button', class: 'link-button', 'data-keep': id }, words.keep)
  keep.addEventListener('click', () => {
    const all = [...keptBasket(), id]
    if (keepBasket(all)) said()
    // A browser that keeps nothing still has the address.
    else location.assign(`${href(PATHS.basket)}?cau=${formatBasket(all)}`)
    open.focus()
  })
  line.append(keep)
  return line
}
