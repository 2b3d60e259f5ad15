/** A paragraph of a word processor's document. */
interface DocumentParagraph {
  type: 'paragraph'
  /** Its words with inline marks (`**bold**`, `<sup>1</sup>`); line feeds are its line breaks. */
  text: string
  /** Level of a heading from 1; 0 for any other paragraph. */
  level: number
}

/** A cell where its words are; the places that it covers beside and below are not in the rows. */
export interface DocumentCell {
  /** Index of its first column, from 0. */
  column: number
  across: number
  down: number
  blocks: DocumentBlock[]
}

/** A table of a document of any kind. */
export interface DocumentTable {
  type: 'table'
  rows: DocumentCell[][]
  /** Whether it has lines around or between its cells; null where the document does not say. */
  bordered: boolean | null
}

/** What .docx, .odt and HTML have in common: the documents' content in reading order. */
export type DocumentBlock = DocumentParagraph | DocumentTable

/** A document as its reader takes it out of the file. */
export interface DocumentContent {
  blocks: DocumentBlock[]
  /** Footnotes and endnotes in the order of their marks; the first has the mark `<sup>1</sup>`. */
  footnotes: string[]
  /** Number of pictures, whose words are not read. */
  pictures: number
  /** What was left out or is doubtful, a line each. */
  notes: string[]
}
