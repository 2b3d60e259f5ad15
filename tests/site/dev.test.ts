import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchBrowser } from '../browser.ts'
import type { DevServer } from './dev-server.ts'
import { startDev } from './dev-server.ts'
import { copyProject } from './project-copy.ts'

// Sites are built, or served, by processes: they take as long as the machine needs.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const project = copyProject()
const inContent = (name: string) => path.join(project.folder, 'content', name)
const read = (name: string) => readFileSync(inContent(name), 'utf8')
const save = (name: string, text: string) => writeFileSync(inContent(name), text)

const plan = read('plans/bac-giang.mdx')
const broken = plan.replace('value="≥ 15"', 'value="15%"')
const LINE = plan.slice(0, plan.indexOf('value="≥ 15"')).split('\n').length
const PLACE = `content/plans/bac-giang.mdx:${LINE}:`

let dev: DevServer
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  // The server starts with a plan that is broken already.
  save('plans/bac-giang.mdx', broken)
  dev = await startDev(project)
})

afterAll(async () => {
  await browser?.close()
  await dev?.close()
  project.remove()
})

/** Milliseconds: generous, since how fast a server answers depends on the machine. */
const PATIENCE = 60_000

/**
 * Goes on in a new page: what was saved last could still reload the one before while it goes elsewhere. That one is closed, since
 * each open page is loaded anew with every change; without waiting, since Chromium may never end the closing of a page that is
 * being reloaded.
 */
async function open(address: string): Promise<void> {
  page?.close().catch(() => {})
  page = await browser.newPage()
  await page.goto(dev.origin + address, { waitUntil: 'commit' })
}

/** Waits for an overlay that says something, and gives all its text. */
function overlayWith(of: Page, text: string): Promise<string> {
  return of.locator('vite-error-overlay #layout', { hasText: text }).innerText({ timeout: PATIENCE })
}

async function expectNoOverlay(of: Page): Promise<void> {
  await of.locator('vite-error-overlay').waitFor({ state: 'detached', timeout: PATIENCE })
}

const shows = (of: Page, text: string) => of.getByText(text).first().waitFor({ timeout: PATIENCE })

/** Waits until a page has a text and a reader who opens it sees no overlay. An open page misses a reload while it is loading. */
async function serves(address: string, text: string): Promise<void> {
  const served = async () => (await fetch(dev.origin + address)).text()
  await expect.poll(served, { timeout: PATIENCE }).toContain(text)
  await open(address)
  await page.waitForLoadState('load')
  expect(await page.locator('vite-error-overlay').count()).toBe(0)
}

const statusOf = async (address: string) => (await fetch(dev.origin + address)).status

