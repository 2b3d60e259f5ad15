/** What an element may be given beside its attributes. */
type Child = Node | string | null | undefined | false

/**
 * Makes an element.
 *
 * @param name its tag
 * @param attributes those that are `true` stand without a value, those that are `false`, null or undefined are left out
 * @param children elements and texts; texts are never read as HTML
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number | boolean | null | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '')
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, String(value))
  }
  for (const child of children) if (child !== null && child !== undefined && child !== false) made.append(child)
  return made
}

/**
 * Finds a part of the page that the page's own HTML has.
 *
 * @param selector names it
 * @throws when it is not there
 */
export function partOf<Part extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Part {
  const found = root.querySelector<Part>(selector)
  if (!found) throw new Error(`missing part of the page: ${selector}`)
  return found
}
