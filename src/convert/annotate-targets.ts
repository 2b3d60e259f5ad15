import type { PhrasingContent, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import type { VFile } from 'vfile'
import type { UnsureNumber } from '../documents/scan/note-doubts.ts'
import { readSections } from '../plan/sections.ts'
import { DOUBT } from '../plan/targets.ts'
import type { FoundTarget, Vocabulary } from '../targets/index.ts'
import { extractTargets } from '../targets/index.ts'
import { SURE } from '../targets/weights.ts'
import type { Span } from '../text/sentences.ts'

/** Readers are told where a number is a rise and not a level: it is recorded as written and never added up. */
const INCREMENT_NOTE = 'Số tăng thêm, không phải tổng số.'

/** Wraps what the extractor finds in `<Target>`. What the registry has no indicator for stays plain text. */
export function annotateTargets({ vocabulary, unsure }: { vocabulary: Vocabulary | null; unsure: UnsureNumber[] }) {
  return (tree: Root, file: VFile): void => {
    if (vocabulary === null) return
    file.data.found = extractTargets(readSections(tree), vocabulary, unsure)
    const found = file.data.found.filter(({ indicator }) => indicator !== null)
    // From the end of each block, so that the places of those before it stay true.
    const marked = new Map<FoundTarget['block'], number>()
    for (const target of found.toSorted((a, b) => b.span.start - a.span.start)) {
      if (target.block.node.type === 'heading') continue
      if (target.span.end > (marked.get(target.block) ?? Number.POSITIVE_INFINITY)) {
        const message = `Chưa đánh dấu ${target.indicator} (${target.text}): chữ nêu nó lẫn với chỉ tiêu bên cạnh`
        file.message(message, { place: { line: target.block.line, column: 1 }, ruleId: 'overlap', source: 'convert' })
        continue
      }
      marked.set(target.block, target.span.start)
      const children = target.block.node.children as PhrasingContent[]
      target.block.node.children = wrap(children, target.span, toElement(target))
    }
  }
}

function toElement(target: FoundTarget): MdxJsxTextElement {
  const { indicator, year, perYear } = target
  const attributes: [name: string, value: string | null][] = [
    ['indicator', indicator],
    ['year', year === null ? null : String(year)],
    ['value', target.text],
    ['per', perYear ? 'year' : null],
    ['unit', target.unit],
    ['note', noteOf(target)],
  ]
  return {
    type: 'mdxJsxTextElement',
    name: 'Target',
    attributes: attributes.flatMap(([name, value]) =>
      value === null ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
    ),
    children: [],
  }
}

/** For readers where the number is a rise; for the editor where the program is not sure. */
function noteOf({ quantity, confidence, doubts }: FoundTarget): string | null {
  const parts = [
    ...(quantity.increment ? [INCREMENT_NOTE] : []),
    ...(confidence < SURE ? [`${DOUBT} ${doubts.join('; ')}`] : []),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}

/** Puts the nodes of a span into an element. A node that only text can cut (bold, a link) goes in whole. */
function wrap(children: PhrasingContent[], span: Span, element: MdxJsxTextElement): PhrasingContent[] {
  const before: PhrasingContent[] = []
  const inside: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  let at = 0
  for (const child of children) {
    const end = at + lengthOf(child)
    if (child.type === 'text') {
      const cut = (from: number, to: number) => child.value.slice(Math.max(from - at, 0), Math.max(to - at, 0))
      push(before, cut(at, Math.min(end, span.start)))
      push(inside, cut(Math.max(at, span.start), Math.min(end, span.end)))
      push(after, cut(Math.max(at, span.end), end))
    } else if (end <= span.start) before.push(child)
    else if (at >= span.end) after.push(child)
    else inside.push(child)
    at = end
  }
  return [...before, { ...element, children: inside }, ...after]
}

function push(target: PhrasingContent[], value: string): void {
  if (value !== '') target.push({ type: 'text', value })
}

/** The length of a node in its block's text, as `readSections` counts it. */
function lengthOf(node: PhrasingContent): number {
  if (node.type === 'break') return 1
  if (node.type === 'footnoteReference') return 0
  if ('value' in node) return node.value.length
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child as PhrasingContent), 0)
  return 0
}
