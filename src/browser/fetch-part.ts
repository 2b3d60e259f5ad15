import { ownHtml } from './trusted-types.ts'

/**
 * Fetches what another of the site's own pages has. That alone is parsed: the page's own style would be refused here (its policy knows
 * its hash, the policy of this page does not).
 *
 * @param address of the page
 * @param start where it begins: "<tbody"
 * @param end what follows it
 * @param wrap puts it into what its HTML must stand in to be parsed
 * @throws where the page does not come or has nothing like it
 */
export async function fetchPart(
  address: string,
  start: string,
  end: string,
  wrap = (html: string) => html,
): Promise<DocumentFragment> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  const page = await answer.text()
  const from = page.indexOf(start)
  const to = page.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`no ${start}: ${address}`)
  const template = document.createElement('template')
  template.innerHTML = ownHtml(wrap(page.slice(from, to)))
  return template.content
}
