import { childElement, childElements } from './xml-elements.ts'

/** What a style of an .odt says about the letters that have it. */
export interface OdtStyle {
  bold: boolean
  raised: boolean
  caps: boolean
  hidden: boolean
  /** Lines around the cells of a table. */
  bordered: boolean
}

/** The styles of an .odt and its definitions of lists. */
export interface OdtStyles {
  styleOf: (name: string | null) => OdtStyle
  /** A list style, or the style of the numbers of headings (name null). */
  levelsOf: (name: string | null) => Map<number, Element>
}

const NO_STYLE: OdtStyle = { bold: false, raised: false, caps: false, hidden: false, bordered: false }

/**
 * Reads the styles of an .odt.
 *
 * @param parts content.xml and styles.xml, where there is one
 */
export function readOdtStyles(parts: Document[]): OdtStyles {
  const styles = new Map<string, Element>()
  const lists = new Map<string | null, Map<number, Element>>()
  for (const element of parts.flatMap(definitions)) {
    if (element.nodeName === 'style:style') styles.set(element.getAttribute('style:name') ?? '', element)
    if (element.nodeName === 'text:list-style') lists.set(element.getAttribute('style:name'), readLevels(element))
    if (element.nodeName === 'text:outline-style') lists.set(null, readLevels(element))
  }
  const known = new Map<string, OdtStyle>()
  return {
    styleOf: (name) => (name === null ? NO_STYLE : resolve(name, new Set())),
    levelsOf: (name) => lists.get(name) ?? new Map(),
  }

  function resolve(name: string, seen: Set<string>): OdtStyle {
    const element = styles.get(name)
    const done = known.get(name)
    if (done || element === undefined || seen.has(name)) return done ?? NO_STYLE
    seen.add(name)
    const base = element.getAttribute('style:parent-style-name')
    const style = readStyle(element, base ? resolve(base, seen) : NO_STYLE)
    known.set(name, style)
    return style
  }
}

function definitions(part: Document): Element[] {
  const groups = ['office:styles', 'office:automatic-styles']
  return groups.flatMap((name) => {
    const group = childElement(part.documentElement, name)
    return group === undefined ? [] : childElements(group)
  })
}

function readLevels(list: Element): Map<number, Element> {
  return new Map(childElements(list).map((level) => [Number(level.getAttribute('text:level') ?? 1), level]))
}

function readStyle(element: Element, base: OdtStyle): OdtStyle {
  const text = childElement(element, 'style:text-properties')
  const cell = childElement(element, 'style:table-cell-properties')
  const value = (name: string) => text?.getAttribute(name) || null
  const weight = value('fo:font-weight')
  return {
    bold: weight === null ? base.bold : weight === 'bold' || Number(weight) >= 600,
    raised: value('style:text-position')?.startsWith('super') ?? base.raised,
    caps: value('fo:text-transform') === 'uppercase' || base.caps,
    hidden: value('text:display') === 'none' || base.hidden,
    bordered: Array.from(cell?.attributes ?? []).some(
      ({ name, value: line }) => name.startsWith('fo:border') && line !== 'none',
    ),
  }
}
