import { compareWords as words } from '../../i18n/compare-words.ts'
import { embedPaths } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import { element } from '../element.ts'
import { ownHtml } from '../trusted-types.ts'

/** Pages of sentences by their addresses, each asked for once. */
const pages = new Map<string, Promise<string>>()

/**
 * Opens the sentence of a value in this page, from the page of all sentences of its plan. When nothing comes, the link leads to the
 * sentence in its plan.
 *
 * @param link the value
 */
export async function openQuote(link: HTMLAnchorElement): Promise<void> {
  const { hash, pathname } = new URL(link.href)
  const plan = pathname.split('/').at(-2) ?? ''
  const card = await cardOf(plan, hash.slice(1)).catch(() => null)
  if (card === null) {
    location.href = link.href
    return
  }
  const id = `cau-${plan}-${hash.slice(1)}`
  const quote = document.getElementById(id) ?? popoverOf(id, card, plan, link)
  quote.showPopover()
}

function fetchPage(address: string): Promise<string> {
  const asked = pages.get(address)
  if (asked) return asked
  const page = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${address}`)
    return answer.text()
  })
  pages.set(address, page)
  // Asked again, it may come.
  page.catch(() => pages.delete(address))
  return page
}

async function cardOf(plan: string, target: string): Promise<HTMLElement | null> {
  const page = await fetchPage(href(embedPaths.quotes(plan)))
  const start = page.lastIndexOf('<article', page.indexOf(`id="${target}"`))
  if (start < 0) return null
  const template = document.createElement('template')
  template.innerHTML = ownHtml(page.slice(start, page.indexOf('</article>', start)))
  return template.content.querySelector('article')
}

/** The card as a popover of this page: its heading is none here, and its sentence can be cited. */
function popoverOf(id: string, card: HTMLElement, plan: string, link: HTMLAnchorElement): HTMLElement {
  const name = link.getAttribute('aria-label') ?? ''
  const close = element('button', { type: 'button', popovertarget: id, popovertargetaction: 'hide' }, words.close)
  const [heading, ...rest] = [...card.children]
  const title = element('p', {}, element('strong', {}, name || heading?.textContent))
  const cite = element(
    'button',
    { type: 'button', class: 'link-button', 'data-cite': plan, 'aria-expanded': 'false' },
    words.cite,
  )
  const quote = element(
    'div',
    { class: 'quote-popover', id, popover: 'auto', role: 'dialog', 'aria-label': name },
    title,
    ...rest,
    close,
  )
  for (const blockquote of quote.querySelectorAll('blockquote')) blockquote.classList.add('quote')
  const source = quote.querySelector<HTMLElement>('a[data-address]')
  source?.classList.add('source-link')
  source?.parentElement?.append(' · ', cite)
  document.body.append(quote)
  return quote
}
