import { childElement, childElements } from './xml-elements.ts'

/** What a style of Word says about the words that have it. */
export interface DocxStyle {
  /** Level of a heading from 1; 0 for any other style. */
  level: number
  caps: boolean
  hidden: boolean
}

const NO_STYLE: DocxStyle = { level: 0, caps: false, hidden: false }

/**
 * Reads the styles of a Word document.
 *
 * @param styles word/styles.xml; null where there is none
 * @returns a function that gives the style of a name, with what it inherits
 */
export function readDocxStyles(styles: Document | null): (id: string | null | undefined) => DocxStyle {
  const elements = new Map<string, Element>()
  for (const element of styles === null ? [] : childElements(styles.documentElement)) {
    if (element.nodeName === 'w:style') elements.set(element.getAttribute('w:styleId') ?? '', element)
  }
  const known = new Map<string, DocxStyle>()
  return (id) => (id ? resolve(id, new Set()) : NO_STYLE)

  function resolve(id: string, seen: Set<string>): DocxStyle {
    const done = known.get(id)
    const element = elements.get(id)
    if (done || element === undefined || seen.has(id)) return done ?? NO_STYLE
    seen.add(id)
    const base = childElement(element, 'w:basedOn')?.getAttribute('w:val')
    const inherited = base ? resolve(base, seen) : NO_STYLE
    const run = childElement(element, 'w:rPr')
    const name = childElement(element, 'w:name')?.getAttribute('w:val') ?? ''
    const style = {
      level: Number(/^heading ([1-6])$/i.exec(name)?.[1] ?? 0),
      caps: isOn(run, 'w:caps') ?? inherited.caps,
      hidden: isOn(run, 'w:vanish') ?? inherited.hidden,
    }
    known.set(id, style)
    return style
  }
}

/**
 * Whether a property of a run is on (ECMA-376 part 1, 17.17.4).
 *
 * @param properties w:rPr or w:pPr
 * @param name the property, "w:caps"
 * @returns undefined where the property is not given
 */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const property = childElement(properties, name)
  return property && !['0', 'false', 'off', 'none'].includes(property.getAttribute('w:val') ?? '')
}
