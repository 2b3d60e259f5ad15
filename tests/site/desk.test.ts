import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { makeDocx } from '../documents/make-docx.ts'
import { makePdf, printPdf } from '../documents/make-pdf.ts'
import { makeScan } from '../documents/make-scan.ts'
import { readSourceParts } from '../documents/source-tree.ts'
import { copyContent } from '../five-plans.ts'
import { runPlan } from '../scripts/run-plan.ts'
import { downloadOf, openAtDesk, openNext, readState, selectWords, waitUntilKept } from './desk-page.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
let browser: Browser
const folder = mkdtempSync(path.join(tmpdir(), 'desk-'))
beforeAll(async () => {
  site = await openSite()
  browser = await launchBrowser()
  copyContent(folder)
  for (const name of ['quyet-dinh.txt', 'ban-nhap.txt']) {
    writeFileSync(path.join(folder, name), readFileSync('content/sources/hung-yen.txt'))
  }
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

/** One page for all tests of a group: each opens its document there, behind the others, as an editor does. */
function pageOfAll(): () => Awaited<ReturnType<Site['open']>> {
  let opened: Awaited<ReturnType<Site['open']>>
  beforeAll(async () => {
    opened = await site.open('/bien-tap/')
  })
  afterAll(() => opened.page.context().close())
  return () => opened
}

describe('a document that is opened at the desk', () => {
  const opened = pageOfAll()
  it.each(KINDS)(
    '%s of %s becomes the file that `plan add --write` writes, byte for byte',
    async (ending, place, make) => {
      const file = path.join(folder, `ke-hoach${ending}`)
      writeFileSync(file, await make(place))
      const { status } = await runPlan(['add', file, '--province', place, '--write', '--force'], folder)
      expect(status).toBe(0)
      const { page, problems } = opened()
      await openNext(page, file)
      expect(await downloadOf(page)).toEqual({
        name: `${place}.mdx`,
        text: readFileSync(path.join(folder, `content/plans/${place}.mdx`), 'utf8'),
      })
      const { targets, doubts } = await readState(page)
      expect(targets).toBeGreaterThan(5)
      expect(doubts).toBeGreaterThanOrEqual(0)
      expect(problems).toEqual([])
    },
  )
})

describe('the place of a plan', () => {
  const TEXT = 'KẾ HOẠCH\n\nII. MỤC TIÊU\n\n1. Đến năm 2030\n\n- Quy mô kinh tế số chiếm 35% GRDP.\n'
  const NOWHERE = path.join(folder, 'khong-ten.txt')
  const added = async (place: string) => {
    const [kind = '', slug = ''] = place.split(':')
    await runPlan(['add', NOWHERE, `--${kind}`, slug, '--write', '--force'], folder)
    return { name: `${slug}.mdx`, text: readFileSync(path.join(folder, `content/plans/${slug}.mdx`), 'utf8') }
  }
  const opened = pageOfAll()
  beforeAll(() => writeFileSync(NOWHERE, TEXT))

  it('is not known: the text is read all the same, the place is the first doubt, and the download asks for it', async () => {
    const { page } = opened()
    await openNext(page, NOWHERE)
    const { targets, doubts } = await readState(page)
    expect([targets, doubts > 0]).toEqual([1, true])
    expect(await page.getAttribute('#desk', 'data-desk-needs-place')).toBe('')
    expect((await downloadOf(page)).text).toMatch(/^---\ntitle: /)
    expect(await page.textContent('[data-desk-status]')).toContain('chưa ghi tỉnh')
    await page.selectOption('#desk-missing-place', 'province:ha-giang')
    await page.press('[data-desk-right]', 'Enter')
    await page.waitForSelector('#desk:not([data-desk-needs-place])')
    expect(await downloadOf(page)).toEqual(await added('province:ha-giang'))
    expect((await readState(page)).doubts).toBe(doubts - 1)
    await page.click('[data-desk-undo]')
    await page.waitForSelector('#desk[data-desk-needs-place]')
  })

  it('is chosen before or after reading: the same file', async () => {
    const { page } = opened()
    await openNext(page, NOWHERE)
    await page.selectOption('[data-desk-place]', 'province:ha-giang')
    expect(await downloadOf(page)).toEqual(await added('province:ha-giang'))
    await page.selectOption('[data-desk-place]', 'unit:bac-ninh')
    expect(await page.textContent('[data-desk-status]')).toContain('nay ghi là của Bắc Ninh')
    expect(await downloadOf(page)).toEqual(await added('unit:bac-ninh'))
    // It is chosen still, before the next document is opened.
    await openNext(page, NOWHERE)
    expect(await downloadOf(page)).toEqual(await added('unit:bac-ninh'))
    await page.selectOption('[data-desk-place]', '')
  })

  it('is one of today where the text is of after the merger, and is asked for where its name is gone', async () => {
    const of = (name: string) => `UBND TỈNH ${name.toUpperCase()}\n\n${name}, ngày 02 tháng 9 năm 2025\n\n${TEXT}`
    for (const [name, place] of [
      ['Hưng Yên', 'unit: hung-yen'],
      ['Bắc Giang', 'title: Kế hoạch'],
    ] as const) {
      const file = path.join(folder, 'sau-hop-nhat.txt')
      writeFileSync(file, of(name))
      const { page } = opened()
      await openNext(page, file)
      expect((await downloadOf(page)).text).toContain(`---\n${place}`)
    }
  })
})

it('a file is chosen by a button that speaks Vietnamese: with the mouse, and with the keys, which are seen on it', async () => {
  const { page } = await site.open('/bien-tap/')
  const button = page.locator('label[for="desk-file"]')
  expect(await button.textContent()).toBe('Chọn tệp văn bản…')
  const outline = () => button.evaluate((label) => getComputedStyle(label).outlineStyle)
  expect(await outline()).toBe('none')
  while (!(await page.locator('[data-desk-open]').evaluate((input) => input === document.activeElement))) {
    await page.keyboard.press('Tab')
  }
  expect(await outline()).toBe('solid')
  await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')])
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
  await chooser.setFiles(path.join(folder, 'quyet-dinh.txt'))
  await page.waitForSelector('[data-desk-state="read"]')
  await page.context().close()
})

it('a doubt about the text says its line, and leads there', async () => {
  const { page } = await openAtDesk(site, 'content/sources/binh-dinh.txt')
  const doubts = page.locator('.desk-list button:text-matches("^dòng \\\\d+: ")')
  expect(await doubts.count()).toBeGreaterThan(0)
  expect(await page.locator('.desk-list button:has-text("binh-dinh.txt:")').count()).toBe(0)
  const line = /^dòng (\d+): /.exec((await doubts.last().textContent()) ?? '')?.[1]
  await doubts.last().click()
  await page.click(`[data-desk-card="text"] [data-desk-line="${line}"]`)
  await page.waitForFunction(() => document.activeElement?.matches('.desk-lines'))
  expect(await page.locator('.desk-lines .is-current').getAttribute('value')).toBe(line)
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
    await page.waitForURL('**/bien-tap/huong-dan/')
    expect(await page.textContent('h1')).toBe('Dành cho biên tập')
    await page.context().close()
  })
})

