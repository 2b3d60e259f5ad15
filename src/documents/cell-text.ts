import type { DocumentBlock, DocumentCell } from './document-block.ts'

/**
 * The words of a cell, a line for each line of its paragraphs. A table within the cell is one line: its rows are set
 * apart by "; ", so that the words of its rows do not run together.
 *
 * @param cell the cell; null for a place that a merged cell covers
 */
export function cellText(cell: DocumentCell | null): string {
  return cell === null ? '' : cell.blocks.map(blockText).join('\n')
}

function blockText(block: DocumentBlock): string {
  if (block.type === 'paragraph') return block.text
  return block.rows
    .map(rowText)
    .filter((row) => row !== '')
    .join('; ')
}

function rowText(row: DocumentCell[]): string {
  const cells = row.map((cell) => cellText(cell).replace(/\s+/g, ' ').trim())
  return cells.filter((cell) => cell !== '').join(' ')
}
