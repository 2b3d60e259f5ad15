/** What the desk does with files that are too much, broken or hostile, and when what it stands on gives way. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { printPdf } from '../documents/make-pdf.ts'
import { p, rawDocx } from '../documents/raw-docx.ts'
import { downloadOf, openAtDesk, openNext, readState, selectWords, waitUntilKept } from './desk-page.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
let browser: Browser
const folder = mkdtempSync(path.join(tmpdir(), 'desk-bad-'))
/** What the recognition's program tells on the console of parameters that its language data names and it does not know. */
const OF_RECOGNITION = /Parameter not found/
const SOURCE = 'content/sources/hung-yen.txt'
beforeAll(async () => {
  site = await openSite()
  browser = await launchBrowser()
})
afterAll(async () => {
  await site.close()
  await browser.close()
  rmSync(folder, { recursive: true })
})

function write(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

/** A PDF that asks for a password: the empty one does not fit its key. */
function lockedPdf(): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    `<</Filter/Standard/V 1/R 2/P -4/O<${'4f'.repeat(32)}>/U<${'55'.repeat(32)}>>>`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 5\n0000000000 65535 f \n${places.join('')}`
  return `${text}trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\nstartxref\n${start}\n%%EOF\n`
}

/** A .docx of 120 KB whose text is 120 MB. */
function bomb(): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(120_000_000).fill(32) }, { level: 9 })
}

/** A .docx that names files of the machine and other sites, and whose words look like code. */
function hostileDocx(): Uint8Array {
  const lines = [
    'KẾ HOẠCH',
    'II. MỤC TIÊU',
    '1. Đến năm 2030',
    '- Quy mô kinh tế số chiếm 35% GRDP &lt;img src=x onerror="document.title=1"&gt; {process.exit()} &lt;Target&gt;',
    'import x from "https://example.org/x.js"',
    '[xem](javascript:alert(1)) ![ảnh](https://example.org/x.png)',
  ]
  return rawDocx(lines.map(p).join(''))
}

/** The desk still does what it is asked: a step is done, and is in the file. */
async function stillWorks(page: Page): Promise<void> {
  const { doubts } = await readState(page)
  await page.click('#desk-tab-targets')
  await page.focus('[data-desk-right]')
  await page.keyboard.press('Enter')
  await page.waitForFunction((before) => Number(document.getElementById('desk')?.dataset.doubts) < before, doubts)
}

describe('a file that cannot be read is refused in a sentence, and the plan that is open stays open', () => {
  const CASES: [name: string, make: () => Uint8Array | string, message: RegExp][] = [
    ['khoa.pdf', lockedPdf, /tệp PDF có mật khẩu/],
    ['nho-ma-to.docx', bomb, /nén|lớn|dài|bộ nhớ/],
    ['anh.docx', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), /đuôi tệp là \.docx nhưng|hỏng/],
    ['ban-nhap.zip', () => zipSync({ 'ban-nhap.json': new TextEncoder().encode('{') }), /không phải bản nháp/],
    ['trong.txt', () => '', /^trong\.txt: tệp trống\./],
    ['bang.docx', () => 'Kế hoạch', /đuôi tệp là \.docx nhưng nội dung là văn bản thuần/],
    ['hong.pdf', () => '%PDF-1.7 hỏng', /tệp PDF bị hỏng/],
    ['cu.doc', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), /tệp kiểu Office cũ \(\.doc\)/],
  ]
  let opened: Awaited<ReturnType<typeof openAtDesk>>
  beforeAll(async () => {
    opened = await openAtDesk(site, SOURCE)
  })
  afterAll(() => opened.page.context().close())
  it.each(CASES)('%s', async (name, make, message) => {
    const { page, problems } = opened
    await openNext(page, SOURCE)
    const { text } = await downloadOf(page)
    await openNext(page, write(name, make()), 'failed')
    expect(await page.textContent('[data-desk-status]')).toMatch(message)
    expect((await downloadOf(page)).text).toBe(text)
    await stillWorks(page)
    expect(problems.splice(0).filter((problem) => !OF_RECOGNITION.test(problem))).toEqual([])
  })

  it.each(['deepac', 'manyp', 'manyt'])('%s.docx, made to fill the memory', { timeout: 240_000 }, async (name) => {
    const { page, problems } = await site.open('/bien-tap/')
    await page.setInputFiles('[data-desk-open]', `tests/fixtures/hostile/${name}.docx`)
    await page.waitForSelector('[data-desk-state="failed"], [data-desk-state="read"]', { timeout: 200_000 })
    expect((await page.textContent('[data-desk-status]'))?.length).toBeGreaterThan(20)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

it('words that look like code are words, in the file and in its preview', async () => {
  const { page, problems } = await site.open('/bien-tap/')
  await page.selectOption('[data-desk-place]', 'province:ha-giang')
  await page.setInputFiles('[data-desk-open]', write('la.docx', hostileDocx()))
  await page.waitForSelector('[data-desk-state="read"]')
  const { text } = await downloadOf(page)
  expect(text).toContain('\\{process.exit()}')
  const title = await page.title()
  for (const tab of ['plan', 'preview']) await page.click(`#desk-tab-${tab}`)
  await page.waitForSelector('[data-desk-preview="drawn"] .plan-text, [data-desk-preview="none"]')
  expect(await page.locator('#desk :is(img, script, a[href^="javascript"], a[href*="example.org"])').count()).toBe(0)
  expect([await page.title(), problems]).toEqual([title, []])
  await page.context().close()
})

