/** An address may name a section that stands in another part of the page; the list of all sections has the link to it. */
import { namedPart } from './named-part.ts'

function goToPart(): void {
  // Where the address also filters or chooses, that page's script brings what it names from all parts.
  const link = location.hash === '' || location.search !== '' ? null : namedPart(location.hash)
  if (link instanceof HTMLAnchorElement && link.dataset.elsewhere !== undefined) location.replace(link.href)
}

addEventListener('hashchange', goToPart)
goToPart()