describe('settling a plan', () => {
  const FILE = path.join(folder, 'quyet-dinh.txt')
  const left = (page: Page) => page.textContent('[data-desk-left]')
  const opened = pageOfAll()
  let page: Page
  beforeEach(async () => {
    page = opened().page
    await openNext(page, FILE)
  })
  afterEach(() => expect(opened().problems).toEqual([]))

  it('Enter confirms what is doubtful, one after the other; the file is what an editor makes of it by hand', async () => {
    const before = await downloadOf(page)
    const { doubts } = await readState(page)
    await page.focus('[data-desk-right]')
    for (let press = 0; press < doubts; press += 1) await page.keyboard.press('Enter')
    await expect.poll(async () => (await readState(page)).doubts).toBe(0)
    const byHand = before.text.replace(/ note="Cần xem: [^"]*"/g, '').replace(/ Cần xem: [^"]*"/g, '"')
    expect((await downloadOf(page)).text).toBe(byHand)
  })

  it('where all is settled, a step back shows what it opens again', async () => {
    await page.focus('[data-desk-right]')
    while ((await readState(page)).doubts > 0) await page.keyboard.press('Enter')
    await page.click('[data-desk-all-read]')
    await page.waitForSelector('[data-desk-done]')
    await page.click('[data-desk-undo]')
    await page.waitForSelector('[data-desk-card="target"]')
  })

  it('a step changes two lines of the list, the one that it settles and the next; all stay the nodes that they were', async () => {
    const list = page.locator('.desk-list')
    const touched = await list.evaluateHandle((root) => {
      const lines = new Set<Node>()
      const lineOf = (node: Node) => [...root.children].find((line) => line.contains(node)) ?? node
      new MutationObserver((records) => {
        for (const { target } of records) lines.add(lineOf(target))
      }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
      return { lines, before: [...root.children] }
    })
    await page.focus('[data-desk-right]')
    await page.keyboard.press('Enter')
    await downloadOf(page)
    expect(await touched.evaluate(({ lines }) => lines.size)).toBe(2)
    await page.click('[data-desk-reject]')
    await downloadOf(page)
    const stayed = await touched.evaluate(({ before }) => before.filter((line) => !line.isConnected).length)
    expect(stayed).toBe(1)
  })

  it('a value is corrected, a target rejected, each step taken back and done again', async () => {
    const { text } = await downloadOf(page)
    await page.click('.desk-list button:has-text("Kinh tế số / GRDP: 35")')
    await page.selectOption('#desk-comparator', 'gte')
    await page.fill('#desk-value', '36')
    await page.waitForFunction(() => document.querySelector('.desk-findings')?.textContent?.includes('số 36'))
    await page.fill('#desk-value', '35')
    await page.press('#desk-value', 'Enter')
    const corrected = text.replace('year="2030" value="35">', 'year="2030" value="≥ 35">')
    expect((await downloadOf(page)).text).toBe(corrected)
    await page.click('.desk-list button:has-text("Không dùng tiền mặt: 80")')
    await page.keyboard.press('Delete')
    const rejected = (await downloadOf(page)).text
    expect(rejected).toContain('; giao dịch không dùng tiền mặt đạt 80%.')
    expect((await readState(page)).targets).toBe(16)
    await page.click('[data-desk-undo]')
    expect((await downloadOf(page)).text).toBe(corrected)
    await page.click('[data-desk-undo]')
    expect((await downloadOf(page)).text).toBe(text)
    await page.click('[data-desk-redo]')
    await page.click('[data-desk-redo]')
    expect((await downloadOf(page)).text).toBe(rejected)
  })

  it('a number that is no target says why, and becomes one by one key', async () => {
    await page.click('#desk-tab-numbers')
    const panel = page.locator('#desk-panel-numbers')
    expect(await panel.textContent()).toContain('Năm, số thứ tự, tên gọi, đơn vị khác')
    const item = panel.locator('li:has-text("(HDI) của Việt Nam duy trì trên 0,7")').first()
    await item.locator('[data-desk-add]').press('Enter')
    await page.waitForSelector('#desk[data-targets="18"]')
    expect(await page.inputValue('#desk-value')).toBe('0,7')
  })

  it('words that are selected in the text become a target, and are corrected, by keys alone; both are taken back', async () => {
    const { text } = await downloadOf(page)
    await page.click('#desk-tab-plan')
    const pane = page.locator('[data-desk-plan-text]')
    await selectWords(pane, 'duy trì trên 0,7')
    await page.keyboard.press('m')
    await page.waitForSelector('#desk[data-targets="18"]')
    expect(await page.inputValue('#desk-value')).toBe('0,7')
    expect(await page.inputValue('#desk-comparator')).toBe('gt')
    await page.click('[data-desk-undo]')
    await page.click('#desk-tab-plan')
    await selectWords(pane, 'Tỉ lệ sử dụng')
    await page.keyboard.press('s')
    await page.fill('#desk-right-words-plan', 'Tỷ lệ sử dụng')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('[data-desk-plan-text]')?.textContent?.includes('Tỷ lệ sử'))
    expect((await downloadOf(page)).text).toContain('<Corrected was="Tỉ lệ sử dụng">Tỷ lệ sử dụng</Corrected>')
    await pane.press('x')
    await page.click('[data-desk-undo]')
    expect((await downloadOf(page)).text).toBe(text)
  })

  it('words that are selected in the document become a target of the plan', async () => {
    await page.click('.desk-list button:has-text("Kinh tế số / GRDP: 35")')
    await page.click('[data-desk-reject]')
    await page.waitForSelector('#desk[data-targets="16"]')
    await page.click('[data-desk-move="up"]')
    await selectWords(page.locator('.desk-lines'), 'kinh tế số chiếm 35% GRDP')
    await page.click('.desk-source [data-desk-mark]')
    await page.waitForSelector('#desk[data-targets="17"]')
    expect(await page.inputValue('#desk-value')).toBe('35')
    expect(await page.inputValue('#desk-indicator')).toBe('digital-economy-share')
  })

  it('facts are a form with the words that they were read from; “reviewed” waits until every doubt is settled', async () => {
    await page.click('#desk-tab-facts')
    expect(await page.textContent('#desk-fact-issuer-from')).toMatch(/dòng \d+|không thấy/)
    await page.fill('#desk-fact-number', '99-KH/TU')
    await page.press('#desk-fact-number', 'Tab')
    expect((await downloadOf(page)).text).toContain('\nnumber: 99-KH/TU\n')
    expect(await page.isDisabled('#desk-reviewed')).toBe(true)
    await page.selectOption('#desk-fact-place', 'unit:hung-yen')
    const { name, text } = await downloadOf(page)
    expect([name, text]).toEqual(['hung-yen.mdx', expect.stringContaining('unit: hung-yen\n')])
    await page.fill('#desk-fact-name', 'ubnd')
    await page.press('#desk-fact-name', 'Tab')
    const second = await downloadOf(page)
    expect(second.name).toBe('hung-yen--ubnd.mdx')
    expect(second.text).toContain('file: hung-yen--ubnd.txt\n')
    await page.click('[data-desk-undo]')
    expect(await downloadOf(page)).toEqual({ name, text })
    await page.click('#desk-tab-targets')
    await page.focus('[data-desk-right]')
    while ((await readState(page)).doubts > 0) await page.keyboard.press('Enter')
    await page.click('#desk-tab-facts')
    await page.check('#desk-reviewed')
    expect((await downloadOf(page)).text).toMatch(/\nreview: reviewed\nreviewedOn: \d{4}-\d\d-\d\d\n---\n/)
  })

  it('the file itself can be written in, and is checked in the words of `plan check`', async () => {
    await page.click('#desk-tab-text')
    const area = page.locator('[data-desk-text]')
    await area.fill((await area.inputValue()).replace('indicator="5g-coverage"', 'indicator="5g-coverag"'))
    await page.click('#desk-tab-checks')
    await page.waitForSelector(
      '[data-desk-findings] li:has-text("5g-coverag\\" không có trong content/indicators.yaml. Cần: một id trong tệp đó, gần nhất: 5g-coverage")',
    )
    expect(await left(page)).toContain('chỗ cần xem')
  })
})

