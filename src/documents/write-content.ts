import { isTypeLine } from '../convert/frame-lines.ts'
import { cellText } from './cell-text.ts'
import type { DocumentBlock, DocumentCell, DocumentContent, DocumentTable } from './document-block.ts'
import { joinCutTables } from './join-cut-tables.ts'
import { readFrameTable } from './read-frame-table.ts'
import { toGrid } from './to-grid.ts'
import { writeTable } from './write-table.ts'

/** A letterhead stands before the line that names the kind of document, within the first paragraphs. */
const HEAD_BLOCKS = 15

/**
 * Writes a document as text for the converter: a paragraph a line with a blank line after it, tables as GFM tables with
 * their captions before them, letterhead and signature as lines, footnotes at the end.
 *
 * @param content what the reader of a file found
 * @returns the text, and what was left out or is doubtful, a line each
 */
export function writeContent(content: DocumentContent): { text: string; notes: string[] } {
  const written: string[] = []
  let typeSeen = false
  let heads = 0
  writeAll(content.blocks)
  const footnotes = content.footnotes.map((note, at) => `<sup>${at + 1}</sup> ${note.replace(/\s+/g, ' ').trim()}`)
  return {
    text: `${[...written, ...footnotes].join('\n\n')}\n`,
    notes: [...picturesLeftOut(), ...headsLeftOut(), ...content.notes],
  }

  function writeAll(blocks: DocumentBlock[]): void {
    const joined = joinCutTables(blocks)
    heads += joined.heads
    for (const block of joined.blocks) {
      if (block.type === 'table') writeOne(block)
      else push(block.level > 0 ? `${'#'.repeat(block.level)} ${block.text.replaceAll('**', '')}` : block.text)
    }
  }

  function writeOne(table: DocumentTable): void {
    const frame = readFrameTable(table, !typeSeen && written.length < HEAD_BLOCKS)
    const { captions, rows } = frame === null ? takeCaptions(table) : { captions: frame, rows: [] }
    writeAll(captions)
    const lines = writeTable(rows.map((row) => row.map(cellText)))
    if (lines.length > 0) written.push(lines.join('\n'))
  }

  function push(text: string): void {
    for (const part of text.split('\f')) {
      const lines = part.split('\n').map((line) => line.trim())
      const block = lines.filter((line) => line !== '').join('\n')
      if (block === '') continue
      typeSeen ||= lines.some(isTypeLine)
      written.push(block)
    }
  }

  function picturesLeftOut(): string[] {
    return content.pictures > 0 ? [`Bỏ ${content.pictures} hình; chữ trong hình (nếu có) không đọc được.`] : []
  }

  function headsLeftOut(): string[] {
    return heads > 0 ? [`Nối bảng bị ngắt trang, bỏ ${heads} lần lặp lại dòng đầu bảng.`] : []
  }
}

/** A title or a unit line that was set as the first row over the whole width belongs before the table. */
function takeCaptions(table: DocumentTable): { captions: DocumentBlock[]; rows: (DocumentCell | null)[][] } {
  const grid = toGrid(table)
  const width = Math.max(...table.rows.flat().map((cell) => cell.column + cell.across))
  const isCaption = (row: (DocumentCell | null)[]) => row.every((cell) => cell === null || cell.across === width)
  const first = grid.findIndex((row) => !isCaption(row))
  const count = Math.max(first, 0)
  return { captions: grid.slice(0, count).flatMap((row) => row[0]?.blocks ?? []), rows: grid.slice(count) }
}
