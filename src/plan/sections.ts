import type { Heading, Nodes, Paragraph, Parents, Root, Table, TableCell } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { slugify } from '../text/fold.ts'
import type { Numbering } from '../text/numbering.ts'
import { parseNumbering } from '../text/numbering.ts'
import type { Span } from '../text/sentences.ts'
import { uniqueIds } from '../text/unique-ids.ts'
import { OPENING, reservedIds } from './reserved-ids.ts'
import type { TableText } from './tables/read-table.ts'

/** A paragraph, list item or table cell as plain text. */
export interface Block {
  text: string
  /** Line in the plan file. */
  line: number
  /**
   * The anchor of the block itself where it carries a number ("1.1. Xây dựng…"); of an item of a list that of the numbered
   * paragraph right above the list; else that of its section.
   */
  anchor: string
  node: Heading | Paragraph | TableCell
  /** Of a table's cell: its table, and where it is in it. */
  cell: { table: TableText; row: number; column: number } | null
  /** Where the `<Target>` elements stand in `text`. */
  targets: { node: MdxJsxTextElement; span: Span }[]
}

/** A part of the plan under one heading. */
export interface Section {
  /** The anchor: the section's own numbering ("ii-2-1"), or its words where it has none. */
  id: string
  /** "2.1." as written; null where the heading has no number. */
  marker: string | null
  /** The whole heading as written: "2.1. Đến năm 2030". */
  heading: string
  /** 2 for the plan's first level, up to 6. 1 is the text before the first heading. */
  depth: number
  /** Id of the section around it. */
  parent: string | null
  /** Line in the plan file. */
  line: number
  blocks: Block[]
}

type Opened = Section & { numbering: Numbering | null }

/**
 * Divides a plan into sections with ids from the document's own numbering, and gives each heading and each numbered
 * paragraph its id (`data.hProperties.id`). The title (`#`) is no section: it belongs to the opening.
 *
 * @param tree the plan's syntax tree; ids are written into it
 * @returns the sections in order, the opening first
 */
export function readSections(tree: Root): Section[] {
  const unique = uniqueIds(reservedIds(tree))
  const opening = open({ id: OPENING, marker: null, heading: '', depth: 1, parent: null, line: 1 }, null)
  const sections = [opening]
  const above: Opened[] = []
  let cells = new Map<TableCell, NonNullable<Block['cell']>>()
  /** Of the paragraph that the items of a list belong to. */
  let ofList: string | null = null
  visit(tree, (node, index, parent) => {
    if (node.type === 'table') cells = placeCells(node, captionOf(parent, index))
    if (node.type === 'heading' && node.depth > 1) {
      if (blockText(node).text.trim() === '') return
      while (above.length > 0 && (above.at(-1) as Opened).depth >= node.depth) above.pop()
      const { text } = blockText(node)
      const numbering = parseNumbering(text)
      const id = unique(numbering ? numberedId(numbering, above) : slugify(text).slice(0, 60) || 'muc')
      const section = open(
        {
          id,
          marker: numbering?.marker ?? null,
          heading: text,
          depth: node.depth,
          parent: above.at(-1)?.id ?? null,
          line: lineOf(node),
        },
        numbering,
      )
      setId(node, id)
      ofList = null
      above.push(section)
      sections.push(section)
    } else if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') {
      const section = sections.at(-1) as Opened
      const { text, targets } = blockText(node)
      if (text.trim() === '') return
      const numbering = node.type === 'paragraph' ? parseNumbering(text) : null
      const isItem = node.type === 'paragraph' && isInList(node)
      let anchor = (isItem && ofList) || section.id
      if (numbering && numbering.kind !== 'roman' && section.depth > 1) {
        anchor = unique(numberedId(numbering, above))
        setId(node, anchor)
        if (!isItem) ofList = anchor
      } else if (!isItem) ofList = null
      const cell = node.type === 'tableCell' ? (cells.get(node) ?? null) : null
      section.blocks.push({ text, line: lineOf(node), anchor, node, cell, targets })
    }
  })
  return sections.map(({ numbering: _, ...section }) => section)
}

/** Only what is inside of something else stands further to the right. */
function isInList(node: Paragraph): boolean {
  return (node.position?.start.column ?? 1) > 1
}

function open(section: Omit<Section, 'blocks'>, numbering: Numbering | null): Opened {
  return { ...section, blocks: [], numbering }
}

/** "2.1" stands under the nearest part that is not itself decimal ("II"); "1" and "a" stand under the nearest part. */
function numberedId(numbering: Numbering, above: Opened[]): string {
  const dotted = numbering.kind === 'decimal' && numbering.path.length > 1
  const base = above.findLast((section) => !dotted || section.numbering?.kind !== 'decimal')
  return [...(base ? [base.id] : []), ...numbering.path.map(slugify)].join('-')
}

/** Lines above a table that may speak of all of it. */
const CAPTION_LINES = 3
/** Characters; a longer paragraph is no caption. */
const LONGEST_CAPTION = 250

function captionOf(parent: Parents | undefined, index: number | undefined): string[] {
  const before = parent?.children.slice(Math.max(0, (index ?? 0) - CAPTION_LINES), index) ?? []
  const texts = before.map((node) => (node.type === 'paragraph' ? blockText(node).text.trim() : ''))
  const from = texts.findLastIndex((text) => text === '' || text.length > LONGEST_CAPTION) + 1
  return texts.slice(from)
}

function placeCells(node: Table, caption: string[]): Map<TableCell, NonNullable<Block['cell']>> {
  const table = { cells: node.children.map((row) => row.children.map((cell) => blockText(cell).text)), caption }
  return new Map(
    node.children.flatMap((row, rowIndex) =>
      row.children.map((cell, column) => [cell, { table, row: rowIndex, column }] as const),
    ),
  )
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

function setId(node: Heading | Paragraph | TableCell, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
}

/** A block's plain text with the places of its targets. Footnote marks are no part of the sentence. */
function blockText(block: Heading | Paragraph | TableCell): Pick<Block, 'text' | 'targets'> {
  let text = ''
  const targets: Block['targets'] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'break') text += ' '
    else if (node.type === 'footnoteReference') return
    else if ('value' in node && node.type !== 'yaml') text += node.value.replace(/\s/g, ' ')
    else if ('children' in node) {
      const start = text.length
      for (const child of node.children) walk(child)
      if (node.type === 'mdxJsxTextElement' && node.name === 'Target') {
        targets.push({ node, span: { start, end: text.length } })
      }
    }
  }
  for (const child of block.children) walk(child)
  return { text, targets }
}
