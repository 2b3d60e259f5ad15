/** Pages as markdown, for programs that read text: /tinh/…/index.md, /chi-tieu/…/index.md. Written by the mdast tools, so that a plan's words stay words. */
import type { BlockContent, Root, RootContent, TableRow } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Dataset, TargetRow } from '../data/dataset.ts'
import type { Strings } from '../i18n/index.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { countedUnit } from '../registry/counted-unit.ts'
import type { Indicator } from '../schema.ts'
import { formatDate } from '../text/dates.ts'
import { parseTargetValue } from '../text/target-value.ts'
import { describeYear } from '../wording/describe-target.ts'
import { writeValue } from '../wording/show-value.ts'
import { indicatorPath, planPath } from './addresses.ts'

/** What every page says of itself. */
interface Whole {
  strings: Strings
  /** The site's full address with "/" at its end. */
  root: string
  dataset: Dataset
}

/**
 * A plan's page as markdown: facts, every target with its sentence, the text.
 *
 * @param name of its place
 * @param tree the plan file's tree; what it marks is left out, its words stay
 */
export function planMarkdown({ strings, root, dataset }: Whole, plan: PublishedPlan, name: string, tree: Root): string {
  const { plan: words, target, review } = strings
  const { title, docType, number, issued, issuer } = plan.frontMatter
  const names = words.factNames
  const facts: [string, string | undefined][] = [
    [names.title, title],
    [names.docType, docType],
    [names.number, number],
    [names.issued, issued && formatDate(issued)],
    [names.issuer, issuer],
    [names.review, review[plan.frontMatter.review]],
  ]
  const rows = dataset.rows.filter((row) => row.plan === plan)
  return write([
    heading(1, words.title(name)),
    paragraph(root + planPath(plan)),
    list(facts.map(([fact, value]) => `${fact}: ${value ?? words.notStated}`)),
    heading(2, words.allTargets),
    targetsTable(strings, root, rows, target.columns.indicator, (row) => row.indicator.vi),
    heading(2, words.fullText),
    ...unmarked(tree).filter(({ type }) => type !== 'yaml'),
  ])
}

/** An indicator's page as markdown: definition, the nation's targets, the provinces' with their sentences. */
export function indicatorMarkdown({ strings, root, dataset }: Whole, indicator: Indicator): string {
  const { indicator: words, target } = strings
  const national = dataset.national
    .filter((entry) => entry.indicator === indicator.id)
    .map((entry) => {
      const when = describeYear(strings, entry.year ?? null)
      const value = parseTargetValue(entry.value)
      const unit = countedUnit(entry, indicator)
      return `${target.nationalDocuments[entry.document]}, ${when}: ${value ? plainValue(strings, value, unit) : entry.value}`
    })
  const rows = dataset.counted.filter((row) => row.indicator === indicator)
  return write([
    heading(1, indicator.vi),
    paragraph(root + indicatorPath(indicator.id)),
    paragraph(`${words.facts.definition}: ${indicator.definition}`),
    ...(national.length > 0 ? [heading(2, target.national), list(national)] : []),
    heading(2, target.columns.target),
    rows.length === 0
      ? paragraph(words.nobody)
      : targetsTable(strings, root, rows, target.columns.province, (row) => row.provinceName),
  ])
}

function targetsTable(
  strings: Strings,
  root: string,
  rows: TargetRow[],
  head: string,
  labelOf: (row: TargetRow) => string,
): BlockContent {
  const { target, data } = strings
  const line = (cells: string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  })
  return {
    type: 'table',
    children: [
      line([head, target.columns.target, data.yearHead, data.quoteHead, data.addressHead]),
      ...rows.map((row) =>
        line([
          labelOf(row),
          plainValue(strings, row.target, row.unit, row.target.perYear),
          String(row.target.year ?? target.noYear),
          row.target.quote,
          root + row.url,
        ]),
      ),
    ],
  }
}

/** A value without the blanks that only keep it on a line. */
function plainValue(...args: Parameters<typeof writeValue>): string {
  return writeValue(...args).replaceAll('\u00A0', ' ')
}

function heading(depth: 1 | 2, value: string): BlockContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

function paragraph(value: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function list(lines: string[]): BlockContent {
  return {
    type: 'list',
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
  }
}

/** The tree with the words of its elements in their place. */
function unmarked(tree: Root): RootContent[] {
  const open = <T extends { type: string }>(node: T): T[] => {
    const children = (node as { children?: T[] }).children?.flatMap(open)
    if (node.type.startsWith('mdxJsx')) return children ?? []
    return [children === undefined ? node : { ...node, children }]
  }
  return tree.children.flatMap((node) => open<RootContent>(node))
}

function write(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      listItemIndent: 'one',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
    },
  )
}