describe('while a plan is written', () => {
  it('a server that starts with a broken plan serves the others and says what is wrong', async () => {
    await open('/tinh/hung-yen/')
    const text = await overlayWith(page, PLACE)
    expect(text).toMatch(/value="15%".+Cần: .+Cách sửa: /)
    expect(text).toContain('Nội dung có lỗi')
    expect(text).not.toMatch(/Stack Trace|^\s+at /m)
    expect(await statusOf('/tinh/hung-yen/')).toBe(200)
    expect(dev.printed()).toContain(PLACE)
    expect(dev.printed()).not.toMatch(/^\s+at /m)
  })

  it('mending the plan takes the overlay away and shows its text', async () => {
    save('plans/bac-giang.mdx', plan)
    await expectNoOverlay(page)
    await serves('/tinh/bac-giang/', 'id="t-')
    await page.locator('[id^="t-"]').first().waitFor()
  })

  it.each(['a saved change', 'a second one'])('%s of a plan is seen in the open page', async (words) => {
    save('plans/bac-giang.mdx', `${plan}\nVừa lưu: ${words}.\n`)
    await shows(page, `Vừa lưu: ${words}.`)
  })

  it('the tables of plan, indicator and comparison show the values, and follow a changed one', async () => {
    const tables = { '/tinh/hung-yen/': 'table.targets', '/chi-tieu/digital-economy-share/': 'main' }
    const texts = async () => {
      const shown: string[] = []
      for (const [address, table] of Object.entries({ ...tables, '/so-sanh/': 'tr[data-key="hung-yen"]' })) {
        await open(address)
        shown.push((await page.locator(table).first().innerText()).replaceAll('\u00A0', ' '))
      }
      return shown
    }
    for (const text of await texts()) expect(text).toContain('35 %')
    // A horizon for which the nation has no target is there by the plans' own rows alone.
    await open('/chi-tieu/digital-economy-share/')
    await page.locator('#nam-2025').waitFor({ state: 'attached' })
    const other = readFileSync(inContent('plans/hung-yen.mdx'), 'utf8')
    save('plans/hung-yen.mdx', other.replace('value="35">Quy mô', 'value="~ 35">Quy mô'))
    await expect
      .poll(async () => (await texts()).every((text) => text.includes('~ 35 %')), { timeout: 30_000 })
      .toBe(true)
    save('plans/hung-yen.mdx', other)
  })

  it('an error stands over the open page and over pages opened later; the last good text is still served', async () => {
    save('plans/bac-giang.mdx', `${broken}\nBản có lỗi.\n`)
    await overlayWith(page, PLACE)
    const later = await browser.newPage()
    await later.goto(`${dev.origin}/`, { waitUntil: 'commit' })
    await overlayWith(later, PLACE)
    await later.close()
    const response = await fetch(`${dev.origin}/tinh/bac-giang/`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Vừa lưu: a second one.')
    expect(await statusOf('/tinh/hung-yen/')).toBe(200)
  })

  it('taking the change back takes the overlay away, too', async () => {
    save('plans/bac-giang.mdx', `${plan}\nVừa lưu: a second one.\n`)
    await expectNoOverlay(page)
  })

  it('what stands in a message is shown as it is, never run', async () => {
    save('plans/bac-giang.mdx', `${plan}\n<img src="x" onerror="document.title = 'run'">\n`)
    await overlayWith(page, '<img')
    expect(await page.title()).not.toBe('run')
    save('plans/bac-giang.mdx', plan)
    await expectNoOverlay(page)
  })
})

describe('plan files that come and go', () => {
  const of = (number: string, words: string) =>
    [
      '---\nprovince: ha-giang\ntitle: Kế hoạch mới\ndocType: Kế hoạch\nissuer: Tỉnh ủy',
      `number: ${number}\n---\n\n## I. MỤC TIÊU\n\nChữ của ${words}.\n`,
    ].join('\n')

  it('a new file that is broken is named, others keep working, and once mended it appears', async () => {
    await open('/tinh/ha-giang/')
    save('plans/ha-giang.mdx', of('1-KH/TU', 'tệp mới').replace('issuer:', 'isuer:'))
    expect(await overlayWith(page, 'content/plans/ha-giang.mdx:')).toMatch(
      /content\/plans\/ha-giang\.mdx:\d+:\d+: .+Cần: .+Cách sửa: /,
    )
    expect(await statusOf('/tinh/bac-giang/')).toBe(200)
    save('plans/ha-giang.mdx', of('1-KH/TU', 'tệp mới'))
    await serves('/tinh/ha-giang/', 'Chữ của tệp mới.')
  })

  it('a file whose ending changes keeps its page, and the page changes with it', async () => {
    renameSync(inContent('plans/ha-giang.mdx'), inContent('plans/ha-giang.md'))
    // Whichever of the two names the watcher reports first, no reader misses the page.
    expect(await (await fetch(`${dev.origin}/tinh/ha-giang/`)).text()).toContain('Chữ của tệp mới.')
    save('plans/ha-giang.md', of('1-KH/TU', 'tệp đổi tên'))
    await serves('/tinh/ha-giang/', 'Chữ của tệp đổi tên.')
  })

  it('a second document is named while it has the number of the first, until the first gives it up', async () => {
    await open('/')
    save('plans/ha-giang--ubnd.md', of('1-KH/TU', 'tệp thứ hai'))
    await overlayWith(page, 'content/plans/ha-giang--ubnd.md:6:1: ')
    save('plans/ha-giang.md', of('2-KH/TU', 'tệp có số khác'))
    await serves('/tinh/ha-giang--ubnd/', 'Chữ của tệp thứ hai.')
  })

  it('a deleted file takes its page away, and mends the one that had its number', async () => {
    await open('/')
    save('plans/ha-giang--ubnd.md', of('2-KH/TU', 'tệp thứ ba'))
    await overlayWith(page, 'content/plans/ha-giang--ubnd.md:6:1: ')
    rmSync(inContent('plans/ha-giang.md'))
    await serves('/tinh/ha-giang--ubnd/', 'Chữ của tệp thứ ba.')
    rmSync(inContent('plans/ha-giang--ubnd.md'))
    await expect.poll(() => statusOf('/tinh/ha-giang--ubnd/'), { timeout: PATIENCE }).toBe(404)
  })

  it('a broken file that is deleted is named no longer', async () => {
    await open('/')
    save('plans/ha-giang.md', 'Chưa có gì.')
    await overlayWith(page, 'content/plans/ha-giang.md:1:1: ')
    rmSync(inContent('plans/ha-giang.md'))
    await expectNoOverlay(page)
  })
})

describe('the files beside the plans', () => {
  it('an error leaves the last good ones in use and is shown until it is mended', async () => {
    const before = await (await fetch(`${dev.origin}/chi-tieu/`)).text()
    const indicators = read('indicators.yaml')
    save('indicators.yaml', indicators.replace(/^( +)group: .+/m, '$1group: khong-co'))
    expect(await overlayWith(page, 'content/indicators.yaml:')).toMatch(
      /content\/indicators\.yaml:\d+:\d+: .+Cần: .+Cách sửa: /,
    )
    expect(await (await fetch(`${dev.origin}/chi-tieu/`)).text()).toBe(before)
    save('indicators.yaml', indicators)
    await expectNoOverlay(page)
  })

  it('a change is seen in the open page', async () => {
    await open('/tinh/hung-yen/')
    await page.waitForLoadState('load')
    save('provinces.csv', read('provinces.csv').replaceAll('Hưng Yên', 'Hưng Yên mới'))
    await shows(page, 'Hưng Yên mới')
  })

  it('a file that is missing is named, and the server does not start without it', async () => {
    rmSync(inContent('national.yaml'))
    await overlayWith(page, 'content/national.yaml:1:1: không có tệp này')
    const { status, output } = project.node('scripts/site.ts', 'dev')
    expect(status).toBe(1)
    expect(output).toContain('content/national.yaml:1:1: không có tệp này. Cần: ')
    expect(output).not.toMatch(/^\s+at /m)
  })
})
