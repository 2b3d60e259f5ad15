import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import type { State } from 'mdast-util-to-hast'
import { toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { attributesOf } from '../faults/safe-subset.ts'

/** Part of each rendered plan's digest: raise it when the same text gives other HTML or data. */
export const RENDERER_VERSION = 14

/** The words that the renderer adds to a plan, in the page's language. */
export interface RenderWords {
  footnotes: string
  backToText: string
  corrected: (was: string) => string
  targetTitle: (indicator: string) => string
}

/** The plan's text stands under the page's `h1` and the text's `h2`, so its first level (`##`) is an `h3`. */
const HEADING_SHIFT = 1

/**
 * Renders a plan's tree to HTML by our own handlers. The plan is data: only elements of the safe subset are rendered,
 * anything else is left out (the check has refused it before).
 *
 * @param tree a tree that `readPlan` gave, with the ids that it wrote
 * @param hrefOfIndicator address of an indicator's page
 * @param words the words that are not the plan's own
 */
export function renderPlan(tree: Root, hrefOfIndicator: (id: string) => string, words: RenderWords): string {
  const referenced = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => void referenced.add(identifier))
  const hast = toHast(tree, {
    footnoteLabel: words.footnotes,
    footnoteLabelTagName: 'h3',
    footnoteBackLabel: words.backToText,
    clobberPrefix: '',
    handlers: {
      mdxJsxTextElement: (state: State, node: MdxJsxTextElement) =>
        node.name === 'Target' ? target(state, node) : corrected(state, node),
      footnoteDefinition: (state: State, node: FootnoteDefinition) =>
        referenced.has(node.identifier) && state.footnoteById.get(node.identifier.toUpperCase()) === node
          ? undefined
          : looseNote(state, node),
      image: () => undefined,
      imageReference: () => undefined,
      mdxJsxFlowElement: () => undefined,
      mdxjsEsm: () => undefined,
      mdxFlowExpression: () => undefined,
      mdxTextExpression: () => undefined,
      heading(state: State, node: Extract<Nodes, { type: 'heading' }>) {
        const tagName = node.depth === 1 ? 'p' : `h${Math.min(node.depth + HEADING_SHIFT, 6)}`
        const properties = node.depth === 1 ? { className: ['plan-title'] } : {}
        const element: Element = { type: 'element', tagName, properties, children: state.all(node) }
        state.patch(node, element)
        return state.applyData(node, element)
      },
    },
  })
  return toHtml(hast)

  /** A note that no mark leads to, or the second of its number, stands where the file has it: no word is lost. */
  function looseNote(state: State, node: FootnoteDefinition): Element {
    const label: ElementContent = { type: 'text', value: `[${node.label ?? node.identifier}] ` }
    return {
      type: 'element',
      tagName: 'div',
      properties: {},
      children: [label, ...(state.all(node) as ElementContent[])],
    }
  }

  function target(state: State, node: MdxJsxTextElement): Element {
    const indicator = attributesOf(node).indicator ?? ''
    const linked = (content: ElementContent[]): Element => ({
      type: 'element',
      tagName: 'a',
      properties: { href: hrefOfIndicator(indicator), title: words.targetTitle(indicator) },
      children: content,
    })
    const children = partAtNotes(state.all(node) as ElementContent[]).map((part) =>
      isNoteMark(part[0]) ? (part[0] as Element) : linked(part),
    )
    const mark: Element = { type: 'element', tagName: 'mark', properties: { className: ['target'] }, children }
    return state.applyData(node as never, mark) as Element
  }

  function corrected(state: State, node: MdxJsxTextElement): Element {
    return {
      type: 'element',
      tagName: 'ins',
      properties: { className: ['corrected'], title: words.corrected(attributesOf(node).was ?? '') },
      children: state.all(node) as ElementContent[],
    }
  }
}

/** A note's mark is a link of its own, and links do not nest: the words before and behind it are linked each by themselves. */
function partAtNotes(children: ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = []
  for (const child of children.flatMap(outsideOfMarkup)) {
    const last = parts.at(-1)
    if (last === undefined || isNoteMark(child) || isNoteMark(last[0])) parts.push([child])
    else last.push(child)
  }
  return parts
}

/** The marks of notes within bold or italic words stand behind these. */
function outsideOfMarkup(child: ElementContent): ElementContent[] {
  if (isNoteMark(child) || child.type !== 'element') return [child]
  const inner = child.children.flatMap(outsideOfMarkup)
  return [{ ...child, children: inner.filter((part) => !isNoteMark(part)) }, ...inner.filter(isNoteMark)]
}

function isNoteMark(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'sup'
}
