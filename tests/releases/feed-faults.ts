import { DOMParser } from '@xmldom/xmldom'

const ATOM = 'http://www.w3.org/2005/Atom'
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * Tells what of RFC 4287 a feed does not keep to: 4.1.1 (id, title, updated, once each; author, or in every entry; link to itself),
 * 4.1.2 (id, title, updated; content or a link to a page), 4.2.6 (ids are absolute, each entry's its own), 3.3 (dates).
 *
 * @param xml the feed's text
 */
export function feedFaults(xml: string): string[] {
  const faults: string[] = []
  const report = (message: string) => faults.push(message)
  const document = new DOMParser({
    errorHandler: { warning: report, error: report, fatalError: report },
  }).parseFromString(xml, 'application/xml')
  const root = document.documentElement
  if (root?.localName !== 'feed' || root.namespaceURI !== ATOM) return [...faults, 'no atom:feed']
  const children = (parent: Element, name: string) =>
    Array.from(parent.childNodes).filter(
      (node): node is Element =>
        node.nodeType === 1 && (node as Element).localName === name && (node as Element).namespaceURI === ATOM,
    )
  const textOf = (parent: Element, name: string) => children(parent, name)[0]?.textContent ?? ''
  const check = (parent: Element, where: string) => {
    for (const name of ['id', 'title', 'updated']) {
      if (children(parent, name).length !== 1) faults.push(`${where}: not one atom:${name}`)
    }
    if (!URL.canParse(textOf(parent, 'id'))) faults.push(`${where}: id is no IRI`)
    if (!RFC_3339.test(textOf(parent, 'updated'))) faults.push(`${where}: updated is no date`)
    for (const link of children(parent, 'link')) {
      if (!URL.canParse(link.getAttribute('href') ?? '')) faults.push(`${where}: a link without an address`)
    }
  }
  const linksOf = (parent: Element, rel: string) =>
    children(parent, 'link').filter((link) => link.getAttribute('rel') === rel)
  check(root, 'feed')
  const entries = children(root, 'entry')
  const [author] = children(root, 'author')
  if (!author || textOf(author, 'name') === '') faults.push('feed: no author with a name')
  if (linksOf(root, 'self').length !== 1) faults.push('feed: no link to itself')
  entries.forEach((entry, index) => {
    check(entry, `entry ${index + 1}`)
    if (children(entry, 'content').length + linksOf(entry, 'alternate').length === 0)
      faults.push(`entry ${index + 1}: empty`)
    const type = children(entry, 'content')[0]?.getAttribute('type')
    if (type !== 'html') faults.push(`entry ${index + 1}: content of type ${type}`)
  })
  const ids = entries.map((entry) => textOf(entry, 'id'))
  if (new Set(ids).size !== ids.length) faults.push('two entries of one id')
  return faults
}
