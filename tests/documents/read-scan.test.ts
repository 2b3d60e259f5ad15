import { zipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readDocument } from '../../src/documents/read-document.ts'
import { launchBrowser } from '../browser.ts'
import { printPdf } from './make-pdf.ts'
import { makeScan } from './make-scan.ts'
import { type Cell, rowsOf, SHAPES, toHtmlTable } from './table-shapes.ts'

// Recognising takes as long as the machine needs.
vi.setConfig({ testTimeout: 240_000 })

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A page takes some four seconds; a slow machine may take ten times as long. */
const LIMIT = 120_000
const SENTENCES = [
  'Phấn đấu đến năm 2030, kinh tế số chiếm tối thiểu 30% GRDP của tỉnh.',
  'Tỷ lệ dân số được phủ sóng mạng di động băng rộng 5G đạt 99%.',
  'Số doanh nghiệp công nghệ số đạt 2.500 doanh nghiệp, chi cho khoa học và công nghệ đạt 3% tổng chi ngân sách.',
  'Các sở, ban, ngành và Ủy ban nhân dân các xã, phường chịu trách nhiệm tổ chức thực hiện.',
]
const PROSE = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('')
const STYLE =
  '<style>.t { border-collapse: collapse; width: 100% } .t td { width: auto; border: 1px solid; padding: 2pt 4pt }</style>'
const TABLE = SHAPES['a number, a label, a unit and two years'] as { heads: number; rows: Cell[][] }

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}%]+/gu) ?? []

/** How many of the true words are in the text, from 0 to 1. */
function shareOfWords(truth: string, text: string): number {
  const read = wordsOf(text)
  const kept = wordsOf(truth).filter((word) => {
    const at = read.indexOf(word)
    if (at >= 0) read.splice(at, 1)
    return at >= 0
  })
  return kept.length / wordsOf(truth).length
}

describe('readDocument() on scans', { timeout: LIMIT }, () => {
  it('reads prose and a table from a page that lies askew, is speckled and has a seal over it', async () => {
    const html = `${STYLE}${PROSE}<p>Bảng 1. Các chỉ tiêu</p>${toHtmlTable(TABLE)}<p>Hết bảng.</p>`
    const progress: string[] = []
    const scan = await makeScan(await printPdf(browser, html), { seal: true })
    const { text, kind, notes } = await readDocument(scan, (message) => progress.push(message))
    expect(kind).toBe('pictures')
    expect(progress).toEqual(['Nhận dạng chữ trang 1 (1/1)…'])
    expect(shareOfWords(SENTENCES.join(' '), text)).toBeGreaterThan(0.94)
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    const cells = rows.map((row) => row.slice(2, -2).split(' | '))
    const wanted = rowsOf(TABLE.rows)
    const right = wanted.flatMap((row, y) => row.map((cell, x) => cells[y]?.[x] === cell))
    expect(right.filter(Boolean).length / right.length).toBeGreaterThan(0.89)
    expect(notes[0]).toMatch(/^Trang 1 được nhận dạng chữ từ ảnh: \d+ từ, \d+ từ hoặc số đọc không chắc\./)
    expect(text).toMatch(/≥ ?35/)
    expect(text).toMatch(/> ?80/)
  })

  it('tells ≥ from >, ≤ from <, and keeps ~ and ±, in sentences and in cells', async () => {
    const signed = ['≥ 61%', '> 52%', '≤ 43%', '< 34%', '~ 25%', '± 16%', '≥71%', '~47%']
    const prose = signed.map((value) => `<p>Tỷ lệ dân số được phủ sóng đạt ${value} vào cuối kỳ.</p>`).join('')
    const rows = signed.map((value) => `<tr><td>Tỷ lệ hồ sơ trực tuyến của tỉnh</td><td>${value}</td></tr>`).join('')
    const scan = await makeScan(await printPdf(browser, `${STYLE}${prose}<table class="t">${rows}</table>`))
    const { text, unsure } = await readDocument(scan)
    const read = Array.from(text.matchAll(/(\S?) ?(\d\d%)/g), ([, sign, number]) => `${sign}${number}`)
    expect(read).toEqual([...signed, ...signed].map((value) => value.replace(' ', '')))
    expect(unsure.length).toBeLessThan(read.length / 2)
  })

  it('sets a page upright that lies on its side or stands on its head', async () => {
    const pdf = await printPdf(browser, PROSE)
    for (const turn of [90, 180, -90]) {
      const { text } = await readDocument(await makeScan(pdf, { turn }))
      expect(shareOfWords(SENTENCES.join(' '), text)).toBeGreaterThan(0.94)
    }
  })

  it('takes the words of a PDF from its text layer, and recognises only the pages that have none', async () => {
    const scan = await makeScan(await printPdf(browser, PROSE))
    const picture = `<img src="data:image/jpeg;base64,${scan.toString('base64')}" style="width: 16cm; display: block; break-before: page">`
    const { text, notes } = await readDocument(
      await printPdf(browser, `<p>Trang có lớp chữ: ${SENTENCES[0]}</p>${picture}`),
    )
    expect(text).toMatch(/^Trang có lớp chữ: Phấn đấu đến năm 2030/)
    expect(shareOfWords(SENTENCES.join(' '), text.slice(text.indexOf('GRDP')))).toBeGreaterThan(0.9)
    expect(notes.join('\n')).toMatch(/^Trang 2 được nhận dạng chữ từ ảnh/m)
  })

  it('reads a zip of pages in the order of their numbers', async () => {
    const page = async (words: string) =>
      makeScan(await printPdf(browser, `<p>${words}</p><p>${SENTENCES[1]}</p>`), { turn: 0 })
    const zip = zipSync({ 'trang 10.jpg': await page('Trang thứ hai'), 'trang 9.jpg': await page('Trang thứ nhất') })
    const { text } = await readDocument(zip)
    expect(text.indexOf('thứ nhất')).toBeGreaterThanOrEqual(0)
    expect(text.indexOf('thứ hai')).toBeGreaterThan(text.indexOf('thứ nhất'))
  })

  it('says that a picture is broken or holds no words', async () => {
    await expect(readDocument(new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]))).rejects.toThrow('ảnh bị hỏng')
    const blank = await makeScan(await printPdf(browser, '<p></p>'), { turn: 0 })
    await expect(readDocument(blank)).rejects.toThrow('không nhận dạng được chữ nào')
  })
})
