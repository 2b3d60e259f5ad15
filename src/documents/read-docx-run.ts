import type { DocumentBlock } from './document-block.ts'
import type { DocxContext } from './docx-context.ts'
import type { DocxStyle } from './read-docx-styles.ts'
import { isOn } from './read-docx-styles.ts'
import { isSymbolFont, readSymbols } from './read-symbol.ts'
import type { InlinePiece } from './write-inline.ts'
import { childElement, childElements } from './xml-elements.ts'

/** Elements of a run that are letters. A hyphen that keeps a line together is a hyphen; a soft one is not seen. */
const LETTERS: Record<string, string> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' }
const NOTES: Record<string, 'footnote' | 'endnote'> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
}

/** Where the words of a run go. */
interface Collected {
  pieces: InlinePiece[]
  /** What stands in text boxes. */
  boxes: DocumentBlock[]
}

/**
 * Reads a run of a Word document: letters of one form.
 *
 * @param run w:r
 * @param paragraphStyle the style of its paragraph
 * @param collected where its words go
 * @param context what is known of the document; what is left out is written into it
 */
export function readDocxRun(run: Element, paragraphStyle: DocxStyle, collected: Collected, context: DocxContext): void {
  const properties = childElement(run, 'w:rPr')
  const style = context.styleOf(childElement(properties, 'w:rStyle')?.getAttribute('w:val'))
  const hidden = isOn(properties, 'w:vanish') ?? (style.hidden || paragraphStyle.hidden)
  const caps = isOn(properties, 'w:caps') ?? (style.caps || paragraphStyle.caps)
  const bold = isOn(properties, 'w:b') ?? false
  const raised = childElement(properties, 'w:vertAlign')?.getAttribute('w:val') === 'superscript'
  const font = fontOf(properties)
  for (const child of childElements(run)) read(child)

  function read(child: Element): void {
    const name = child.nodeName
    if (name === 'w:t') write(child.textContent ?? '')
    else if (name === 'w:sym') writeSymbol(child)
    else if (name === 'w:br') write(child.getAttribute('w:type') === 'page' ? '\f' : '\n')
    else if (Object.hasOwn(LETTERS, name)) write(LETTERS[name] as string)
    else if (Object.hasOwn(NOTES, name)) writeNote(child)
    else if (name === 'mc:AlternateContent' || name === 'mc:Choice' || name === 'mc:Fallback') {
      for (const inner of childElements(child)) read(inner)
    } else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') readDrawing(child)
    else if (name === 'm:oMath') write(child.textContent ?? '')
  }

  function write(text: string): void {
    if (hidden && text.trim() !== '') context.met.hidden.push(text)
    if (hidden) return
    const written = isSymbolFont(font) ? symbols(text, font) : text
    collected.pieces.push({ text: caps ? written.toUpperCase() : written, bold, raised })
  }

  function symbols(text: string, symbolFont: string): string {
    const written = readSymbols(text, symbolFont)
    if (written !== text) context.met.symbols.push(`“${text}” → “${written}”`)
    return written
  }

  function writeSymbol(child: Element): void {
    const code = Number.parseInt(child.getAttribute('w:char') ?? '', 16)
    if (!(code > 0 && code <= 0xffff)) return
    const sign = code < 0x100 ? String.fromCharCode(0xf000 + code) : String.fromCharCode(code)
    write(readSymbols(sign, child.getAttribute('w:font') ?? ''))
  }

  function writeNote(child: Element): void {
    const kind = NOTES[child.nodeName] as 'footnote' | 'endnote'
    const number = hidden ? null : context.noteNumber(kind, child.getAttribute('w:id') ?? '')
    if (number !== null) collected.pieces.push({ text: String(number), bold: false, raised: true })
  }

  function readDrawing(child: Element): void {
    const boxes = Array.from(child.getElementsByTagName('w:txbxContent') as ArrayLike<unknown> as ArrayLike<Element>)
    const outer = boxes.filter((box) => !boxes.some((other) => other !== box && contains(other, box)))
    for (const box of outer) collected.boxes.push(...context.readBlocks(box))
    if (outer.length === 0) context.met.pictures += 1
  }
}

function contains(outer: Node, inner: Node): boolean {
  for (let node = inner.parentNode; node !== null; node = node.parentNode) if (node === outer) return true
  return false
}

function fontOf(properties: Element | undefined): string | null | undefined {
  const fonts = childElement(properties, 'w:rFonts')
  return fonts?.getAttribute('w:ascii') || fonts?.getAttribute('w:hAnsi')
}
