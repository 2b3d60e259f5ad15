import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../src/documents/read-pdf.ts'
import { launchBrowser } from '../browser.ts'
import { printPdf } from './make-pdf.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const SENTENCE = 'Đẩy mạnh phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trên địa bàn tỉnh. '
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>Đoạn số ${index} nói: ${SENTENCE.repeat(5)}</p>`).join('')

describe('readPdf()', () => {
  it('drops page numbers and running feet and says so; paragraphs over two pages stay one', async () => {
    const { text, notes } = await readPdf(await printPdf(browser, paragraphs(20), 'Kế hoạch của tỉnh'))
    expect(notes).toEqual([
      expect.stringMatching(/^Bỏ dòng lặp lại ở mép trang .+: “1” … “\d”, \d trang\.$/),
      expect.stringMatching(/^Bỏ dòng lặp lại ở mép trang .+: “Kế hoạch của tỉnh”, \d trang\.$/),
    ])
    expect(text).not.toContain('Kế hoạch của tỉnh')
    const read = text
      .trim()
      .split('\n\n')
      .map((paragraph) => paragraph.replaceAll('\n', ' '))
    expect(read).toEqual(Array.from({ length: 20 }, (_, index) => `Đoạn số ${index} nói: ${SENTENCE.repeat(5).trim()}`))
  })

  it('begins a paragraph on a new page after a heading without a full stop, whose last line has room', async () => {
    const heading =
      '7. Tăng cường hợp tác quốc tế trong phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số'
    const html = `<p>${SENTENCE}</p><p style="break-after: page"><b>${heading}</b></p>${paragraphs(2)}`
    const { text } = await readPdf(await printPdf(browser, html))
    expect(text.replace(/(?<!\n)\n(?!\n)/g, ' ')).toContain(`\n\n${heading}\n\nĐoạn số 0 nói: `)
  })

  it('keeps numbers that are no page numbers', async () => {
    const page = (number: number) => `<p style="break-after: page">${SENTENCE}</p><p>${number}</p>`
    const { text } = await readPdf(await printPdf(browser, page(7) + page(3)))
    expect(text).toMatch(/\n7\n.+\n3\n$/s)
  })

  it('reads columns one after the other, and raised figures as marks', async () => {
    const columns = '<table><tr><td>TỈNH ỦY A<br>Số 74-CTr/TU</td><td>ĐẢNG CỘNG SẢN VIỆT NAM</td></tr></table>'
    const { text } = await readPdf(await printPdf(browser, `${columns}<p>${SENTENCE}Chiếm 35% GRDP<sup>1</sup>.</p>`))
    expect(text).toMatch(/^TỈNH ỦY A\nSố 74-CTr\/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n/)
    expect(text).toMatch(/35%\sGRDP<sup>1<\/sup>\.\n$/)
  })

  it('keeps the recipients together where a page’s end cuts them beside the signature', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `- Sở ${index};`)
    const table = `<table style="break-inside: auto"><tr><td>Nơi nhận:<br>${lines(12).join('<br>')}</td><td>TM. BAN<br>BÍ THƯ</td></tr></table>`
    const { text } = await readPdf(await printPdf(browser, `<div style="height: 19cm">${SENTENCE}</div>${table}`))
    const read = text.split('\n').filter((line) => line !== '')
    expect(read.slice(read.indexOf('Nơi nhận:'))).toEqual(['Nơi nhận:', ...lines(12), 'TM. BAN', 'BÍ THƯ'])
  })

  it('names pages that hold no text', async () => {
    const blank = '<div style="break-before: page; height: 5cm; background: #ccc"></div>'
    const { notes } = await readPdf(await printPdf(browser, paragraphs(2) + blank))
    expect(notes).toContain('Trang 2 không có lớp chữ hoặc gần như trống: hãy xem bản gốc.')
  })

  it('refuses a document without words', async () => {
    const scan = await printPdf(browser, '<div style="height: 5cm; background: #ccc"></div>')
    await expect(readPdf(scan)).rejects.toThrow(
      'tệp không có lớp chữ (bản quét hoặc ảnh), và không nhận dạng được chữ nào trong ảnh.',
    )
  })

  it('recognises the letters of a page whose text layer has them set apart from their words', async () => {
    const detached = '<p>II. M C TIÊU Ụ</p><p>1. Phát tri n khoa h c, công ngh , đ i m i sáng t o ể ọ ệ ổ ớ ạ</p>'
    const { notes } = await readPdf(await printPdf(browser, detached))
    expect(notes.join('\n')).toMatch(/^Trang 1 được nhận dạng chữ từ ảnh/m)
  })
})
