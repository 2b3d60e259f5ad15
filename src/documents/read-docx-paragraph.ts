import type { DocumentBlock } from './document-block.ts'
import type { DocxContext } from './docx-context.ts'
import { readDocxRun } from './read-docx-run.ts'
import { readEquation } from './read-equation.ts'
import type { InlinePiece } from './write-inline.ts'
import { writeInline } from './write-inline.ts'
import { childElement, childElements } from './xml-elements.ts'

/** Elements that only wrap runs; a link needs no target, since only its words are read. */
const WRAPPERS = new Set([
  ...['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml'],
  ...['w:fldSimple', 'w:dir', 'w:bdo', 'mc:Choice', 'mc:Fallback'],
])

/** The parts of a paragraph: its runs, and what is set in boxes that hang on it. */
export interface DocxParagraph {
  pieces: InlinePiece[]
  boxes: DocumentBlock[]
  level: number
  /** Its end was deleted with changes tracked: it goes on with the next paragraph. */
  endDeleted: boolean
}

/**
 * Reads a paragraph of a Word document as a reader of Word sees it with all changes accepted.
 *
 * @param paragraph w:p
 * @param context what is known of the document; what is left out is written into it
 */
export function readDocxParagraph(paragraph: Element, context: DocxContext): DocxParagraph {
  const properties = childElement(paragraph, 'w:pPr')
  const style = context.styleOf(childElement(properties, 'w:pStyle')?.getAttribute('w:val'))
  const endDeleted = childElement(childElement(properties, 'w:rPr'), 'w:del') !== undefined
  const pieces: InlinePiece[] = []
  const boxes: DocumentBlock[] = []
  readAll(paragraph)
  return { pieces, boxes, level: style.level, endDeleted }

  function readAll(parent: Element): void {
    for (const child of childElements(parent)) read(child)
  }

  function read(child: Element): void {
    const name = child.nodeName
    if (name === 'w:r') readDocxRun(child, style, { pieces, boxes }, context)
    else if (name === 'm:oMath') pieces.push({ text: readEquation(child), bold: false, raised: false })
    else if (name === 'm:oMathPara') readAll(child)
    else if (name === 'w:del' || name === 'w:moveFrom') context.met.changes += 1
    else if (WRAPPERS.has(name)) {
      if (name === 'w:ins' || name === 'w:moveTo') context.met.changes += 1
      readAll(child)
    } else if (name === 'mc:AlternateContent') readAll(child)
  }
}

/**
 * Writes a paragraph that was read.
 *
 * @param pieces its runs
 * @param level of its heading, 0 for none
 */
export function toParagraph(pieces: InlinePiece[], level: number): DocumentBlock {
  return { type: 'paragraph', text: writeInline(pieces), level }
}
