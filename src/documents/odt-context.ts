import type { DocumentBlock } from './document-block.ts'
import type { OdtList } from './odt-counters.ts'
import type { OdtStyles } from './read-odt-styles.ts'

/** What the readers of an .odt's parts share. */
export interface OdtContext extends OdtStyles {
  /** Reads the paragraphs, lists and tables of a text, a cell, a box or a note. */
  readBlocks: (parent: Element) => DocumentBlock[]
  /** Gives a note (its body) its number. */
  noteNumber: (body: Element) => number
  /** The counters of headings, which are numbered without a list. */
  headings: OdtList
  /** Opens a list: anew, or with the counters of the one that it goes on with. */
  openList: (list: Element) => OdtList
  /** What was met, for the notes to the editor. */
  met: { pictures: number; objects: number; changes: number; hidden: string[] }
}
