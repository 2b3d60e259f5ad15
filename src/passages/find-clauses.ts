import type { Block, Section } from '../plan/sections.ts'
import type { Span } from '../text/sentences.ts'
import { splitClauses } from './split-clauses.ts'

/** A sentence of a plan, or its part up to a semicolon: the smallest passage that is compared. */
export interface PlanClause {
  text: string
  /** Id of its section. */
  section: string
  /** Where a link to it leads in the plan's page. */
  anchor: string
  /** Ids of the targets that it states. */
  targets: string[]
}

/** What `readTargets` writes into the element of a target that it could read. */
interface TargetData {
  hProperties?: { id?: string }
}

/** A clause with its place in the text. */
export interface PlacedClause extends PlanClause {
  block: Block
  /** Where it is in the block's text. */
  span: Span
}

/**
 * Lists the clauses of a plan. What stands before the first heading (the title, the bases of the plan) names documents and is left
 * out; so are headings.
 *
 * @param sections the plan's sections
 * @returns in the order of the text
 */
export function findClauses(sections: Section[]): PlacedClause[] {
  return sections
    .filter(({ depth }) => depth > 1)
    .flatMap(({ id: section, blocks }) =>
      blocks.flatMap((block) =>
        splitClauses(block.text).map((span) => ({
          text: block.text.slice(span.start, span.end),
          section,
          anchor: block.anchor,
          targets: targetsIn(block, span),
          block,
          span,
        })),
      ),
    )
}

/** A target belongs to the clause in which its words begin. */
function targetsIn({ targets }: Block, { start, end }: Span): string[] {
  return targets
    .filter(({ span }) => start <= span.start && span.start < end)
    .flatMap(({ node }) => (node.data as TargetData | undefined)?.hProperties?.id ?? [])
}
