import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../src/documents/read-pdf.ts'
import { launchBrowser } from '../browser.ts'
import { printPdf } from './make-pdf.ts'
import { type Cell, rowsOf, SHAPES, toHtmlTable } from './table-shapes.ts'
import { tablesIn } from './tables-in.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Ways to draw the lines of a table. */
const RULED = {
  'single lines': '.t { border-collapse: collapse } .t td { border: 1px solid; padding: 2pt 4pt }',
  'a box around each cell': '.t { width: auto } .t td { border: 1px solid; padding: 1pt 2pt }',
  'thin grey lines, a shaded head and words in the middle':
    '.t { border-collapse: collapse; font-size: 11pt } .t td { border: 0.5pt solid #444; padding: 1pt; text-align: center; vertical-align: middle } thead td { background: #ddd }',
  'thick lines, words without room at the bottom of cells':
    ".t { border-collapse: collapse; font: 10pt 'DejaVu Sans' } .t td { border: 2px solid; padding: 0 1pt; vertical-align: bottom }",
  'no lines at the sides':
    '.t { border-collapse: collapse } .t td { border: 1px solid; padding: 2pt 4pt } .t td:first-child { border-left: none } .t td:last-child { border-right: none }',
}

/** Ways to set a table without lines between its columns. */
const BARE = {
  'columns that show only by their places': '.t td { padding: 2pt 4pt }',
  'words in the middle of their rows':
    '.t { font-size: 11pt } .t td { padding: 1pt 3pt; vertical-align: middle } thead td { text-align: center }',
  'level lines between rows alone':
    '.t { border-collapse: collapse } .t tr { border-bottom: 1px solid } .t td { padding: 2pt 4pt }',
  'rows close together, words at the bottom of cells':
    ".t { font: 10pt 'DejaVu Sans' } .t td { padding: 0 3pt; vertical-align: bottom }",
  'words in the middle of their columns':
    '.t { font-size: 12pt } .t td { padding: 2pt 4pt; text-align: center; vertical-align: middle }',
}

const LEAD =
  '<p>Ủy ban nhân dân tỉnh giao các chỉ tiêu như sau:</p><p class="title">Bảng 1. Các chỉ tiêu</p><p>ĐVT: %</p>'
const REST = '<p>Các sở, ban, ngành căn cứ các chỉ tiêu trên để tổ chức thực hiện.</p>'

describe('readPdf() on ruled tables', () => {
  it.each(Object.entries(RULED))('keeps every cell in its place with %s', async (_, style) => {
    const shapes = Object.values(SHAPES)
    const html = shapes.map((shape) => LEAD + toHtmlTable(shape) + REST).join('')
    const { text } = await readPdf(
      await printPdf(
        browser,
        `<style>.t { width: 100%; break-inside: auto } .t td { width: auto } ${style}</style>${html}`,
      ),
    )
    expect(tablesIn(text)).toEqual(shapes.map(({ rows }) => rowsOf(rows)))
    expect(text.match(/^Bảng 1\. Các chỉ tiêu\n{1,2}ĐVT: %\n\n\| /gm)).toHaveLength(shapes.length)
  })

  it('joins the pages of a table, leaves repeated heads out and makes rows whole that a page’s end cuts', async () => {
    const label = 'Tỷ lệ cơ quan, đơn vị kết nối và chia sẻ dữ liệu với các cơ sở dữ liệu quốc gia theo quy định'
    const rows = Array.from({ length: 60 }, (_, at) => [
      `${at + 1}`,
      `${label} lần thứ ${at + 1}`,
      '%',
      `${at}`,
      `${at + 40}`,
    ])
    const shape = { heads: 1, rows: [['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2025', 'Năm 2030'], ...rows] }
    const style =
      '<style>.t { border-collapse: collapse; width: 100%; break-inside: auto } .t td { width: auto; border: 1px solid } tr { break-inside: auto }</style>'
    const { text } = await readPdf(await printPdf(browser, `${style}${LEAD}${toHtmlTable(shape)}${REST}`))
    expect(tablesIn(text)).toEqual([shape.rows])
  })

  it('reads a page that lies on its side, and heads that stand on their side', async () => {
    const shape = SHAPES['a number, a label, a unit and two years'] as { heads: number; rows: Cell[][] }
    const style = `<style>
      .t { border-collapse: collapse } .t td { width: auto; border: 1px solid; padding: 2pt }
      .page { writing-mode: vertical-rl; break-before: page; height: 22cm }
      .page .t { writing-mode: vertical-rl }
      .up thead td { writing-mode: vertical-rl; transform: rotate(180deg); height: 4cm }
    </style>`
    const html = `${style}${LEAD}<div class="up">${toHtmlTable(shape)}</div><div class="page">${LEAD}${toHtmlTable(shape)}</div>`
    const { text, notes } = await readPdf(await printPdf(browser, html))
    expect(tablesIn(text)).toEqual([shape.rows, shape.rows])
    expect(notes.join()).not.toContain('xoay')
  })

  it('takes no letterhead, signature or frame for a table', async () => {
    const table = (cells: string[]) =>
      `<table class="t" style="border-collapse: collapse"><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`
    const html =
      '<style>.t td { border: 1px solid }</style>' +
      table(['TỈNH ỦY A<br>Số 74-CTr/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM']) +
      `<p>Mở đầu.</p>${table(['Một khung chữ có viền quanh'])}` +
      table(['Nơi nhận:<br>- Như trên;<br>- Lưu.', 'TM. BAN THƯỜNG VỤ<br>BÍ THƯ'])
    const { text } = await readPdf(await printPdf(browser, html))
    expect(text).not.toContain('|')
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
  })

  it('tells which words lie across a page and are not read', async () => {
    const stamp = '<div style="position: absolute; top: 5cm; transform: rotate(-30deg)">BẢN SAO</div>'
    const { text, notes } = await readPdf(await printPdf(browser, `${LEAD}${stamp}${REST}`))
    expect(text).not.toContain('BẢN SAO')
    expect(notes).toContain('Trang 1: chữ đặt nghiêng hoặc xoay, không đưa vào văn bản: “BẢN SAO”.')
  })

  it('joins letters that are spaced out for show, word by word', async () => {
    const spaced =
      '<p class="title" style="letter-spacing: 4pt">KẾ HOẠCH</p><p><span style="letter-spacing: 3pt">Kinh tế số</span> chiếm tối thiểu 30% GRDP.</p>'
    const { text } = await readPdf(await printPdf(browser, spaced))
    expect(text.replaceAll('\n\n', '\n')).toBe('KẾ HOẠCH\nKinh tế số chiếm tối thiểu 30% GRDP.\n')
  })
})

