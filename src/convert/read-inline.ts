import type { PhrasingContent } from 'mdast'

const MARK = /\*{2,3}|\*|<sup>|<\/sup>|<br\s*\/?>|\[\^[\p{L}\d]{1,3}\]/gu
/** A letter or digit next to a mark, other marks between them left aside. */
const WORD_BEFORE = /[\p{L}\p{N}](?:\*|<\/?sup>)*$/u
const WORD_AFTER = /^(?:\*|<\/?sup>)*[\p{L}\p{M}\p{N}]/u
const NEAR = 16

interface Part {
  mark: string
  children: PhrasingContent[]
}

/**
 * Reads the inline marks of a source: `**bold**`, `*italic*`, `<sup>1</sup>`, `[^1]`. A mark without its partner is left out
 * where the source uses marks, and is a letter like any other where it does not. No two words become one.
 *
 * @param value a block's text
 * @param labels labels of the footnotes that the source has
 * @param marked the source uses inline marks at all
 */
export function readInline(value: string, labels: Set<string>, marked: boolean): PhrasingContent[] {
  return marked ? tidy(readMarks(value, labels)) : text(value)
}

function readMarks(value: string, labels: Set<string>): PhrasingContent[] {
  const root: Part = { mark: '', children: [] }
  const open: Part[] = [root]
  const tokens = [...value.matchAll(MARK)]
  const left = new Map<string, number>()
  for (const [mark] of tokens) left.set(mark, (left.get(mark) ?? 0) + 1)
  const target = () => (open.at(-1) as Part).children
  const isOpen = (mark: string) => open.some((part) => part.mark === mark)
  let at = 0
  for (const { 0: mark, index } of tokens) {
    left.set(mark, (left.get(mark) ?? 1) - 1)
    target().push(...text(value.slice(at, index)))
    at = index + mark.length
    const between =
      WORD_BEFORE.test(value.slice(Math.max(0, index - NEAR), index)) && WORD_AFTER.test(value.slice(at, at + NEAR))
    if (mark.startsWith('<br')) target().push({ type: 'break' })
    else if (mark.startsWith('[')) target().push(...(reference(mark.slice(2, -1), labels) ?? text(mark)))
    else if (mark === '<sup>' && (left.get('</sup>') ?? 0) > 0) {
      if (between && !isReference(value, at, labels)) target().push(...text(' '))
      open.push({ mark, children: [] })
    } else if (mark === '</sup>' && isOpen('<sup>')) {
      close('<sup>')
      if (between && target().at(-1)?.type !== 'footnoteReference') target().push(...text(' '))
    } else if (mark.startsWith('*') && isOpen(mark)) close(mark)
    else if (mark.startsWith('*') && (left.get(mark) ?? 0) > 0) open.push({ mark, children: [] })
    else if (between && !mark.startsWith('*')) target().push(...text(' '))
  }
  target().push(...text(value.slice(at)))
  while (open.length > 1) {
    const { children } = open.pop() as Part
    target().push(...children)
  }
  return root.children

  /** Closes a mark, and with it those that were opened inside it and have not been closed. */
  function close(mark: string): void {
    for (;;) {
      const part = open.pop() as Part
      target().push(...wrap(part, labels))
      if (part.mark === mark) return
    }
  }
}

/** The mark of a note that the source has; null for any other. */
function reference(label: string, labels: Set<string>): PhrasingContent[] | null {
  return labels.has(label) ? [{ type: 'footnoteReference', identifier: label.toLowerCase(), label }] : null
}

function isReference(value: string, at: number, labels: Set<string>): boolean {
  return labels.has(value.slice(at, value.indexOf('</sup>', at)))
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

/** Joins neighbouring texts, with one space where two came together. */
function tidy(children: PhrasingContent[]): PhrasingContent[] {
  const tidied: PhrasingContent[] = []
  for (const child of children) {
    const last = tidied.at(-1)
    if (child.type === 'text' && last?.type === 'text')
      last.value = `${last.value}${child.value}`.replace(/ {2,}/g, ' ')
    else if (child.type === 'text') tidied.push({ ...child, value: child.value.replace(/ {2,}/g, ' ') })
    else if ('children' in child)
      tidied.push({ ...child, children: tidy(child.children as PhrasingContent[]) } as PhrasingContent)
    else tidied.push(child)
  }
  return tidied
}

function wrap({ mark, children }: Part, labels: Set<string>): PhrasingContent[] {
  if (children.length === 0) return []
  if (mark === '**') return [{ type: 'strong', children }]
  if (mark === '*') return [{ type: 'emphasis', children }]
  if (mark === '***') return [{ type: 'strong', children: [{ type: 'emphasis', children }] }]
  const [only] = children
  const isLabel = children.length === 1 && only?.type === 'text'
  return (isLabel ? reference(only.value, labels) : null) ?? children
}