it('the desk has nothing that a screen reader stumbles over', async () => {
  const { page } = await openAtDesk(site, path.join(folder, 'quyet-dinh.txt'))
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
  for (const tab of ['targets', 'plan', 'numbers', 'facts', 'checks', 'text', 'preview', 'hand-over']) {
    await page.click(`#desk-tab-${tab}`)
    if (tab === 'preview') await page.waitForSelector('[data-desk-preview="drawn"] .plan-text')
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const { violations } = await axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect([tab, violations]).toEqual([tab, []])
  }
  await page.context().close()
})

describe('drafts', () => {
  const FILE = path.join(folder, 'ban-nhap.txt')

  it('a reload loses nothing: the draft is listed, and opens as it was left; another tab cannot open it too', async () => {
    const { page } = await openAtDesk(site, FILE)
    await page.focus('[data-desk-right]')
    await page.keyboard.press('Enter')
    const { text } = await downloadOf(page)
    const { doubts } = await readState(page)
    const left = await page.textContent('[data-desk-left]')
    await waitUntilKept(page)
    await page.reload()
    await page.click('[data-desk-draft]')
    await page.waitForSelector('[data-desk-state="read"]')
    expect((await downloadOf(page)).text).toBe(text)
    expect([(await readState(page)).doubts, await page.textContent('[data-desk-left]')]).toEqual([doubts, left])
    await page.click('[data-desk-undo]')
    expect((await downloadOf(page)).text).not.toBe(text)
    await waitUntilKept(page)
    await page.reload()
    await page.click('[data-desk-draft]')
    await page.waitForSelector('[data-desk-state="read"]')
    await page.click('[data-desk-redo]')
    expect((await downloadOf(page)).text).toBe(text)
    const other = await page.context().newPage()
    await other.goto(`${site.origin}/bien-tap/`)
    await other.click('[data-desk-draft]')
    await other.waitForSelector('[data-desk-state="failed"]')
    expect(await other.textContent('[data-desk-status]')).toContain('đang mở ở một thẻ khác')
    await page.close()
    await other.click('[data-desk-delete]')
    await other.click('[data-desk-delete-sure]')
    await other.waitForSelector('[data-desk-draft]', { state: 'detached' })
    await other.context().close()
  })

  it('of the first version, kept whole at each step, opens with its steps', async () => {
    const { page } = await site.open('/gioi-thieu/')
    await page.evaluate(
      async (text) => {
        const step = { edits: [{ at: 0, remove: 0, insert: ' ' }], inverse: [{ at: 0, remove: 1, insert: '' }] }
        const state = { text: ` ${text}`, seen: [], ticked: [] }
        const past = [{ ...step, before: { seen: [], ticked: [] }, after: { seen: [], ticked: [] } }]
        const plan = { id: 'hung-yen', planFile: 'content/plans/hung-yen.mdx', source: null, doubts: [] }
        const head = { key: 'a', name: 'hung-yen.mdx', savedAt: '2026-11-01T00:00:00Z', targets: 1, doubts: 1 }
        await new Promise((resolve) => {
          const opening = indexedDB.open('ban-bien-tap', 1)
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('heads', { keyPath: 'key' }).put(head)
            opening.result.createObjectStore('plans').put({ ...plan, history: { state, past, future: [] } }, 'a')
            opening.result.createObjectStore('documents')
          }
          opening.onsuccess = () => resolve(opening.result.close())
        })
      },
      readFileSync('content/plans/hung-yen.mdx', 'utf8'),
    )
    await page.goto(`${site.origin}/bien-tap/`)
    await page.click('[data-desk-draft="a"]')
    await page.waitForSelector('[data-desk-state="read"]')
    await page.click('[data-desk-undo]')
    await page.waitForSelector('[data-desk-draft="a"]:disabled')
    expect((await downloadOf(page)).text).toBe(readFileSync('content/plans/hung-yen.mdx', 'utf8'))
    await page.context().close()
  })

  it('is exported as one file, which the desk opens and `plan take` puts in place', async () => {
    const { page } = await openAtDesk(site, FILE)
    const { text } = await downloadOf(page)
    await page.click('#desk-tab-hand-over')
    expect(await page.textContent('#desk-panel-hand-over')).toContain('plan -- take hung-yen.ban-nhap.zip')
    await page.waitForSelector('[data-desk-changes] h3')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-desk-export]')])
    const file = path.join(folder, download.suggestedFilename())
    await download.saveAs(file)
    const taken = await runPlan(['take', file, '--force'], folder)
    expect(taken.status).toBe(0)
    expect(readFileSync(path.join(folder, 'content/plans/hung-yen.mdx'), 'utf8')).toBe(text)
    const other = await openAtDesk(site, file)
    expect((await downloadOf(other.page)).text).toBe(text)
    await page.context().close()
    await other.page.context().close()
  })
})

