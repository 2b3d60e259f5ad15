import type { DocumentBlock, DocumentContent } from './document-block.ts'
import { InputError } from './input-error.ts'
import type { OdtContext } from './odt-context.ts'
import type { OdtList } from './odt-counters.ts'
import { countItem } from './odt-counters.ts'
import { parseXml } from './parse-xml.ts'
import { readOdtParagraph } from './read-odt-paragraph.ts'
import { readOdtStyles } from './read-odt-styles.ts'
import { readOdtTable } from './read-odt-table.ts'
import { unpackParts } from './unpack-parts.ts'
import { writeContent } from './write-content.ts'
import { writeInline } from './write-inline.ts'
import { childElement, childElements } from './xml-elements.ts'

const PARTS = /^(?:content|styles)\.xml$/
const SKIPPED = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation', 'office:forms'])

/**
 * Reads a text document of LibreOffice (OpenDocument 1.3) as a .docx is read: lists with their numbers written out,
 * headings, tables, notes at the end.
 *
 * @param bytes an .odt file
 * @returns the text for the converter, and what was left out
 * @throws {InputError} when it is broken or no text document
 */
export function readOdt(bytes: Uint8Array): { text: string; notes: string[] } {
  const parts = unpackParts(bytes, PARTS, '.odt')
  const content = parts['content.xml'] && parseXml(parts['content.xml'], '.odt')
  const body = content && childElement(childElement(content.documentElement, 'office:body'), 'office:text')
  if (!content || !body) {
    throw new InputError('tệp OpenDocument nhưng không phải văn bản .odt. Hãy lưu thành .docx hoặc .odt.')
  }
  const styles = parts['styles.xml'] ? [parseXml(parts['styles.xml'], '.odt')] : []
  return writeContent(readContent(body, [...styles, content]))
}

function readContent(body: Element, parts: Document[]): DocumentContent {
  const used: Element[] = []
  const met: OdtContext['met'] = { pictures: 0, objects: 0, changes: 0, hidden: [] }
  const context: OdtContext = {
    ...readOdtStyles(parts),
    readBlocks: (parent) => readBlocks(parent, context),
    noteNumber: (note) => used.push(note),
    headings: { style: null, counts: [] },
    openList: listOpener(),
    met,
  }
  met.changes = body.getElementsByTagName('text:changed-region').length
  const blocks = context.readBlocks(body)
  const footnotes: string[] = []
  // A note may have a note: the list grows while it is read.
  for (const note of used) footnotes.push(textOf(context.readBlocks(note)))
  return { blocks, footnotes, pictures: met.pictures, notes: describeMet(met) }
}

/** A list goes on counting where it says so: with a list that it names, or with the last one of its style. */
function listOpener(): OdtContext['openList'] {
  const byName = new Map<string, OdtList>()
  const byStyle = new Map<string, OdtList>()
  return (element) => {
    const style = element.getAttribute('text:style-name') || null
    const goesOn = element.getAttribute('text:continue-numbering') === 'true'
    const named = byName.get(element.getAttribute('text:continue-list') ?? '')
    const list = named ?? (goesOn ? byStyle.get(style ?? '') : undefined) ?? { style, counts: [] }
    byName.set(element.getAttribute('xml:id') ?? '', list)
    byStyle.set(style ?? '', list)
    return list
  }
}

function readBlocks(parent: Element, context: OdtContext): DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  readAll(parent)
  return blocks

  function readAll(element: Element): void {
    for (const child of childElements(element)) {
      const name = child.nodeName
      if (SKIPPED.has(name)) continue
      if (name === 'text:p' || name === 'text:h') readParagraph(child, '')
      else if (name === 'text:list') readList(child, null, 1)
      else if (name === 'table:table') blocks.push(readOdtTable(child, context))
      else readAll(child)
    }
  }

  function readParagraph(element: Element, number: string): void {
    const { pieces, boxes } = readOdtParagraph(element, context)
    const level = element.nodeName === 'text:h' ? Number(element.getAttribute('text:outline-level') || 1) : 0
    const counted = level > 0 && number === '' ? countItem(context.headings, level, context, null) : number
    const [first] = pieces
    if (first && counted !== '') pieces.unshift({ ...first, raised: false, text: counted })
    blocks.push({ type: 'paragraph', text: writeInline(pieces), level: Math.min(level, 6) }, ...boxes)
  }

  function readList(element: Element, outer: OdtList | null, level: number): void {
    const list = outer ?? context.openList(element)
    for (const item of childElements(element)) {
      const start = item.getAttribute('text:start-value')
      let isFirst = item.nodeName === 'text:list-item'
      for (const child of childElements(item)) {
        if (child.nodeName === 'text:list') readList(child, list, level + 1)
        else if (child.nodeName === 'text:p' || child.nodeName === 'text:h') {
          readParagraph(child, isFirst ? countItem(list, level, context, start ? Number(start) : null) : '')
          isFirst = false
        } else readAll(child)
      }
    }
  }
}

function textOf(blocks: DocumentBlock[]): string {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join(' ')
}

function describeMet({ objects, changes, hidden }: OdtContext['met']): string[] {
  return [
    ...(changes > 0
      ? [
          `Văn bản có ${changes} chỗ sửa đang theo dõi (Track Changes): đọc như đã chấp nhận mọi sửa đổi. Hãy đối chiếu với bản đã ký.`,
        ]
      : []),
    ...(hidden.length > 0 ? [`Bỏ chữ ẩn: “${hidden.join(' ').slice(0, 80)}”.`] : []),
    ...(objects > 0
      ? [`Bỏ ${objects} đối tượng nhúng (công thức, biểu đồ, bảng tính): chữ trong đó không đọc được.`]
      : []),
  ]
}
