import fc from 'fast-check'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convertPlan } from '../../src/convert/index.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { wordsOf } from '../../src/text/words.ts'
import { launchBrowser } from '../browser.ts'
import { printPdf } from './make-pdf.ts'
import { p, rawDocx, tbl, tc } from './raw-docx.ts'
import { ALL_SHAPES, rowsOf, type Shape, toHtmlTable } from './table-shapes.ts'
import { tablesIn } from './tables-in.ts'

const SHAPES = Object.values(ALL_SHAPES)
const GRIDS = SHAPES.map(({ rows }) => rowsOf(rows))
/** Between two tables. */
const PROSE = 'Các sở, ban, ngành căn cứ các chỉ tiêu trên để tổ chức thực hiện.'
const HEAD = ['KẾ HOẠCH', 'Thực hiện Nghị quyết số 57-NQ/TW', 'I. MỤC TIÊU']

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Every way in, with the share of cells that must be read right. */
const WAYS: [way: string, goal: number, make: () => Uint8Array | Promise<Uint8Array>][] = [
  ['.docx', 1, () => rawDocx([...HEAD.map(p), ...SHAPES.flatMap((shape) => [toDocxTable(shape), p(PROSE)])].join(''))],
  ['.md', 1, () => text([...HEAD, ...GRIDS.flatMap((rows) => [toMarkdown(rows), PROSE])].join('\n\n'))],
  ['HTML of Word', 1, () => text(toWordHtml())],
  [
    '.pdf with rules',
    0.98,
    () => printPdf(browser, toPage('.t { border-collapse: collapse } .t td { border: 1px solid }')),
  ],
  ['.pdf without rules', 0.95, () => printPdf(browser, toPage('.t td { vertical-align: middle }'))],
  [
    'text with tabs',
    0.95,
    () =>
      text([...HEAD, ...GRIDS.flatMap((rows) => [rows.map((row) => row.join('\t')).join('\n'), PROSE])].join('\n\n')),
  ],
  [
    'text with columns of spaces',
    0.95,
    () => text([...HEAD, ...GRIDS.flatMap((rows) => [toColumns(rows), PROSE])].join('\n\n')),
  ],
]

describe.each(WAYS)('tables of targets and of tasks that come as %s', (way, goal, make) => {
  let plan: string
  beforeAll(async () => {
    const { text, paragraphs } = await readDocument(await make())
    plan = String(convertPlan(text, 'ke-hoach', { provinces: [], paragraphs }))
  })

  it(`have ${goal * 100}% of their cells in their places`, () => {
    const { cells, right } = countCells(tablesIn(plan))
    console.info(`${way}: ${right}/${cells} cells (${((100 * right) / cells).toFixed(1)}%)`)
    expect(right / cells).toBeGreaterThanOrEqual(goal)
  })

  it('keep all their words', () => {
    const left = countWords(plan)
    const lost = [...countWords(GRIDS.flat(2).join(' '))].filter(([word, count]) => (left.get(word) ?? 0) < count)
    expect(lost).toEqual([])
  })
})

function countWords(words: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of wordsOf(words, 0)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Made-up tables whose words are all different: "hàng2cột1từ3" stands in the second row's first cell. */
const TABLES = fc
  .record({
    width: fc.integer({ min: 3, max: 6 }),
    lengths: fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 6, maxLength: 6 }), {
      minLength: 2,
      maxLength: 6,
    }),
  })
  .map(({ width, lengths }) => [
    ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2025', 'Năm 2030', 'Ghi chú'].slice(0, width),
    ...lengths.map((cells, row) =>
      cells.slice(0, width).map((length, column) => {
        const words = Array.from(
          { length: column < 2 ? Math.max(1, length) : length },
          (_, at) => `h${row}c${column}t${at}`,
        )
        return column === 0 ? `${row + 1}` : words.join(' ')
      }),
    ),
  ])
const STYLES = ['top', 'middle', 'bottom'].flatMap((vertical) =>
  ['left', 'center', 'justify'].map((align) => `vertical-align: ${vertical}; text-align: ${align}`),
)

/** Words are where they were: all are there once and in order, and no line of a table has words of two rows. */
function expectRowsKept(plan: string, tables: string[][][]): void {
  const token = /h\d+c\d+t\d+/g
  const expected = tables.flatMap((rows) => rows.flatMap((row) => row.join(' ').match(token) ?? []))
  expect((plan.match(token) ?? []).toSorted()).toEqual(expected.toSorted())
  for (const line of plan.split('\n').filter((each) => each.startsWith('|'))) {
    const rows = new Set((line.match(token) ?? []).map((word) => word.slice(0, word.indexOf('c'))))
    expect(rows.size, line).toBeLessThanOrEqual(1)
  }
}

const convert = async (bytes: Uint8Array) => {
  const { text, paragraphs } = await readDocument(bytes)
  return String(convertPlan(text, 'ke-hoach', { provinces: [], paragraphs }))
}

