/** An address may name a section that stands in another part of the page; the list of all sections has the link to it. */
import { namedPart } from './named-part.ts'

function goToPart(): void {
  const link = location.hash === '' ? null : namedPart(location.hash)
  if (link instanceof HTMLAnchorElement && link.dataset.elsewhere !== undefined) location.replace(link.href)
}

addEventListener('hashchange', goToPart)
goToPart()
