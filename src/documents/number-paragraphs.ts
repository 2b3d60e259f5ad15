import { formatNumber } from './list-counter.ts'

/** One level of a numbering definition (ECMA-376 part 1, 17.9.6). */
interface Level {
  start: number
  format: string
  /** "%1.%2." – the counters of the levels in the number's text; the sign itself for a bullet. */
  text: string
  /** All counters in plain digits. */
  legal: boolean
}

interface Numbering {
  /** Counters are shared by all lists of one abstract definition. */
  abstract: string
  levels: Map<number, Level>
  /** Where this list starts its levels anew. */
  restarts: Map<number, number>
}

/** Signs for bullets of symbol fonts, by level; the converter tells the levels of a list apart by them. */
const BULLETS = ['-', '+', '•', '◦']

/**
 * Writes Word's automatic numbers and bullets into the paragraphs, where a reader of Word sees them.
 *
 * @param document word/document.xml; its paragraphs are changed
 * @param numbering word/numbering.xml
 * @param styles word/styles.xml, where there is one
 */
export function numberParagraphs(document: Document, numbering: Document, styles: Document | null): void {
  const lists = readLists(numbering, styles)
  const byStyle = readStyles(styles)
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  for (const paragraph of elements(document, 'w:p')) {
    const position = listPositionOf(paragraph, byStyle)
    const list = position && lists.get(position.list)
    const level = list?.levels.get(position?.level ?? 0)
    if (!position || !list || !level) continue
    const text = level.format === 'bullet' ? bullet(list, position.level) : number(position.list, list, position.level)
    if (text !== '') insertText(paragraph, `${text} `)
  }

  function number(name: string, list: Numbering, depth: number): string {
    const counts = counters.get(list.abstract) ?? []
    counters.set(list.abstract, counts)
    const restart = list.restarts.get(depth)
    const startOf = (at: number) => list.levels.get(at)?.start ?? 1
    if (restart !== undefined && !started.has(`${name} ${depth}`)) counts[depth] = restart
    else counts[depth] = counts[depth] === undefined ? startOf(depth) : counts[depth] + 1
    started.add(`${name} ${depth}`)
    counts.length = depth + 1
    const { text, legal } = list.levels.get(depth) as Level
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      counts[at] ??= startOf(at)
      return formatNumber(counts[at], legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal'))
    })
  }
}

function bullet(list: Numbering, depth: number): string {
  const used: string[] = []
  for (let at = 0; at <= depth; at += 1) {
    const sign = list.levels.get(at)?.text.replace('–', '-') ?? ''
    used.push(BULLETS.includes(sign) && !used.includes(sign) ? sign : freeBullet(used))
  }
  return used[depth] as string
}

function freeBullet(used: string[]): string {
  return BULLETS.find((sign) => !used.includes(sign)) ?? '•'
}

function readLists(numbering: Document, styles: Document | null): Map<string, Numbering> {
  const abstracts = new Map<string, Element>()
  for (const element of elements(numbering, 'w:abstractNum')) {
    abstracts.set(element.getAttribute('w:abstractNumId') ?? '', element)
  }
  const nums = new Map(elements(numbering, 'w:num').map((num) => [num.getAttribute('w:numId') ?? '', num]))
  const lists = new Map<string, Numbering>()
  for (const [name, num] of nums) {
    const abstract = resolve(num)
    if (!abstract) continue
    const levels = readLevels(abstract)
    const restarts = new Map<number, number>()
    for (const override of elements(num, 'w:lvlOverride')) {
      const depth = Number(override.getAttribute('w:ilvl'))
      const start = value(override, 'w:startOverride')
      if (start !== null) restarts.set(depth, Number(start))
      for (const [at, level] of readLevels(override)) levels.set(at, level)
    }
    lists.set(name, { abstract: abstract.getAttribute('w:abstractNumId') ?? '', levels, restarts })
  }
  return lists

  /** A definition may stand in a list style instead (17.9.21). */
  function resolve(num: Element | undefined): Element | undefined {
    const abstract = abstracts.get((num && value(num, 'w:abstractNumId')) ?? '')
    const link = abstract && value(abstract, 'w:numStyleLink')
    if (!link || styles === null) return abstract
    const style = elements(styles, 'w:style').find((element) => element.getAttribute('w:styleId') === link)
    const linked = nums.get((style && value(style, 'w:numId')) ?? '')
    return abstracts.get((linked && value(linked, 'w:abstractNumId')) ?? '') ?? abstract
  }
}