it('a text of 2 MB is read or refused with the reason, and stopped when it is asked', {
  timeout: 400_000,
}, async () => {
  const text = readFileSync(SOURCE, 'utf8')
  const file = write('dai.txt', text.repeat(Math.ceil(2_000_000 / text.length)))
  const { page, problems } = await openAtDesk(site, SOURCE)
  await page.setInputFiles('[data-desk-open]', file)
  await page.click('[data-desk-cancel]')
  await page.waitForSelector('[data-desk-state="read"]')
  await stillWorks(page)
  await page.setInputFiles('[data-desk-open]', write('dai-them.txt', readFileSync(file)))
  const told = /^Đã đọc: \d+ mục tiêu|^dai-them\.txt: .+/
  await expect.poll(() => page.textContent('[data-desk-status]'), { timeout: 300_000, interval: 1_000 }).toMatch(told)
  expect(problems).toEqual([])
  await page.context().close()
})

it('a file of several parts is written in part by part: what is typed at their ends and undone is the file as it stands', {
  timeout: 120_000,
}, async () => {
  const { page, problems } = await openAtDesk(site, write('phan.txt', readFileSync(SOURCE, 'utf8').repeat(6)))
  const { text } = await downloadOf(page)
  await page.click('#desk-tab-text')
  const area = page.locator('[data-desk-text]')
  const parts = await page.locator('[data-desk-text-part] option').count()
  expect(parts).toBeGreaterThan(2)
  const first = await area.inputValue()
  await area.press('Control+End')
  await page.keyboard.type('\nĐoạn thêm.\n')
  await page.selectOption('[data-desk-text-part]', '1')
  await page.selectOption('[data-desk-text-part]', '0')
  const added = `${first}\nĐoạn thêm.\n${text.slice(first.length)}`
  expect((await downloadOf(page)).text).toBe(added)
  await page.selectOption('[data-desk-text-part]', String(parts - 1))
  await area.press('Control+End')
  await page.keyboard.type('Cuối.')
  expect((await downloadOf(page)).text).toBe(`${added}Cuối.`)
  for (const before of [added, text]) {
    await page.click('[data-desk-undo]')
    expect((await downloadOf(page)).text).toBe(before)
  }
  const shown: string[] = []
  for (let part = 0; part < parts; part += 1) {
    await page.selectOption('[data-desk-text-part]', String(part))
    shown.push(await area.inputValue())
  }
  expect(shown.join('')).toBe(text)
  expect(problems).toEqual([])
  await page.context().close()
})

