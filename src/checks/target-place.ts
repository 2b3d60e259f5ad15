import type { Point } from 'unist'
import { attributePlace } from '../reader/attribute-place.ts'
import type { Plan } from '../reader/read-plan.ts'
import type { Target } from '../reader/targets.ts'

/**
 * The place of an attribute of a target.
 *
 * @param plan the plan
 * @param target one of its targets
 * @param attribute the attribute that is wrong
 * @returns where it begins; the target's place where a program marked it
 */
export function targetPlace(plan: Plan, target: Target, attribute: string): Point {
  const marked = plan.sections
    .flatMap(({ blocks }) => blocks.flatMap(({ targets }) => targets))
    .find(({ node }) => node.data?.hProperties?.id === target.id)
  return (marked && attributePlace(marked.node, attribute)) ?? target
}
