import { cellText } from './cell-text.ts'
import type { DocumentCell, DocumentTable } from './document-block.ts'
import type { DocxContext } from './docx-context.ts'
import { childElement, childElements } from './xml-elements.ts'

/** Elements that only wrap rows or cells. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])
/** A column so much narrower than the usual one comes from lines that were drawn a little apart. */
const SLIVER = 0.25
const SLIVER_TWIPS = 200
/** No table has more columns; a larger span is a slip of the program that wrote it. */
const MOST_COLUMNS = 200

/**
 * Reads a table of a Word document, merged cells (across, down) in their first place.
 *
 * @param table w:tbl
 * @param context what is known of the document; what is left out is written into it
 */
export function readDocxTable(table: Element, context: DocxContext): DocumentTable {
  const rows: DocumentCell[][] = []
  /** For each column the cell that a cell below may go on with. */
  const open = new Map<number, DocumentCell>()
  for (const row of find(table, 'w:tr')) {
    if (childElement(childElement(row, 'w:trPr'), 'w:del') !== undefined) context.met.changes += 1
    else rows.push(readRow(row))
  }
  return { type: 'table', rows: withoutSlivers(rows, table), bordered: isBordered(table) }

  function readRow(row: Element): DocumentCell[] {
    let column = numberOf(childElement(row, 'w:trPr'), 'w:gridBefore', 0)
    const cells: DocumentCell[] = []
    for (const element of find(row, 'w:tc')) {
      const properties = childElement(element, 'w:tcPr')
      const across = Math.max(1, numberOf(properties, 'w:gridSpan', 1))
      const cell: DocumentCell = { column, across, down: 1, blocks: context.readBlocks(element) }
      column = Math.min(column + across, MOST_COLUMNS)
      const before = cells.at(-1)
      if (goesOn(properties, 'w:hMerge') && before) {
        before.across += across
        before.blocks.push(...cell.blocks)
      } else if (!joinsAbove(properties, cell)) cells.push(cell)
    }
    return cells
  }

  /** The words of a cell that goes on with the one above are not seen in Word, except where they are new. */
  function joinsAbove(properties: Element | undefined, cell: DocumentCell): boolean {
    const above = open.get(cell.column)
    if (!goesOn(properties, 'w:vMerge')) {
      if (childElement(properties, 'w:vMerge') === undefined) open.delete(cell.column)
      else open.set(cell.column, cell)
      return false
    }
    if (above === undefined) return false
    above.down += 1
    const words = cellText(cell).trim()
    return words === '' || words === cellText(above).trim()
  }
}

/** Rows or cells, also within content controls and marks of changes. */
function find(parent: Element, name: string): Element[] {
  return childElements(parent).flatMap((child) => {
    if (child.nodeName === name) return [child]
    return WRAPPERS.has(child.nodeName) ? find(child, name) : []
  })
}

function goesOn(properties: Element | undefined, name: string): boolean {
  const merge = childElement(properties, name)
  return merge !== undefined && merge.getAttribute('w:val') !== 'restart'
}

function numberOf(properties: Element | undefined, name: string, usual: number): number {
  const value = Number(childElement(properties, name)?.getAttribute('w:val') ?? usual)
  return Number.isInteger(value) && value >= 0 ? Math.min(value, MOST_COLUMNS) : usual
}

function isBordered(table: Element): boolean | null {
  const properties = childElement(table, 'w:tblPr')
  const borders = [childElement(properties, 'w:tblBorders'), ...cellBorders(table)]
  const lines = borders.flatMap((border) => (border === undefined ? [] : childElements(border)))
  if (lines.some((line) => !['none', 'nil', ''].includes(line.getAttribute('w:val') ?? ''))) return true
  return childElement(properties, 'w:tblStyle') === undefined || lines.length > 0 ? false : null
}

function cellBorders(table: Element): (Element | undefined)[] {
  const cells = find(table, 'w:tr').flatMap((row) => find(row, 'w:tc'))
  return cells.map((cell) => childElement(childElement(cell, 'w:tcPr'), 'w:tcBorders'))
}

/** Where two lines of a table are hardly apart, Word counts a column between them: it is left out. */
function withoutSlivers(rows: DocumentCell[][], table: Element): DocumentCell[][] {
  const widths = childElements(childElement(table, 'w:tblGrid') ?? table).flatMap((column) =>
    column.nodeName === 'w:gridCol' ? [Number(column.getAttribute('w:w') ?? 0)] : [],
  )
  const usual = widths.reduce((sum, width) => sum + width, 0) / widths.length
  const isSliver = (column: number) => {
    const width = widths[column] ?? usual
    return width < usual * SLIVER && width < SLIVER_TWIPS && !hasOwnCell(rows, column)
  }
  const before: number[] = [0]
  for (let column = 0; column < MOST_COLUMNS * 2; column += 1) {
    before.push((before[column] as number) + (isSliver(column) ? 0 : 1))
  }
  return rows.map((row) =>
    row.map((cell) => {
      const [start, end] = [before[cell.column] as number, before[cell.column + cell.across] as number]
      return { ...cell, column: start, across: Math.max(1, end - start) }
    }),
  )
}

function hasOwnCell(rows: DocumentCell[][], column: number): boolean {
  return rows.some((row) =>
    row.some((cell) => cell.column === column && cell.across === 1 && cellText(cell).trim() !== ''),
  )
}