it('a published plan is opened from the site, and what changed is told', async () => {
  const { page } = await site.open('/bien-tap/')
  await page.selectOption('[data-desk-published]', 'hung-yen')
  await page.waitForSelector('[data-desk-state="read"]')
  expect((await downloadOf(page)).text).toBe(readFileSync('content/plans/hung-yen.mdx', 'utf8'))
  await page.click('.desk-list button:has-text("Kinh tế số / GRDP: 35")')
  await page.fill('#desk-value', '35')
  await page.click('[data-desk-reject]')
  await page.click('#desk-tab-hand-over')
  await page.waitForSelector('[data-desk-changes] li:has-text("- digital-economy-share")')
  await page.context().close()
})

it("a document that replaces a published plan has its header begun with that one's, chosen before or after it is opened", async () => {
  const file = path.join(folder, 'van-ban-moi.txt')
  writeFileSync(file, 'KẾ HOẠCH\n\nII. MỤC TIÊU\n\n1. Đến năm 2030\n\n- Quy mô kinh tế số chiếm 38% GRDP.\n')
  const { page, problems } = await site.open('/bien-tap/')
  await page.selectOption('[data-desk-successor]', 'replace:hung-yen')
  await openNext(page, file)
  const replaced = await downloadOf(page)
  expect(replaced.name).toBe('hung-yen--moi.mdx')
  expect(replaced.text).toMatch(
    /^---\nprovince: hung-yen\ntitle: .+\ndocType: Kế hoạch\nissuer: Ban Thường vụ Tỉnh ủy\nreplaces: Kế hoạch /,
  )
  await page.selectOption('[data-desk-successor]', 'amend:hung-yen')
  await page.waitForSelector('[data-desk-status]:has-text("Phần đầu tệp đã ghi")')
  expect((await downloadOf(page)).text).toContain('\nreplaces: Sửa đổi, bổ sung kế hoạch ')
  await page.click('[data-desk-undo]')
  expect(await downloadOf(page)).toEqual(replaced)
  expect(problems).toEqual([])
  await page.context().close()
})