it('a table of 300 rows is drawn whole in the text, in parts; words of its last part become a target', async () => {
  const rows = Array.from({ length: 300 }, (_, row) => `<tr><td>${row + 1}</td><td>Lắp ${row} trạm</td></tr>`)
  const head = '<tr><td>TT</td><td>Việc phải làm</td></tr>'
  const html = `<p>KẾ HOẠCH</p><p>II. MỤC TIÊU</p><p>Năm 2030</p><table>${head}${rows.join('')}</table><p>Hết.</p>`
  const { page, problems } = await openAtDesk(site, write('bang-dai.html', html))
  await page.click('#desk-tab-plan')
  await page.waitForSelector('[data-desk-plan-text] p:has-text("Hết.")')
  const parts = await page
    .locator('[data-desk-plan-text] table')
    .evaluateAll((tables: HTMLTableElement[]) =>
      tables.map((table) => [...table.rows].map(({ cells }) => [...cells].map((cell) => cell.textContent).join(' | '))),
    )
  expect(Math.max(...parts.map((rows) => rows.length))).toBeLessThanOrEqual(40)
  expect(parts.flat().slice(-300)).toEqual(rows.map((_, row) => `${row + 1} | Lắp ${row} trạm`))
  // Parts that are out of sight are not taken for wider than the box.
  const overflow = await page.locator('[data-desk-plan-text]').evaluate((root) => root.scrollWidth - root.clientWidth)
  expect(overflow).toBe(0)
  const before = await readState(page)
  await selectWords(page.locator('[data-desk-plan-text]'), 'Lắp 299 trạm')
  await page.keyboard.press('m')
  await page.waitForSelector(`#desk[data-targets="${before.targets + 1}"]`)
  expect(await page.inputValue('#desk-value')).toBe('299')
  expect(problems).toEqual([])
  await page.context().close()
})

it('of many numbers that are no targets 200 are listed, and the others when they are asked for', async () => {
  const lines = Array.from({ length: 450 }, (_, at) => `- Trạm ${at + 1} dùng 7 cột.`)
  const { page, problems } = await openAtDesk(site, write('nhieu-so.txt', `KẾ HOẠCH\n\n${lines.join('\n')}\n`))
  await page.click('#desk-tab-numbers')
  const reason = page.locator('#desk-panel-numbers details').first()
  await reason.evaluate((details: HTMLDetailsElement) => {
    details.open = true
  })
  const all = Number(/\((\d+)\)$/.exec((await reason.locator('summary').textContent()) ?? '')?.[1])
  expect(all).toBeGreaterThan(400)
  const items = reason.locator('li')
  const more = reason.locator('[data-desk-more]')
  expect(await items.count()).toBe(200)
  for (let shown = 200; shown < all; shown += 200) {
    expect(await more.textContent()).toBe(`Xem thêm ${Math.min(200, all - shown)} con số (còn ${all - shown})`)
    await more.press('Enter')
    expect(await items.count()).toBe(Math.min(all, shown + 200))
    expect(await items.nth(shown).evaluate((item) => item === document.activeElement)).toBe(true)
  }
  expect(await more.isHidden()).toBe(true)
  expect(problems).toEqual([])
  await page.context().close()
})

it('a PDF of 300 pages is read', { timeout: 400_000 }, async () => {
  const line = '<p>- Quy mô kinh tế số đạt tối thiểu 35% GRDP của tỉnh.</p>'
  const pages = Array.from(
    { length: 299 },
    (_, index) => `<p style="page-break-before:always">${index + 1}. Nhóm</p>${line}`,
  )
  const html = `<p>KẾ HOẠCH</p><p>II. MỤC TIÊU</p><p>1. Đến năm 2030</p>${line}${pages.join('')}`
  const file = write('ba-tram-trang.pdf', await printPdf(browser, html))
  const { page, problems } = await site.open('/bien-tap/')
  await page.selectOption('[data-desk-place]', 'province:ha-giang')
  await page.setInputFiles('[data-desk-open]', file)
  await page.waitForSelector('[data-desk-state="read"]', { timeout: 300_000 })
  expect((await readState(page)).targets).toBe(300)
  expect(problems).toEqual([])
  await page.context().close()
})