describe('no word of a cell is lost or moved to another row', () => {
  it.each([
    ['.docx', (rows: string[][]) => rawDocx([...HEAD.map(p), toDocxTable({ heads: 1, rows }), p(PROSE)].join(''))],
    ['.md', (rows: string[][]) => text([...HEAD, toMarkdown(rows), PROSE].join('\n\n'))],
    [
      'text with tabs',
      (rows: string[][]) => text([...HEAD, rows.map((row) => row.join('\t')).join('\n'), PROSE].join('\n\n')),
    ],
    ['text with columns of spaces', (rows: string[][]) => text([...HEAD, toColumns(rows), PROSE].join('\n\n'))],
    ['text with wrapped cells', (rows: string[][]) => text([...HEAD, toColumns(wrapCells(rows)), PROSE].join('\n\n'))],
  ])('on the way in of %s', async (_, make) => {
    await fc.assert(
      fc.asyncProperty(TABLES, async (rows) => expectRowsKept(await convert(make(rows)), [rows])),
      { numRuns: 60 },
    )
  })

  it.each([
    ['with rules', 'border: 1px solid'],
    ['without rules', ''],
  ])('on the way in of .pdf %s, however cells are set', async (_, border) => {
    const tables = fc
      .sample(TABLES, { numRuns: 18, seed: 57 })
      .map((rows, at) => rows.map((row) => row.map((cell) => cell.replaceAll('h', `h${at}`))))
    const html = tables.map((rows, at) => {
      const style = `<style>.t${at} td { width: auto; padding: ${at % 4}pt 4pt; ${border}; ${STYLES[at % STYLES.length]} }</style>`
      const table = toHtmlTable({ heads: 1, rows }).replace(
        'class="t"',
        `class="t${at}" style="border-collapse: collapse"`,
      )
      return `${style}${table}<p>${PROSE}</p>`
    })
    expectRowsKept(await convert(await printPdf(browser, HEAD.join('<br>') + html.join(''))), tables)
  })
})

/** How many cells have words, and how many of these stand in the same row and column of the table that begins alike. */
function countCells(tables: string[][][]): { cells: number; right: number } {
  let [cells, right] = [0, 0]
  for (const grid of GRIDS) {
    const table = tables.find(
      (rows) =>
        rows[0]?.join() === grid[0]?.join() && rows.length === grid.length && rows[1]?.join() === grid[1]?.join(),
    )
    for (const [y, row] of grid.entries()) {
      for (const [x, cell] of row.entries()) {
        if (cell === '') continue
        cells += 1
        if (table?.[y]?.[x] === cell) right += 1
      }
    }
  }
  return { cells, right }
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content)
}

function toPage(style: string): string {
  const sheet = `<style>.t { width: 100%; font-size: 12pt } .t td { width: auto; padding: 2pt 4pt } ${style}</style>`
  const head = HEAD.map((line) => `<p class="title">${line}</p>`)
  return [sheet, ...head, ...SHAPES.map((shape) => `${toHtmlTable(shape)}<p>${PROSE}</p>`)].join('')
}

function toMarkdown(rows: string[][]): string {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`)
  return lines.toSpliced(1, 0, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`).join('\n')
}

/** Cells under one another, as a program sets them that copies the text of a page. */
function toColumns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, x) => Math.max(...rows.map((row) => (row[x] ?? '').length)) + 4)
  return rows
    .map((row) =>
      row
        .map((cell, x) => cell.padEnd(widths[x] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

/** Long cells go on in further lines, as a page has them. */
function wrapCells(rows: string[][]): string[][] {
  return rows.flatMap((row) => {
    const lines = row.map((cell) => cell.match(/\S(?:.{0,28}\S)?(?=\s|$)/gu) ?? [''])
    const height = Math.max(...lines.map((each) => each.length))
    return Array.from({ length: height }, (_, line) => lines.map((each) => each[line] ?? ''))
  })
}

function toWordHtml(): string {
  const head = HEAD.map((line) => `<p class=MsoNormal align=center><b>${line}<o:p></o:p></b></p>`)
  const tables = SHAPES.map((shape) =>
    toHtmlTable(shape)
      .replace('class="t"', 'class=MsoTableGrid border=1 cellspacing=0')
      .replaceAll(
        /<td([^>]*)>([^<]*(?:&lt;[^<]*)*)<\/td>/g,
        '<td$1 valign=top><p class=MsoNormal><span lang=VI>$2</span><o:p></o:p></p></td>',
      ),
  )
  const body = tables.map((table) => `${table}<p class=MsoNormal>${PROSE}</p>`)
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8></head><body>${head.join('')}${body.join('')}</body></html>`
}

/** With the merged cells of Word: a cell over several rows is repeated without words. */
function toDocxTable({ rows }: Shape): string {
  const open: { left: number; text: string; across: number }[] = []
  const cells = rows.map((row) => {
    const written: string[] = []
    let x = 0
    const goOn = () => {
      for (let above = open[x]; above && above.left > 0; above = open[x]) {
        above.left -= 1
        written.push(tc('', `<w:gridSpan w:val="${above.across}"/><w:vMerge/>`))
        x += above.across
      }
    }
    for (const cell of row) {
      goOn()
      const [words, across, down]: [string, number, number] = typeof cell === 'string' ? [cell, 1, 1] : cell
      if (down > 1) open[x] = { left: down - 1, text: words, across }
      written.push(
        tc(
          words.replace('<', '&lt;'),
          `<w:gridSpan w:val="${across}"/>${down > 1 ? '<w:vMerge w:val="restart"/>' : ''}`,
        ),
      )
      x += across
    }
    goOn()
    return written
  })
  return tbl(cells)
}