it('the page of a PDF is shown with the line that is looked at marked, drawn only when it is asked for', {
  timeout: 180_000,
}, async () => {
  const file = path.join(folder, 'trang.pdf')
  writeFileSync(file, await makePdf(browser, readSourceParts('hung-yen')))
  const { page, problems } = await openAtDesk(site, file)
  await page.click('.desk-list button:has-text("Kinh tế số / GRDP: 35")')
  await page.click('[data-desk-pages] summary')
  await page.waitForSelector('[data-desk-pages] [role="status"]:has-text("Dòng đang xem được tô")')
  const marked = () =>
    page.locator('[data-desk-pages] canvas').evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let [yellow, dark] = [0, 0]
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] === 255 && pixels[at + 1] === 229 && pixels[at + 2] === 138) yellow += 1
        if ((pixels[at] ?? 255) < 100) dark += 1
      }
      return { yellow, dark }
    })
  const first = await marked()
  expect(first.yellow).toBeGreaterThan(500)
  expect(first.dark).toBeGreaterThan(500)
  await page.click('[data-desk-page="next"]')
  await page.waitForSelector('[data-desk-pages] [role="status"]:has-text("không có dòng đang xem")')
  expect((await marked()).yellow).toBe(0)
  expect(problems).toEqual([])
  await page.context().close()
})

