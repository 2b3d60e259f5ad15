import type { MdxJsxTextElement } from 'mdast-util-mdx'
import type { Point } from 'unist'
import { attributePlace } from '../faults/attribute-place.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Target } from '../plan/targets.ts'

/**
 * The place of an attribute of a target.
 *
 * @param target one of its targets
 * @param attribute the attribute that is wrong
 * @returns where it begins; the target's place where a program marked it
 */
export function targetPlace(plan: Plan, target: Target, attribute: string): Point {
  const node = elementsOf(plan).get(target.id)
  return (node && attributePlace(node, attribute)) ?? target
}

/** Elements by the ids of their targets, of each plan gathered once: a plan may have thousands of faults. */
const gathered = new WeakMap<Plan, Map<unknown, MdxJsxTextElement>>()

function elementsOf(plan: Plan): Map<unknown, MdxJsxTextElement> {
  const known = gathered.get(plan)
  if (known) return known
  const marked = plan.sections.flatMap(({ blocks }) => blocks.flatMap(({ targets }) => targets))
  const elements = new Map(marked.map(({ node }) => [node.data?.hProperties?.id, node]))
  gathered.set(plan, elements)
  return elements
}