describe('readPdf() on tables without upright lines', () => {
  it.each(Object.entries(BARE))('keeps every cell in its place with %s', async (_, style) => {
    const shapes = Object.values(SHAPES)
    const html = shapes.map((shape) => LEAD + toHtmlTable(shape) + REST).join('')
    const sheet = `<style>.t { width: 100%; break-inside: auto } .t td { width: auto } ${style}</style>`
    const { text, notes } = await readPdf(await printPdf(browser, sheet + html))
    expect(tablesIn(text)).toEqual(shapes.map(({ rows }) => rowsOf(rows)))
    expect(notes.join()).not.toContain('bảng không kẻ cột')
  })

  it('keeps the lines of a table whose rows it can’t tell apart, and says so', async () => {
    // As some programs write a page: line by line, here with a label's words around the line of its number.
    const lines = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2030'],
      ['1', 'Kinh tế số', '%', '30'],
      ['', 'Tỷ lệ dân số được phủ sóng', '', ''],
      ['2', 'mạng di động băng rộng thế hệ', '%', '99'],
      ['', 'thứ năm', '', ''],
      ['3', 'Giao dịch số', '%', '80'],
    ]
    const place = (text: string, x: number, y: number) =>
      `<div style="position: absolute; left: ${x}cm; top: ${y}cm; white-space: nowrap">${text}</div>`
    const html = lines.flatMap((cells, row) =>
      cells.flatMap((text, at) => (text === '' ? [] : [place(text, [0, 1.5, 10, 12][at] as number, 2 + row * 0.7)])),
    )
    const { text, notes } = await readPdf(await printPdf(browser, html.join('')))
    expect(text).not.toContain('|')
    for (const cells of lines) expect(text).toContain(cells.filter((cell) => cell !== '').join('     '))
    expect(notes.join()).toContain('không chia hàng được chắc chắn, giữ nguyên từng dòng: “TT Chỉ tiêu ĐVT Năm 2030”')
  })

  it('takes no prose for a table that begins with the words of a head', async () => {
    const prose = [
      'Chỉ tiêu đến năm 2030 được giao cho từng đơn vị; kết quả thực hiện báo cáo hằng năm.',
      'Năm 2030 có 99% dân số được phủ sóng. Năm 2045 có 100%.',
    ]
    const { text } = await readPdf(await printPdf(browser, prose.map((line) => `<p>${line}</p>`).join('')))
    expect(text).not.toContain('|')
    expect(text.replace(/\s+/g, ' ')).toContain(prose[1])
  })
})
