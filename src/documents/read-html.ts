import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { decodeHtml } from './decode-html.ts'
import type { DocumentBlock, DocumentContent } from './document-block.ts'
import type { HtmlForm } from './html-form.ts'
import { readForm } from './html-form.ts'
import { InputError } from './input-error.ts'
import { readHtmlTable } from './read-html-table.ts'
import { readSymbols } from './read-symbol.ts'
import { writeContent } from './write-content.ts'
import type { InlinePiece } from './write-inline.ts'
import { writeInline } from './write-inline.ts'

/** Elements without words of the document. */
const SKIPPED = new Set(['head', 'style', 'script', 'title', 'noscript', 'template', 'xml'])
/** Elements within a line. Any other element begins and ends a paragraph. */
const INLINE = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdo', 'big', 'cite', 'code', 'em', 'font', 'i', 'ins', 'label', 'mark', 'o:p'],
  ...['s', 'small', 'span', 'st1:place', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'w:sdt'],
])
/** Links to notes and back, and the notes themselves, as Word and LibreOffice name them. */
const TO_NOTE = /^#_?((?:ftn|edn)\d+|sd(?:foot|end)note\d+)(?:sym)?$/
const BACK = /^#(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc)$/
const NOTE = /^(?:(?:ftn|edn)\d+|sd(?:foot|end)note\d+)$/
const MOST_BYTES = 20_000_000
const PLAIN: HtmlForm = { bold: false, raised: false, caps: false, hidden: false, font: '' }

/**
 * Reads a document that Word or another program saved as HTML, under whatever ending.
 *
 * @param bytes the page
 * @returns the text for the converter, and what was left out
 * @throws {InputError} when it is larger or nested deeper than any plan
 */
export function readHtml(bytes: Uint8Array): { text: string; notes: string[] } {
  if (bytes.length > MOST_BYTES) throw new InputError('tệp HTML quá lớn so với một kế hoạch (hơn 20 MB).')
  try {
    return writeContent(readContent(fromHtml(decodeHtml(bytes))))
  } catch (error) {
    // The only error of the parser: more elements within each other than its stack holds.
    if (error instanceof RangeError)
      throw new InputError('tệp HTML lồng quá sâu, không đọc được. Hãy lưu lại thành .docx.')
    throw error
  }
}

function readContent(root: Root): DocumentContent {
  const numbers = new Map<string, number>()
  const footnotes = new Map<string, string>()
  const hidden: string[] = []
  let [pictures, changes] = [0, 0]
  const blocks = readBlocks(root)
  for (const key of footnotes.keys()) noteNumber(key)
  return {
    blocks,
    footnotes: [...numbers.keys()].map((key) => footnotes.get(key) ?? ''),
    pictures,
    notes: [
      ...(changes > 0 ? [`Văn bản có ${changes} chỗ sửa đang theo dõi: đọc như đã chấp nhận mọi sửa đổi.`] : []),
      ...(hidden.length > 0 ? [`Bỏ chữ ẩn: “${hidden.join(' ').slice(0, 80)}”.`] : []),
    ],
  }

  function noteNumber(key: string): number {
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
    return numbers.get(key) as number
  }

  function readBlocks(parent: Root | Element, form = PLAIN): DocumentBlock[] {
    const found: DocumentBlock[] = []
    let pieces: InlinePiece[] = []
    readAll(parent, form)
    close()
    return found

    function close(level = 0): void {
      const text = writeInline(pieces)
      if (text.trim() !== '') found.push({ type: 'paragraph', text, level })
      pieces = []
    }

    function readAll(node: Root | Element, current: HtmlForm): void {
      for (const child of node.children) read(child, current)
    }

    function read(node: RootContent, current: HtmlForm): void {
      if (node.type === 'text') write(node.value, current)
      else if (node.type === 'element' && !SKIPPED.has(node.tagName)) readElement(node, current)
    }

    function write(text: string, { hidden: isHidden, caps, font, bold, raised }: HtmlForm): void {
      const words = text.replace(/[ \t\r\n]+/g, ' ')
      if (isHidden && words.trim() !== '') hidden.push(words.trim())
      if (isHidden) return
      const signs = font === '' ? words : readSymbols(words, font)
      pieces.push({ text: caps ? signs.toUpperCase() : signs, bold, raised })
    }

    function readElement(node: Element, outer: HtmlForm): void {
      const { tagName, properties } = node
      const current = readForm(node, outer)
      const href = String(properties.href ?? '')
      const note = TO_NOTE.exec(href)?.[1]
      if (tagName === 'br') pieces.push({ text: '\n', bold: false, raised: false })
      else if (tagName === 'img') pictures += 1
      else if (tagName === 'del') changes += 1
      else if (BACK.test(href)) return
      else if (note) pieces.push({ text: String(noteNumber(note)), bold: false, raised: true })
      else if (INLINE.has(tagName)) readAll(node, current)
      else readBlock(node, current)
    }

    function readBlock(node: Element, current: HtmlForm): void {
      const { tagName, properties } = node
      const id = String(properties.id ?? '')
      close()
      if (NOTE.test(id)) footnotes.set(id, textOf(readBlocks(node, current)))
      else if (tagName === 'table') found.push(...readHtmlTable(node, (cell) => readBlocks(cell, current)))
      else {
        if (tagName === 'li') pieces.push({ text: '- ', bold: false, raised: false })
        readAll(node, current)
        close(Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0))
      }
    }
  }
}

function textOf(blocks: DocumentBlock[]): string {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join(' ')
}