it('where the site asks for a second reader, “reviewed” waits for the name', async () => {
  const { page } = await site.open('/gioi-thieu/', { serviceWorkers: 'block' })
  await page.route('**/bien-tap/danh-muc.json', async (route) => {
    const data = await (await route.fetch()).json()
    data.registry.publisher.secondReader = true
    await route.fulfill({ json: data })
  })
  await page.goto(`${site.origin}/bien-tap/`)
  await page.setInputFiles('[data-desk-open]', path.join(folder, 'quyet-dinh.txt'))
  await page.waitForSelector('[data-desk-state="read"]')
  await page.focus('[data-desk-right]')
  while ((await readState(page)).doubts > 0) await page.keyboard.press('Enter')
  await page.click('#desk-tab-facts')
  expect(await page.isDisabled('#desk-reviewed')).toBe(true)
  await page.fill('#desk-second-reader', 'Trần Thị B')
  await page.check('#desk-reviewed')
  expect((await downloadOf(page)).text).toMatch(
    /\nreview: reviewed\nreviewedOn: \d{4}-\d\d-\d\d\nsecondReader: Trần Thị B\n---\n/,
  )
  await page.context().close()
})

it('the plans that nobody has read line by line yet are listed for readers', async () => {
  const { page } = await site.open('/bien-tap/')
  const files = readdirSync('content/plans').map((name) => readFileSync(path.join('content/plans', name), 'utf8'))
  const waiting = files.filter((text) => !/^review: reviewed$/m.test(text)).length
  expect(await page.locator('[data-desk-waiting] li').count()).toBe(waiting)
  expect(await page.textContent('[data-desk-waiting] summary')).toContain(`(${waiting})`)
  await page.context().close()
})

