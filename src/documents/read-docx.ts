import type { DocumentBlock, DocumentContent } from './document-block.ts'
import type { DocxContext } from './docx-context.ts'
import { InputError } from './input-error.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import { parseXml } from './parse-xml.ts'
import { pruneAlternatives } from './prune-alternatives.ts'
import { readDocxParagraph, toParagraph } from './read-docx-paragraph.ts'
import { readDocxStyles } from './read-docx-styles.ts'
import { readDocxTable } from './read-docx-table.ts'
import { unpackParts } from './unpack-parts.ts'
import { writeContent } from './write-content.ts'
import type { InlinePiece } from './write-inline.ts'
import { childElement, childElements } from './xml-elements.ts'

/** Parts that hold words or say how they are written. Word for the web numbers the main one: "document2.xml". */
const PARTS = /^word\/(?:document\d*|styles\d*|numbering\d*|footnotes\d*|endnotes\d*)\.xml$/
const BROKEN = 'tệp .docx bị hỏng, không đọc được. Hãy mở bằng Word hoặc LibreOffice và lưu lại.'
/** Elements around paragraphs and tables. */
const WRAPPERS = new Set([
  ...['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo'],
  ...['mc:AlternateContent', 'mc:Choice', 'mc:Fallback'],
])

/**
 * Reads a Word document: a paragraph a line with a blank line after it, bold as `**…**`, Word's own numbers and bullets
 * written out, footnotes at the end, tables as GFM tables, letterhead and signature as lines.
 *
 * @param bytes a .docx file
 * @returns the text for the converter, and what was left out
 * @throws {InputError} when it is broken or has no words
 */
export async function readDocx(bytes: Uint8Array): Promise<{ text: string; notes: string[] }> {
  const content = readContent(unpackParts(bytes, PARTS, '.docx'))
  const written = writeContent(content)
  if (written.text.trim() === '') {
    throw new InputError(
      content.pictures > 0
        ? 'tệp không có lớp chữ (chỉ có hình), hãy nhận dạng chữ (OCR) trước.'
        : 'tệp trống. Hãy đưa văn bản của kế hoạch vào tệp.',
    )
  }
  return written
}

function readContent(parts: Record<string, Uint8Array>): DocumentContent {
  const [document, styles, numbering] = [part('document'), part('styles'), part('numbering')]
  const body = document && childElement(document.documentElement, 'w:body')
  if (!document || !body) throw new InputError(BROKEN)
  pruneAlternatives(document)
  if (numbering) numberParagraphs(document, numbering, styles)
  const notes = { footnote: readNotes(part('footnotes')), endnote: readNotes(part('endnotes')) }
  const used: Element[] = []
  const met = { pictures: 0, changes: 0, hidden: [], symbols: [], parts: new Set<string>() }
  const context: DocxContext = {
    styleOf: readDocxStyles(styles),
    readBlocks: (parent) => readBlocks(parent, context),
    noteNumber(kind, id) {
      const note = notes[kind].get(id)
      return note === undefined ? null : used.push(note)
    },
    met,
  }
  const blocks = context.readBlocks(body)
  // A note may have a note: the list grows while it is read.
  const footnotes: string[] = []
  for (const note of used)
    footnotes.push(
      context
        .readBlocks(note)
        .flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
        .join(' '),
    )
  return { blocks, footnotes, pictures: met.pictures, notes: describeMet(met) }

  function part(name: string): Document | null {
    const bytes = Object.entries(parts).find(([path]) => new RegExp(`^word/${name}\\d*\\.xml$`).test(path))?.[1]
    return bytes === undefined ? null : parseXml(bytes, '.docx')
  }
}

function readNotes(part: Document | null): Map<string, Element> {
  const notes = part === null ? [] : childElements(part.documentElement)
  return new Map(
    notes
      .filter((note) => ['', 'normal'].includes(note.getAttribute('w:type') ?? ''))
      .map((note) => [note.getAttribute('w:id') ?? '', note]),
  )
}

function readBlocks(parent: Element, context: DocxContext): DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  /** The runs of paragraphs whose ends were deleted. */
  let open: InlinePiece[] = []
  readAll(parent)
  if (open.length > 0) blocks.push(toParagraph(open, 0))
  return blocks

  function readAll(element: Element): void {
    for (const child of childElements(element)) {
      if (child.nodeName === 'w:p') readParagraph(child)
      else if (child.nodeName === 'w:tbl') blocks.push(readDocxTable(child, context))
      else if (child.nodeName === 'w:altChunk') context.met.parts.add('tệp nhúng (altChunk)')
      else if (child.nodeName === 'm:oMathPara') readParagraph(child)
      else if (WRAPPERS.has(child.nodeName)) readAll(child)
    }
  }

  function readParagraph(element: Element): void {
    const { pieces, boxes, level, endDeleted } = readDocxParagraph(element, context)
    open.push(...pieces)
    if (endDeleted) context.met.changes += 1
    else {
      blocks.push(toParagraph(open, level))
      open = []
    }
    blocks.push(...boxes)
  }
}

function describeMet({ changes, hidden, symbols, parts }: DocxContext['met']): string[] {
  const notes: string[] = []
  if (changes > 0) {
    notes.push(
      `Văn bản có ${changes} chỗ sửa đang theo dõi (Track Changes): đọc như đã chấp nhận mọi sửa đổi. Hãy đối chiếu với bản đã ký.`,
    )
  }
  if (hidden.length > 0) {
    const words = hidden.join(' ').replace(/\s+/g, ' ').trim()
    notes.push(`Bỏ chữ ẩn của Word: “${words.length > 80 ? `${words.slice(0, 80)}…` : words}”.`)
  }
  if (symbols.length > 0) notes.push(`Đổi ký hiệu của phông chữ ký hiệu: ${[...new Set(symbols)].join(', ')}.`)
  if (parts.size > 0) notes.push(`Không đọc được một số phần của tệp Word: ${[...parts].join('; ')}.`)
  return notes
}
