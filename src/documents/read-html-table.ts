import type { Element } from 'hast'
import type { DocumentBlock, DocumentCell, DocumentTable } from './document-block.ts'

/** A span is at most this; HTML allows a thousand columns, no plan has a hundred. */
const MOST_ACROSS = 100
const MOST_DOWN = 2_000

/**
 * Reads a table of an HTML page, its caption before it.
 *
 * @param table the element
 * @param readCell reads the words of a cell or a caption
 */
export function readHtmlTable(table: Element, readCell: (cell: Element) => DocumentBlock[]): DocumentBlock[] {
  const parts = table.children.filter((child): child is Element => child.type === 'element')
  const captions = parts.filter(({ tagName }) => tagName === 'caption').flatMap(readCell)
  const rows = rowsOf(table)
  return [...captions, { type: 'table', rows: placeCells(rows, readCell), bordered: isBordered(table, rows) }]
}

function rowsOf(parent: Element): Element[][] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'caption') return []
    if (child.tagName !== 'tr') return rowsOf(child)
    return [child.children.filter((cell): cell is Element => cell.type === 'element' && /^t[dh]$/.test(cell.tagName))]
  })
}

/** Gives each cell its column: the first that no cell above reaches into. */
function placeCells(rows: Element[][], readCell: (cell: Element) => DocumentBlock[]): DocumentTable['rows'] {
  /** For each column the number of rows that a cell above still covers. */
  const covered: number[] = []
  return rows.map((row) => {
    let column = 0
    const placed: DocumentCell[] = []
    for (const element of row) {
      while ((covered[column] ?? 0) > 0) column += 1
      const [across, down] = [span(element, 'colSpan', MOST_ACROSS), span(element, 'rowSpan', MOST_DOWN)]
      placed.push({ column, across, down, blocks: readCell(element) })
      for (let at = column; at < column + across; at += 1) covered[at] = down
      column += across
    }
    for (let at = 0; at < covered.length; at += 1) covered[at] = Math.max((covered[at] ?? 0) - 1, 0)
    return placed
  })
}

function span(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  return Math.min(Math.max(Number(cell.properties[name] ?? 1) || 1, 1), most)
}

function isBordered(table: Element, rows: Element[][]): boolean | null {
  const { border, style } = table.properties
  const styles = [style, ...rows.flat().map((cell) => cell.properties.style)]
  if (Number(border) > 0 || styles.some((value) => /border[^:;]*:[^;]*solid/i.test(String(value ?? '')))) return true
  return border === undefined ? null : false
}
