import type { IRunOptions, ParagraphChild } from 'docx'
import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { List, PhrasingContent, RootContent } from 'mdast'
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

/** Makes a Word document of a source: letterhead and signature in tables without borders, lists, bold, footnotes. */
export async function makeDocx({ letterhead, body, signature, notes }: SourceParts): Promise<Uint8Array> {
  return pack(
    [...columns(letterhead), ...body.flatMap((node) => toParagraphs(node)), ...columns(signature)],
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
    numbering: { config: [BULLETS] },
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

function toParagraphs(node: RootContent): Paragraph[] {
  if (node.type === 'heading') return [new Paragraph({ children: runs(node.children, { bold: true }) })]
  if (node.type === 'paragraph') return [new Paragraph({ children: runs(node.children, {}) })]
  if (node.type === 'list') return listItems(node, 0)
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