/** What the recognition's program tells on the console of parameters that its language data names and it does not know. */
const OF_RECOGNITION = /Parameter not found/

it('a scan is recognised by what this site has, loaded only then, into the file that `plan add` makes', {
  timeout: 240_000,
}, async () => {
  const sentence =
    'Quy mô kinh tế số chiếm tối thiểu 35% GRDP. Tỉ lệ sử dụng dịch vụ công trực tuyến của người dân đạt trên 80%.'
  const html = `<p>KẾ HOẠCH</p><p>II. MỤC TIÊU</p><p>1. Đến năm 2030</p>${`<p>${sentence}</p>`.repeat(6)}`
  const file = path.join(folder, 'ban-quet.jpg')
  writeFileSync(file, await makeScan(await printPdf(browser, html)))
  await runPlan(['add', file, '--province', 'ha-giang', '--write', '--force'], folder)
  const { page, problems } = await site.open('/bien-tap/')
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  await page.selectOption('[data-desk-place]', 'province:ha-giang')
  await page.setInputFiles('[data-desk-open]', path.join(folder, 'quyet-dinh.txt'))
  await page.waitForSelector('[data-desk-state="read"]')
  expect(asked.filter((url) => url.includes('/nhan-dang/') || url.includes('pdfjs'))).toEqual([])
  await page.setInputFiles('[data-desk-open]', file)
  await page.waitForSelector('[data-desk-state="reading"]')
  await page.waitForSelector('[data-desk-state="read"]', { timeout: 120_000 })
  expect(asked.some((url) => url.endsWith('/nhan-dang/vie.traineddata.gz'))).toBe(true)
  expect((await downloadOf(page)).text).toBe(readFileSync(path.join(folder, 'content/plans/ha-giang.mdx'), 'utf8'))
  expect(problems.filter((problem) => !OF_RECOGNITION.test(problem))).toEqual([])
  await page.context().close()
})
