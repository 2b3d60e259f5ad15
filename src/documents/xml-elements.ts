/** The child elements of a node, in order. */
export function childElements(parent: Node): Element[] {
  const found: Element[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) found.push(node as Element)
  }
  return found
}

/** The first child element of a name, undefined where there is none. */
export function childElement(parent: Node | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeName === name) return node as Element
  }
  return undefined
}
