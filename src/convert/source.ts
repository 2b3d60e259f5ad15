/**
 * The tree that the steps of the converter work on: lines of the source first, blocks (paragraphs) later. Every node
 * keeps the place of its first line in the source, so that each message points there.
 */
import type { Position } from 'unist'

/** What a line or block is in the document; the record of a web page stands above it. */
type Role = 'record' | 'letterhead' | 'type' | 'title' | 'body' | 'closing'

/** One line of the source that is not blank. */
export interface Line {
  type: 'line'
  value: string
  /** As in the source: gaps and tabs that may part columns are still there. */
  raw: string
  /** Blank lines right before it. */
  blankBefore: number
  /** A page number or a head said again stood right before it: the blank lines there say nothing. */
  isPageTop?: boolean
  role: Role
  position: Position
}

/** A paragraph, heading or list item, its lines joined; `value` still holds the source's inline marks (`**`, `<sup>`). */
export interface Paragraph {
  type: 'paragraph'
  value: string
  role: Role
  /** The list marker where it is an item: "-", "+", "•". */
  bullet: string | null
  /** Number of `#` before it in the source. */
  hashes: number
  /** Depth of its heading, from 2; 0 where it is none. */
  depth: number
  /** It is a line of a table that could not be read for certain: kept as it is, never a heading. */
  isRow?: true
  position: Position
}

/** A note at the foot of a page, by its number or letter. */
export interface Footnote {
  type: 'footnote'
  label: string
  value: string
  position: Position
}

/** A table, row by row; the first row is its head. `value` is empty: its words are in the cells. */
export interface Table {
  type: 'table'
  rows: string[][]
  /** Where each row is in the source. */
  rowPositions: Position[]
  value: ''
  position: Position
}

/** The root of the converter's tree. */
export interface Source {
  type: 'root'
  children: (Line | Paragraph | Footnote | Table)[]
}

const WITHIN_WORDS = /(?<=[\p{L}\p{N}])<\/?sup>(?=[\p{L}\p{M}\p{N}])/gu
const REFERENCE = /\[\^([\p{L}\d]{1,3})\]/gu
const REFERENCE_BEFORE_WORD = /\[\^([\p{L}\d]{1,3})\](?=[\p{L}\p{N}])/gu
const MARKS = /\*+|<\/?sup>/g
const BREAK = /<br\s*\/?>/g

/** The mark of a list's item: "- ", "• ". */
export const BULLET = /^([-–+•*◦▪·➢❖✓])\s+(?=\S)/u

/** Text without the source's inline marks, for reading what a line says. No two words become one. */
export function plainText(value: string): string {
  return value
    .replace(/^#{1,6}\s+/, '')
    .replace(WITHIN_WORDS, ' ')
    .replace(REFERENCE_BEFORE_WORD, ' $1 ')
    .replace(REFERENCE, ' $1')
    .replace(BREAK, ' ')
    .replace(MARKS, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Says whether all letters of a text are capitals (and there are some). */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
