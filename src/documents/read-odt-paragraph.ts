import type { DocumentBlock } from './document-block.ts'
import type { OdtContext } from './odt-context.ts'
import type { OdtStyle } from './read-odt-styles.ts'
import type { InlinePiece } from './write-inline.ts'
import { childElement } from './xml-elements.ts'

const SKIPPED = new Set([
  ...['office:annotation', 'office:annotation-end', 'text:hidden-text', 'text:tracked-changes', 'text:ruby-text'],
  ...['text:note-citation', 'office:event-listeners', 'svg:title', 'svg:desc'],
])
const LETTERS: Record<string, string> = { 'text:tab': '\t', 'text:line-break': '\n' }

/**
 * Reads a paragraph of an .odt.
 *
 * @param paragraph text:p or text:h
 * @param context what is known of the document; what is left out is written into it
 * @returns its runs, and what is set in boxes that hang on it
 */
export function readOdtParagraph(
  paragraph: Element,
  context: OdtContext,
): { pieces: InlinePiece[]; boxes: DocumentBlock[] } {
  const pieces: InlinePiece[] = []
  const boxes: DocumentBlock[] = []
  readAll(paragraph, context.styleOf(paragraph.getAttribute('text:style-name')))
  return { pieces, boxes }

  function readAll(parent: Node, style: OdtStyle): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) write((node.nodeValue ?? '').replace(/\s+/g, ' '), style)
      else if (node.nodeType === 1) read(node as Element, style)
    }
  }

  function read(element: Element, style: OdtStyle): void {
    const name = element.nodeName
    if (SKIPPED.has(name)) return
    if (name === 'text:span') readAll(element, merge(style, context.styleOf(element.getAttribute('text:style-name'))))
    else if (name === 'text:s') write(' '.repeat(Math.min(Number(element.getAttribute('text:c') || 1), 100)), style)
    else if (Object.hasOwn(LETTERS, name)) write(LETTERS[name] as string, style)
    else if (name === 'text:note') readNote(element)
    else if (name === 'draw:image') context.met.pictures += 1
    else if (name === 'draw:object') context.met.objects += 1
    else if (name === 'draw:frame') readFrame(element, style)
    else if (name === 'draw:text-box' || /^draw:(?:custom-shape|rect|ellipse)$/.test(name)) {
      boxes.push(...context.readBlocks(element))
    } else readAll(element, style)
  }

  /** A frame may hold one object in several forms; the words are in its box, a picture in an image. */
  function readFrame(frame: Element, style: OdtStyle): void {
    const object = childElement(frame, 'draw:object')
    if (object === undefined) readAll(frame, style)
    else read(object, style)
  }

  function readNote(note: Element): void {
    const body = childElement(note, 'text:note-body')
    if (body) pieces.push({ text: String(context.noteNumber(body)), bold: false, raised: true })
  }

  function write(text: string, { bold, raised, caps, hidden }: OdtStyle): void {
    if (hidden && text.trim() !== '') context.met.hidden.push(text.trim())
    if (!hidden) pieces.push({ text: caps ? text.toUpperCase() : text, bold, raised })
  }
}

/** A span adds to the form of its paragraph. */
function merge(outer: OdtStyle, own: OdtStyle): OdtStyle {
  return {
    bold: outer.bold || own.bold,
    raised: outer.raised || own.raised,
    caps: outer.caps || own.caps,
    hidden: outer.hidden || own.hidden,
    bordered: false,
  }
}
