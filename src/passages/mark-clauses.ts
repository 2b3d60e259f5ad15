import type { Heading, Nodes, Paragraph, PhrasingContent, TableCell } from 'mdast'
import type { Span } from '../text/sentences.ts'
import type { PlacedClause } from './find-clauses.ts'

/** The element that stands around each clause in a rendered plan, before its number: no page has it. */
const ELEMENT = 'clause-'
const TAG = /<(\/?)clause-(\d+)>/g

/** A clause in the syntax tree, as the renderer takes an element of any name (mdast-util-to-hast). */
interface ClauseNode {
  type: 'clause'
  data: { hName: string }
  children: PhrasingContent[]
}

/**
 * Puts an element around each clause of a plan's tree, by its number. Bold words, links and targets stay whole where one clause
 * holds them, and are gone into where it does not.
 *
 * @param clauses the plan's clauses, whose blocks belong to the tree; the tree is changed
 */
export function markClauses(clauses: PlacedClause[]): void {
  const byNode = new Map<Heading | Paragraph | TableCell, { number: number; span: Span }[]>()
  for (const [number, { block, span }] of clauses.entries()) {
    byNode.set(block.node, [...(byNode.get(block.node) ?? []), { number, span }])
  }
  for (const [node, own] of byNode) node.children = wrap(node.children, own, 0).nodes
}

type Numbered = { number: number; span: Span }[]

function wrap(children: PhrasingContent[], clauses: Numbered, from: number): { nodes: PhrasingContent[]; end: number } {
  const pieces: { node: PhrasingContent; number: number | null }[] = []
  let at = from
  for (const child of children) {
    const end = at + lengthOf(child)
    const within = clauses.find(({ span }) => span.start <= at && end <= span.end && end > at)
    if (within) pieces.push({ node: child, number: within.number })
    else if (child.type === 'text') pieces.push(...cut(child.value, clauses, at))
    else if ('children' in child) {
      child.children = wrap(child.children, clauses, at).nodes as typeof child.children
      pieces.push({ node: child, number: null })
    } else pieces.push({ node: child, number: end === at ? (pieces.at(-1)?.number ?? null) : null })
    at = end
  }
  return { nodes: gather(pieces), end: at }
}

/** Cuts a text where clauses begin and end. */
function cut(value: string, clauses: Numbered, from: number): { node: PhrasingContent; number: number | null }[] {
  const inside = (at: number) => Math.min(Math.max(at - from, 0), value.length)
  const edges = [
    ...new Set([0, ...clauses.flatMap(({ span }) => [inside(span.start), inside(span.end)]), value.length]),
  ]
  const sorted = edges.sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const within = clauses.find(({ span }) => span.start <= from + start && from + start < span.end)
    return { node: { type: 'text', value: value.slice(start, sorted[index + 1]) }, number: within?.number ?? null }
  })
}

/** Neighbours of one clause under one element. */
function gather(pieces: { node: PhrasingContent; number: number | null }[]): PhrasingContent[] {
  const nodes: (PhrasingContent | ClauseNode)[] = []
  let open: { number: number; node: ClauseNode } | undefined
  for (const { node, number } of pieces) {
    if (number === null) {
      nodes.push(node)
      open = undefined
    } else if (open?.number === number) open.node.children.push(node)
    else {
      open = { number, node: { type: 'clause', data: { hName: ELEMENT + number }, children: [node] } }
      nodes.push(open.node)
    }
  }
  return nodes as PhrasingContent[]
}

/** How much of a block's text a node is: as `readSections` counts it. */
function lengthOf(node: Nodes): number {
  if (node.type === 'break') return 1
  if (node.type === 'footnoteReference') return 0
  if ('value' in node) return node.value.length
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child), 0)
  return 0
}

/**
 * Writes the elements of clauses as the page has them.
 *
 * @param html a plan that was rendered with {@link markClauses}
 * @param attributesOf the attributes of a clause's `span`; null for a clause that has none
 */
export function writeClauses(html: string, attributesOf: (number: number) => string | null): string {
  return html.replace(TAG, (_, slash: string, number: string) => {
    const attributes = attributesOf(Number(number))
    if (attributes === null) return ''
    return slash === '' ? `<span ${attributes}>` : '</span>'
  })
}
