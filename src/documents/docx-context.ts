import type { DocumentBlock } from './document-block.ts'
import type { DocxStyle } from './read-docx-styles.ts'

/** What the readers of a Word document's parts share. */
export interface DocxContext {
  styleOf: (id: string | null | undefined) => DocxStyle
  /** Reads the paragraphs and tables of a body, a cell or a text box. */
  readBlocks: (parent: Element) => DocumentBlock[]
  /** Gives a note its number; null where the document has no such note. */
  noteNumber: (kind: 'footnote' | 'endnote', id: string) => number | null
  /** What was met, for the notes to the editor. */
  met: {
    pictures: number
    changes: number
    hidden: string[]
    symbols: string[]
    parts: Set<string>
  }
}
