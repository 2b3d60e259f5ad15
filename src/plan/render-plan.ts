import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import type { State } from 'mdast-util-to-hast'
import { toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { attributesOf } from '../faults/safe-subset.ts'

/** Part of each rendered plan's digest: raise it when the same text gives other HTML or data. */
export const RENDERER_VERSION = 7

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
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href: hrefOfIndicator(indicator), title: words.targetTitle(indicator) },
      children: state.all(node) as ElementContent[],
    }
    const mark: Element = { type: 'element', tagName: 'mark', properties: { className: ['target'] }, children: [link] }
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
