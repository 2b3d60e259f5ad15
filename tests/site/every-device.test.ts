/**
 * Each kind of page without scripts, without pictures, without movement, with the colours of the reader's system and with scripts
 * that are long in coming. At twice the size and with axe: quality.test.ts.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { KINDS } from './kinds.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

const PAGES = [...KINDS, '/gioi-thieu/', '/thay-doi/', '/so-trich/', '/ngoai-tuyen/']
const PHONE = { width: 360, height: 740 }

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
const wordsOf = (page: Page) => page.locator('main').innerText()

/** Controls in sight that do nothing by themselves: no form sends them, no part is opened by them. */
const idleControls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button, input, select, textarea')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !control.hasAttribute('popovertarget') && !control.form?.hasAttribute('action'))
      .map((control) => control.outerHTML.slice(0, 100)),
  )

/** A page whose scripts come when `release` is called, not before. */
async function openHeld(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.addInitScript(() => {
    const seen = { moved: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.moved += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(site.origin + path, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.readyState === 'interactive')
  return { page, problems, release }
}

describe('without scripts', () => {
  it.each(PAGES)('%s can be read on a phone, and shows no control that does nothing', async (path) => {
    const { page } = await site.open(path, { javaScriptEnabled: false, viewport: PHONE })
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect((await wordsOf(page)).length).toBeGreaterThan(130)
    expect(await idleControls(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

describe('without pictures and movement', () => {
  it.each(PAGES)('%s says nothing by a picture alone, and nothing on it moves by itself', async (path) => {
    const { page } = await site.open(path, { reducedMotion: 'reduce' })
    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')]
      const named = (elements: Element[]) => elements.map((element) => element.outerHTML.slice(0, 80))
      return {
        pictures: named(
          all.filter((element) => {
            const { backgroundImage, maskImage, listStyleImage } = getComputedStyle(element)
            return element.matches('img:not([alt])') || /url\(/.test(backgroundImage + maskImage + listStyleImage)
          }),
        ),
        charts: named(
          all.filter((element) => element.matches('svg:not([aria-hidden="true"], [aria-label], [aria-labelledby])')),
        ),
        moving: named(
          all.filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
            return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
          }),
        ),
      }
    })
    expect(found).toEqual({ pictures: [], charts: [], moving: [] })
    await page.context().close()
  })
})

describe('while scripts are still coming', () => {
  it.each(PAGES)('%s has its words already, and does not move when they have come', async (path) => {
    const { page, problems, release } = await openHeld(path, { viewport: PHONE })
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect((await wordsOf(page)).length).toBeGreaterThan(130)
    release()
    await page.waitForLoadState('networkidle')
    const moved = await page.evaluate(() => (window as unknown as { seen: { moved: number } }).seen.moved)
    // The least that Google's Web Vitals call good is 0.1.
    expect(moved).toBeLessThan(0.05)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it.each([
    ['/so-sanh/', 'a name', '#loc', 'hưng yên', '?loc=hưng+yên', 'Đang xem 1 trên 5 tỉnh'],
    ['/so-sanh/', 'a row that is pinned', 'tr[data-key="hung-yen"] .pin', null, '?ghim=hung-yen', ''],
    ['/chi-tieu/', 'a name', '#indicator-filter [name="loc"]', 'kinh tế số', '', 'Còn 4 chỉ tiêu'],
    ['/viec/', 'a place', '#duty-filter [name="tinh"]', 'hung-yen', '?tinh=hung-yen', ' trên '],
    ['/nhiem-vu/infrastructure/', 'a place', '[name="tinh"][value="hung-yen"]', null, '?tinh=hung-yen', 'Hưng Yên'],
    ['/doi-chieu/', 'a place', '[name="tinh"][value="hung-yen"]', null, '?tinh=hung-yen', 'từ hai đến bốn'],
    ['/tinh/hung-yen/doan-chung/', 'a plan', '[name="voi"]', 1, '?voi=', ' '],
    ['/tim-kiem/', 'a query', '#search-form [name="q"]', 'kinh tế số', '', ''],
  ] as const)('on %s %s that was chosen before is taken', async (path, _, field, value, address, said) => {
    const { page, problems, release } = await openHeld(path)
    const control = page.locator(field)
    if (value === null) await control.check()
    else if (typeof value === 'number') await control.selectOption({ index: value })
    else if ((await control.evaluate(({ tagName }) => tagName)) === 'SELECT') await control.selectOption(value)
    else await control.fill(value)
    const chosen = await control.inputValue()
    release()
    await page.waitForLoadState('networkidle')
    await expect.poll(() => decodeURIComponent(page.url())).toContain(path + address)
    if (value === null) expect(await control.isChecked()).toBe(true)
    else expect(await control.inputValue()).toBe(chosen)
    const statuses = () => page.locator('[role="status"]').allTextContents()
    await expect.poll(async () => (await statuses()).join(' ')).toContain(said)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('a name sent with the Enter key leaves all columns of the comparison in place', async () => {
    const { page, release } = await openHeld('/so-sanh/')
    const columns = await page.locator('table.matrix thead th[data-column]:visible').count()
    await page.fill('#loc', 'hưng yên')
    await page.press('#loc', 'Enter', { noWaitAfter: true })
    release()
    await page.waitForURL(/\?loc=h%C6%B0ng\+y%C3%AAn$/)
    await page.locator('#matrix-controls [role="status"]', { hasText: 'Đang xem 1 trên 5 tỉnh' }).waitFor()
    expect(await page.locator('table.matrix thead th[data-column]:visible').count()).toBe(columns)
    await page.context().close()
  })

  it('a document that was chosen at the desk before is opened', async () => {
    const { page, problems, release } = await openHeld('/bien-tap/')
    const buffer = Buffer.from('KẾ HOẠCH\nPhát triển kinh tế số\nI. MỤC TIÊU\n1. Tỷ trọng kinh tế số đạt 35%.\n')
    await page.setInputFiles('#desk-file', { name: 'ke-hoach.txt', mimeType: 'text/plain', buffer })
    release()
    await page.waitForSelector('[data-desk-state="read"]')
    expect(problems).toEqual([])
    await page.context().close()
  })
})
