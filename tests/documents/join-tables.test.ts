import { describe, expect, it } from 'vitest'
import { joinTables } from '../../src/documents/join-tables.ts'
import type { PdfBlock, PdfPage, PdfTable } from '../../src/documents/pdf-line.ts'

const table = (rows: string[][], edges: number[]): PdfTable => ({ rows, edges, top: 100, bottom: 700 })
const line = (text: string): PdfBlock => ({ text, left: 80, right: 90, y: 720, size: 12 })
const page = (...blocks: PdfBlock[]): PdfPage => ({ width: 595, height: 842, blocks })
const HEAD = ['Chỉ tiêu', 'Năm 2030']
const parts = (second: PdfBlock, ...between: PdfBlock[]) => [
  page(table([HEAD, ['A', '1']], [80, 300, 500]), ...between),
  page(second),
]

describe('joinTables()', () => {
  it('joins a table of a scan whose next page lies aside, over a letter at the page’s edge', () => {
    const [first, next] = joinTables(parts(table([['B', '2']], [87, 306, 507]), line('TT')))
    expect([first?.blocks[0], next?.blocks]).toMatchObject([{ rows: [HEAD, ['A', '1'], ['B', '2']] }, []])
  })

  it('joins no table of other columns, and none behind a line of words', () => {
    const other = parts(table([['B', '2']], [80, 200, 500]))
    const apart = parts(table([['B', '2']], [80, 300, 500]), line('Ghi chú của bảng'))
    for (const pages of [other, apart]) expect(joinTables(pages)[1]?.blocks).toHaveLength(1)
  })
})
