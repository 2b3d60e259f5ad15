import type { IRunOptions, ParagraphChild } from 'docx'
import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { List, PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { SourceParts } from './source-tree.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }

/** Bullets as in these plans: "-", below it "+", below it a sign of a symbol font. */
const BULLETS = {
  reference: 'bullets',
  levels: ['-', '+', '\uF0B7'].map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
  })),
}

/** Headings that Word numbers itself: "I.", "1.", "1.1.". */
const OUTLINE = {
  reference: 'outline',
  levels: [LevelFormat.UPPER_ROMAN, LevelFormat.DECIMAL, LevelFormat.DECIMAL].map((format, level) => ({
    level,
    format,
    text: ['%1.', '%2.', '%2.%3.'][level] as string,
    alignment: AlignmentType.LEFT,
  })),
}
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

/** How a document is made. */
interface DocxOptions {
  /** Headings in Word's heading styles with Word's own numbers; else bold paragraphs with typed numbers. */
  wordHeadings?: boolean
}

/** Makes a Word document of a source: letterhead and signature in tables without borders, lists, tables, bold, footnotes. */
export async function makeDocx(
  { letterhead, body, signature, notes, annex = [] }: SourceParts,
  { wordHeadings = false }: DocxOptions = {},
): Promise<Uint8Array> {
  const toBlocks = wordHeadings ? toWordBlocks : toParagraphs
  return pack(
    [
      ...columns(letterhead),
      ...body.flatMap((node) => toBlocks(node)),
      ...columns(signature),
      ...annex.flatMap((node) => toParagraphs(node)),
    ],
    Object.fromEntries(notes.map(({ label, text }) => [label, { children: [new Paragraph(text)] }])),
  )
}

/** Makes a Word document of paragraphs and tables. */
export async function pack(
  children: (Paragraph | Table)[],
  footnotes: Record<string, { children: Paragraph[] }> = {},
): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    numbering: { config: [BULLETS, OUTLINE] },
    footnotes,
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** A table without borders of one row. */
function columns(cells: RootContent[][]): Table[] {
  if (cells.length === 0) return []
  const row = cells.map((nodes) => {
    const children = nodes.flatMap((node) => toParagraphs(node))
    return new TableCell({ children: children.length > 0 ? children : [new Paragraph('')] })
  })
  return [new Table({ borders: NO_BORDERS, rows: [new TableRow({ children: row })] })]
}

/** A heading below the title as Word's own, without the number that its author would have typed. */
function toWordBlocks(node: RootContent): (Paragraph | Table)[] {
  const level = node.type === 'heading' ? node.depth - 2 : -1
  const heading = HEADINGS[level]
  if (heading === undefined) return toParagraphs(node)
  const text = textOf(node).replace(/^[IVX\d.]+\s/, '')
  return [new Paragraph({ text, heading, numbering: { reference: 'outline', level } })]
}

function toParagraphs(node: RootContent): (Paragraph | Table)[] {
  if (node.type === 'heading') return [new Paragraph({ children: runs(node.children, { bold: true }) })]
  if (node.type === 'paragraph') return [new Paragraph({ children: runs(node.children, {}) })]
  if (node.type === 'list') return listItems(node, 0)
  if (node.type === 'table') {
    const rows = node.children.map(({ children }) => {
      const cells = children.map(
        (cell) => new TableCell({ children: [new Paragraph({ children: runs(cell.children, {}) })] }),
      )
      return new TableRow({ children: cells })
    })
    return [new Table({ rows })]
  }
  throw new Error(`not in the sources: ${node.type}`)
}

function listItems(list: List, level: number): Paragraph[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'list') return listItems(child, level + 1)
      const children = child.type === 'paragraph' ? runs(child.children, {}) : []
      return [new Paragraph({ children, numbering: { reference: 'bullets', level } })]
    }),
  )
}

function runs(nodes: PhrasingContent[], style: IRunOptions): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (node.type === 'text') return [new TextRun({ ...style, text: node.value })]
    if (node.type === 'break') return [new TextRun({ break: 1 })]
    if (node.type === 'footnoteReference') return [new FootnoteReferenceRun(Number(node.identifier))]
    if (node.type === 'strong') return runs(node.children, { ...style, bold: true })
    if (node.type === 'emphasis') return runs(node.children, { ...style, italics: true })
    throw new Error(`not in the sources: ${node.type}`)
  })
}
