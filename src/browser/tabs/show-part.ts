/**
 * Parts of a page of which one is shown at a time: `nav[data-tabs="id"]` leads to them and names the one to begin with.
 * Without this script, and on paper, all parts stand below each other. What is put away is still found by the browser's own
 * search in the page, where it knows `until-found`. From then on `nav` has `data-shown="one"`, for styles.
 */
import { namedPart } from '../named-part.ts'

for (const nav of document.querySelectorAll<HTMLElement>('nav[data-tabs]')) start(nav)

function start(nav: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const parts = links.flatMap((link) => namedPart(link.hash) ?? [])

  const show = (chosen: HTMLElement) => {
    for (const part of parts) {
      if (part === chosen) part.removeAttribute('hidden')
      else part.setAttribute('hidden', 'until-found')
    }
    for (const link of links) {
      if (namedPart(link.hash) === chosen) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const showAddressed = () => {
    const target = namedPart(location.hash)
    const chosen = parts.find((part) => part.contains(target)) ?? parts.find(({ id }) => id === nav.dataset.tabs)
    if (chosen) show(chosen)
    return target
  }

  for (const link of links) {
    link.addEventListener('click', (event) => {
      // The reader stays where the choice is; the address changes as by any link.
      event.preventDefault()
      history.pushState(null, '', link.hash)
      showAddressed()
    })
  }
  for (const part of parts) part.addEventListener('beforematch', () => show(part))
  addEventListener('popstate', showAddressed)
  addEventListener('hashchange', showAddressed)
  nav.dataset.shown = 'one'
  const target = showAddressed()
  if (target && !parts.includes(target)) target.scrollIntoView()
}