describe('when what the desk stands on gives way', () => {
  it('a worker that ends is started anew, and no step is lost', async () => {
    const { page } = await openAtDesk(site, SOURCE)
    const [worker] = page.workers().filter((each) => each.url().includes('worker'))
    await worker?.evaluate(() => self.close())
    await page.waitForSelector('[data-desk-status]:has-text("được mở lại")')
    const { doubts } = await readState(page)
    await stillWorks(page)
    await page.click('#desk-tab-facts')
    await page.fill('#desk-fact-number', '99-KH/TU')
    await page.press('#desk-fact-number', 'Tab')
    expect((await downloadOf(page)).text).toContain('\nnumber: 99-KH/TU\n')
    expect((await readState(page)).doubts).toBe(doubts - 1)
    await page.context().close()
  })

  it('a worker that ends while it reads is told, and the next file is read', async () => {
    const { page } = await openAtDesk(site, SOURCE)
    // It ends when it is asked to draft: ended from within, a fast machine would be done before.
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage
      Worker.prototype.postMessage = function (this: Worker, message, other?: object) {
        if (message.path?.[0] !== 'draft') return post.call(this, message, other as StructuredSerializeOptions)
        Worker.prototype.postMessage = post
        this.terminate()
      }
    })
    await page.setInputFiles('[data-desk-open]', write('khac.txt', readFileSync(SOURCE, 'utf8').repeat(2)))
    await page.waitForSelector('[data-desk-state="failed"]')
    expect(await page.textContent('[data-desk-status]')).toContain('Máy không đọc nổi tệp này')
    await page.setInputFiles('[data-desk-open]', SOURCE)
    await page.waitForSelector('[data-desk-state="read"]')
    await page.context().close()
  })

  it('a browser without room says so, and the file can still be taken', async () => {
    const { page } = await site.open('/bien-tap/')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 })
    await page.setInputFiles('[data-desk-open]', SOURCE)
    await page.waitForSelector('[data-desk-status]:has-text("hết chỗ lưu bản nháp")')
    await stillWorks(page)
    expect((await downloadOf(page)).text).toContain('province: hung-yen')
    await page.context().close()
  })

  /** A tab that holds the drafts of a version as the first desks did, which never gave way. */
  async function holdDrafts(other: Page, version: number): Promise<void> {
    await other.goto(`${site.origin}/gioi-thieu/`)
    await other.evaluate(
      (version) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('ban-bien-tap', version)
          opening.onupgradeneeded = () => {
            if (version > 1) return
            opening.result.createObjectStore('heads', { keyPath: 'key' })
            for (const name of ['plans', 'documents']) opening.result.createObjectStore(name)
          }
          opening.onsuccess = () => resolve()
        }),
      version,
    )
  }

  it('a tab with a desk from before keeps the drafts back: which tab to close is said, and then every step is kept', async () => {
    const { page, problems } = await site.open('/gioi-thieu/')
    const old = await page.context().newPage()
    await holdDrafts(old, 1)
    await page.goto(`${site.origin}/bien-tap/`)
    await page.waitForSelector('[data-desk-store]:has-text("Hãy đóng thẻ ấy")')
    await openNext(page, SOURCE)
    await stillWorks(page)
    const { doubts } = await readState(page)
    const { text } = await downloadOf(page)
    expect(await page.isVisible('[data-desk-store]')).toBe(true)
    await old.close()
    await page.waitForSelector('[data-desk-store]', { state: 'hidden' })
    await waitUntilKept(page)
    await page.reload()
    await page.click('[data-desk-draft]')
    await page.waitForSelector('[data-desk-state="read"]')
    expect([(await readState(page)).doubts, (await downloadOf(page)).text]).toEqual([doubts, text])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('a tab with a newer desk gets the drafts at once, with the last step; this one asks to be loaded anew', async () => {
    const { page, problems } = await openAtDesk(site, SOURCE)
    await waitUntilKept(page)
    await stillWorks(page)
    const { text } = await downloadOf(page)
    const newer = await page.context().newPage()
    await holdDrafts(newer, 99)
    await page.waitForSelector('[data-desk-store]:has-text("Mọi bước ở thẻ này đã được lưu. Hãy tải lại trang này")')
    const kept = await newer.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          indexedDB.open('ban-bien-tap').onsuccess = ({ target }) => {
            const asked = (target as IDBOpenDBRequest).result.transaction('states').objectStore('states').getAll()
            asked.onsuccess = () => resolve(asked.result)
          }
        }),
    )
    expect(kept).toMatchObject([{ text, done: 1 }])
    await page.reload()
    await page.waitForSelector('[data-desk-store]:has-text("Hãy tải lại trang này")')
    expect(problems).toEqual([])
    await page.context().close()
  })
})
