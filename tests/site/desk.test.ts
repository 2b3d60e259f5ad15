import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { makeDocx } from '../documents/make-docx.ts'
import { makePdf } from '../documents/make-pdf.ts'
import { readSourceParts } from '../documents/source-tree.ts'
import { copyContent } from '../five-plans.ts'
import { runPlan } from '../scripts/run-plan.ts'
import { downloadOf, openAtDesk, readState } from './desk-page.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
let browser: Browser
const folder = mkdtempSync(path.join(tmpdir(), 'desk-'))
beforeAll(async () => {
  site = await openSite()
  browser = await launchBrowser()
  copyContent(folder)
})
afterAll(async () => {
  await site.close()
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** The same document as each kind of file. */
const KINDS: [ending: string, place: string, make: (place: string) => Promise<Uint8Array> | Uint8Array][] = [
  ['.txt', 'hung-yen', (place) => readFileSync(`content/sources/${place}.txt`)],
  ['.txt', 'bac-giang', (place) => readFileSync(`content/sources/${place}.txt`)],
  ['.txt', 'binh-dinh', (place) => readFileSync(`content/sources/${place}.txt`)],
  ['.md', 'thai-nguyen', (place) => readFileSync(`content/sources/${place}.txt`)],
  ['.docx', 'hung-yen', (place) => makeDocx(readSourceParts(place))],
  ['.docx', 'binh-dinh', (place) => makeDocx(readSourceParts(place))],
  ['.pdf', 'hung-yen', (place) => makePdf(browser, readSourceParts(place))],
  ['.pdf', 'binh-phuoc', (place) => makePdf(browser, readSourceParts(place))],
]

describe('a document that is opened at the desk', () => {
  it.each(KINDS)(
    '%s of %s becomes the file that `plan add --write` writes, byte for byte',
    async (ending, place, make) => {
      const file = path.join(folder, `ke-hoach${ending}`)
      writeFileSync(file, await make(place))
      const { status } = await runPlan(['add', file, '--province', place, '--write', '--force'], folder)
      expect(status).toBe(0)
      const { page, problems } = await openAtDesk(site, file)
      expect(await downloadOf(page)).toEqual({
        name: `${place}.mdx`,
        text: readFileSync(path.join(folder, `content/plans/${place}.mdx`), 'utf8'),
      })
      const { targets, doubts } = await readState(page)
      expect(targets).toBeGreaterThan(5)
      expect(doubts).toBeGreaterThanOrEqual(0)
      expect(problems).toEqual([])
      await page.context().close()
    },
  )
})

describe('what the desk says of a document that it cannot read', () => {
  const CASES: [name: string, bytes: Uint8Array, message: string][] = [
    ['trong.txt', new Uint8Array(), 'trong.txt: tệp trống.'],
    ['bang.docx', new TextEncoder().encode('Kế hoạch'), 'đuôi tệp là .docx nhưng nội dung là văn bản thuần'],
    ['hong.pdf', new TextEncoder().encode('%PDF-1.7 hỏng'), 'tệp PDF bị hỏng'],
    ['cu.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 'tệp kiểu Office cũ (.doc)'],
  ]
  it.each(CASES)('%s', async (name, bytes, message) => {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    const { page, problems } = await openAtDesk(site, file, 'failed')
    expect(await page.textContent('[data-desk-status]')).toContain(message)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

it('a text that names no province asks for it, and is read when one is chosen', async () => {
  const file = path.join(folder, 'khong-ten.txt')
  writeFileSync(file, 'KẾ HOẠCH\n\nII. MỤC TIÊU\n\n1. Đến năm 2030\n\n- Quy mô kinh tế số chiếm 35% GRDP.\n')
  const { page } = await openAtDesk(site, file, 'needs-place')
  await page.selectOption('[data-desk-place]', 'province:ha-giang')
  await page.waitForSelector('[data-desk-state="read"]')
  expect((await downloadOf(page)).text).toMatch(/^---\nprovince: ha-giang\n/)
  await page.context().close()
})

it('text that is pasted from Word keeps its tables', async () => {
  const { page } = await site.open('/bien-tap/')
  await page.selectOption('[data-desk-place]', 'unit:hung-yen')
  await page.click('.desk-open summary')
  await page.evaluate(() => {
    const html =
      '<html><body><p>KẾ HOẠCH</p><p>II. MỤC TIÊU</p><table><tr><td>TT</td><td>Chỉ tiêu</td><td>ĐVT</td><td>Năm 2030</td></tr>' +
      '<tr><td>1</td><td>Tỷ trọng kinh tế số trong GRDP</td><td>%</td><td>35</td></tr></table></body></html>'
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    const box = document.querySelector<HTMLTextAreaElement>('[data-desk-paste]')
    box?.dispatchEvent(new ClipboardEvent('paste', { clipboardData }))
  })
  await page.click('[data-desk-paste-read]')
  await page.waitForSelector('[data-desk-state="read"]')
  const { text } = await downloadOf(page)
  expect(text).toContain('unit: hung-yen')
  expect(text).toContain('<Target indicator="digital-economy-share" year="2030" value="35">35</Target> |')
  await page.context().close()
})

describe('links to the guide from before the desk', () => {
  it.each([['kiểm-duyệt'], ['cách-ghi-một-mục-tiêu']])('/bien-tap/#%s leads on to it', async (anchor) => {
    const { page } = await site.open(`/bien-tap/#${encodeURIComponent(anchor)}`)
    await page.waitForURL(`**/bien-tap/huong-dan/#${encodeURIComponent(anchor)}`)
    await page.context().close()
  })

  it('without scripts a link leads there', async () => {
    const { page } = await site.open('/bien-tap/', { javaScriptEnabled: false })
    await page.click('main a[href$="/bien-tap/huong-dan/"]')
    expect(await page.textContent('h1')).toBe('Dành cho biên tập')
    await page.context().close()
  })
})
