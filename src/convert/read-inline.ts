import type { PhrasingContent } from 'mdast'

const MARK = /\*{2,3}|\*|<sup>|<\/sup>|<br\s*\/?>/g

/**
 * Reads the inline marks of a source: `**bold**`, `*italic*`, `<sup>1</sup>`. A mark without its partner is left out
 * where the source uses marks, and is a letter like any other where it does not.
 *
 * @param value a block's text
 * @param labels labels of the footnotes that the source has
 * @param marked the source uses inline marks at all
 */
export function readInline(value: string, labels: Set<string>, marked: boolean): PhrasingContent[] {
  if (!marked) return text(value)
  const root: PhrasingContent[] = []
  const open: { mark: string; children: PhrasingContent[] }[] = []
  const target = () => open.at(-1)?.children ?? root
  const tokens = [...value.matchAll(MARK)]
  const left = new Map<string, number>()
  for (const [mark] of tokens) left.set(mark, (left.get(mark) ?? 0) + 1)
  let at = 0
  for (const token of tokens) {
    const [mark] = token
    left.set(mark, (left.get(mark) ?? 1) - 1)
    target().push(...text(value.slice(at, token.index)))
    at = token.index + mark.length
    if (mark.startsWith('<br')) target().push({ type: 'break' })
    else if (mark === '</sup>' || open.some((part) => part.mark === mark)) close(mark)
    else if ((left.get(mark === '<sup>' ? '</sup>' : mark) ?? 0) > 0) open.push({ mark, children: [] })
  }
  target().push(...text(value.slice(at)))
  while (open.length > 0) {
    const { children } = open.pop() as (typeof open)[number]
    target().push(...children)
  }
  return root

  function close(mark: string): void {
    const wanted = mark === '</sup>' ? '<sup>' : mark
    if (!open.some((part) => part.mark === wanted)) return
    for (;;) {
      const part = open.pop() as (typeof open)[number]
      target().push(...wrap(part.mark, part.children, labels))
      if (part.mark === wanted) return
    }
  }
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function wrap(mark: string, children: PhrasingContent[], labels: Set<string>): PhrasingContent[] {
  if (children.length === 0) return []
  if (mark === '**') return [{ type: 'strong', children }]
  if (mark === '*') return [{ type: 'emphasis', children }]
  if (mark === '***') return [{ type: 'strong', children: [{ type: 'emphasis', children }] }]
  const [only] = children
  if (children.length === 1 && only?.type === 'text' && labels.has(only.value)) {
    return [{ type: 'footnoteReference', identifier: only.value.toLowerCase(), label: only.value }]
  }
  // A mark that is no footnote here must not run into the word before it: "CV<sup>D,P</sup>", "GRDP<sup>1</sup>".
  return [{ type: 'text', value: ' ' }, ...children]
}
