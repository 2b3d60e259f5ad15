import { cellText } from './cell-text.ts'
import type { DocumentCell, DocumentTable } from './document-block.ts'
import type { OdtContext } from './odt-context.ts'
import { childElements } from './xml-elements.ts'

/** Elements around rows. */
const WRAPPERS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])
const MOST_COLUMNS = 200

/**
 * Reads a table of an .odt, merged cells in their first place.
 *
 * @param table table:table
 * @param context what is known of the document
 */
export function readOdtTable(table: Element, context: OdtContext): DocumentTable {
  let bordered = false
  const rows = rowsOf(table).map((row) => {
    let column = 0
    const cells: DocumentCell[] = []
    for (const element of childElements(row)) {
      const isCovered = element.nodeName === 'table:covered-table-cell'
      if (!isCovered && element.nodeName !== 'table:table-cell') continue
      bordered ||= context.styleOf(element.getAttribute('table:style-name')).bordered
      const cell = readCell(element, column)
      // Words of a covered cell are not seen in a word processor, but they are the document's.
      if (!isCovered || cellText(cell).trim() !== '') cells.push(cell)
      column = Math.min(column + numberOf(element, 'table:number-columns-repeated'), MOST_COLUMNS)
    }
    return cells
  })
  return { type: 'table', rows, bordered }

  function readCell(element: Element, column: number): DocumentCell {
    return {
      column,
      across: numberOf(element, 'table:number-columns-spanned'),
      down: numberOf(element, 'table:number-rows-spanned'),
      blocks: context.readBlocks(element),
    }
  }
}

function rowsOf(parent: Element): Element[] {
  return childElements(parent).flatMap((child) => {
    if (child.nodeName === 'table:table-row') return [child]
    return WRAPPERS.has(child.nodeName) ? rowsOf(child) : []
  })
}

function numberOf(element: Element, name: string): number {
  return Math.min(Math.max(Number(element.getAttribute(name) || 1) || 1, 1), MOST_COLUMNS)
}
