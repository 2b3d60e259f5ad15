import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { attributesOf } from '../faults/safe-subset.ts'
import { TARGET_YEARS } from '../schema.ts'
import { horizonAnchor } from '../site/addresses.ts'
import { uniqueIds } from '../text/unique-ids.ts'

/** The id of the text before the first heading; the page has it where the text begins. */
export const OPENING = 'mo-dau'

/** Ids of the plan page's own parts: a heading "Mục tiêu" of a plan must not answer to the link of the page's table. */
export const PAGE_PARTS = {
  main: 'noi-dung',
  facts: 'van-ban',
  keyTargets: 'chi-tieu-chinh',
  allTargets: 'muc-tieu',
  notable: 'dang-chu-y',
  sharing: 'chep-hay-rieng',
  fullText: 'toan-van',
  contents: 'muc-luc',
} as const

/** What the layout and the components on a plan's page look for by its id; a test finds those that are missing here. */
const FRAME = ['search-dialog', 'search-dialog-q', 'search-suggestions', 'find-in-plan', 'find-q']

/** The tables of a plan's main targets, one for each horizon, with their headings. */
const HORIZONS = [
  null,
  ...Array.from({ length: TARGET_YEARS.last - TARGET_YEARS.first + 1 }, (_, at) => TARGET_YEARS.first + at),
]
  .map(horizonAnchor)
  .flatMap((anchor) => [anchor, `${anchor}-ten`])

/**
 * The ids that a plan's headings may not take: those of its page's own parts, of its targets and of its notes. Both a section
 * and a target are linked to from outside, so it is the section that gets another id, and only where two would be one.
 *
 * @param tree the plan's syntax tree
 */
export function reservedIds(tree: Root): Set<string> {
  const ids = new Set<string>([OPENING, ...Object.values(PAGE_PARTS), ...FRAME, ...HORIZONS])
  const unique = uniqueIds()
  visit(tree, (node) => {
    if (node.type === 'mdxJsxTextElement' && node.name === 'Target') {
      const { indicator = '', year } = attributesOf(node)
      ids.add(unique(targetId(indicator, year ?? null)))
    } else if (node.type === 'footnoteReference') {
      ids
        .add('footnote-label')
        .add(`fn-${node.identifier}`)
        .add(unique(`fnref-${node.identifier}`))
    }
  })
  return ids
}

/**
 * The anchor that a target has where it is the only one of its indicator and year.
 *
 * @param indicator the indicator's id
 * @param year null where the plan states none
 */
export function targetId(indicator: string, year: string | number | null): string {
  return ['t', indicator, ...(year === null ? [] : [year])].join('-')
}