function readLevels(parent: Element): Map<number, Level> {
  return new Map(
    elements(parent, 'w:lvl').map((level) => [
      Number(level.getAttribute('w:ilvl') ?? 0),
      {
        start: Number(value(level, 'w:start') ?? 1),
        format: value(level, 'w:numFmt') ?? 'decimal',
        text: value(level, 'w:lvlText') ?? '',
        legal: elements(level, 'w:isLgl').length > 0,
      },
    ]),
  )
}

interface ListPosition {
  list: string
  level: number
}

/** Lists of paragraph styles, inherited from the style that each is based on. */
function readStyles(styles: Document | null): Map<string, ListPosition> {
  const own = new Map<string, { list: string | null; level: string | null; base: string | null }>()
  for (const style of styles === null ? [] : elements(styles, 'w:style')) {
    own.set(style.getAttribute('w:styleId') ?? '', {
      list: value(style, 'w:numId'),
      level: value(style, 'w:ilvl'),
      base: value(style, 'w:basedOn'),
    })
  }
  const positions = new Map<string, ListPosition>()
  for (const name of own.keys()) {
    let list: string | null = null
    let level: string | null = null
    const seen = new Set<string>()
    for (let at: string | null = name; at !== null && !seen.has(at); at = own.get(at)?.base ?? null) {
      seen.add(at)
      list ??= own.get(at)?.list ?? null
      level ??= own.get(at)?.level ?? null
    }
    if (list !== null) positions.set(name, { list, level: Number(level ?? 0) })
  }
  return positions
}

function listPositionOf(paragraph: Element, byStyle: Map<string, ListPosition>): ListPosition | null {
  const properties = children(paragraph, 'w:pPr')[0]
  if (!properties) return null
  const styled = byStyle.get(children(properties, 'w:pStyle')[0]?.getAttribute('w:val') ?? '')
  const own = children(properties, 'w:numPr')[0]
  const list = (own && value(own, 'w:numId')) ?? styled?.list
  if (list === undefined || list === '0') return null
  return { list, level: Number((own && value(own, 'w:ilvl')) ?? styled?.level ?? 0) }
}

/** Puts a run with the text before the paragraph's first one, in the same typeface: a bold heading has a bold number. */
function insertText(paragraph: Element, text: string): void {
  const document = paragraph.ownerDocument
  const first = elements(paragraph, 'w:r')[0]
  const run = document.createElement('w:r')
  const properties = first && children(first, 'w:rPr')[0]
  if (properties) run.appendChild(properties.cloneNode(true))
  const node = document.createElement('w:t')
  node.setAttribute('xml:space', 'preserve')
  node.appendChild(document.createTextNode(text))
  run.appendChild(node)
  paragraph.insertBefore(run, children(paragraph, 'w:pPr')[0]?.nextSibling ?? paragraph.firstChild)
}

function elements(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName(name) as ArrayLike<unknown> as ArrayLike<Element>)
}

function children(parent: Element, name: string): Element[] {
  return Array.from(parent.childNodes as ArrayLike<unknown> as ArrayLike<Element>).filter(
    (node) => node.nodeName === name,
  )
}

function value(parent: Element, name: string): string | null {
  return elements(parent, name)[0]?.getAttribute('w:val') ?? null
}
