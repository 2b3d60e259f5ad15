import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { ReadingList } from '../../src/site/reading-list.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

const five = inject('fiveSite')
let site: Site
beforeAll(async () => {
  site = await openSite(five)
})
afterAll(() => site.close())

const list = () => JSON.parse(readFileSync(path.join(five, 'ngoai-tuyen/danh-sach.json'), 'utf8')) as ReadingList
const caches = (page: Page) => page.evaluate(async () => (await window.caches.keys()).length)

async function saved(): Promise<Page> {
  const { page } = await site.open('/ngoai-tuyen/')
  await page.click('[data-offline-save]')
  await page.waitForSelector('[data-state="kept"]')
  return page
}

it('the list names plans, comparisons and search, each a file of the site, and says how large they are together', () => {
  const { files, bytes, plans, pages } = list()
  const file = (address: string) =>
    path.join(five, address, address === '' || address.endsWith('/') ? 'index.html' : '')
  expect(files.filter((address) => !existsSync(file(address)))).toEqual([])
  expect(bytes).toBe(files.reduce((sum, address) => sum + statSync(file(address)).size, 0))
  expect(files).toEqual(expect.arrayContaining(['', 'so-sanh/', 'tinh/hung-yen/', 'tim-kiem/', 'pagefind/pagefind.js']))
  expect([plans, pages > 5]).toEqual([5, true])
})

it('nothing is kept before the reader asks', async () => {
  const { page } = await site.open('/ngoai-tuyen/')
  await page.waitForSelector('[data-state="offer"]')
  expect(await page.textContent('[data-offline-state]')).toMatch(
    /Bản để lưu: \d+ trang, trong đó 5 kế hoạch, khoảng \d+,\d MB/,
  )
  await page.goto(`${site.origin}/so-sanh/`)
  expect(await caches(page)).toBe(0)
  await page.context().close()
})

it('what was kept is read and searched without a network, and a page that was not says what is', {
  timeout: 180_000,
}, async () => {
  const page = await saved()
  await page.context().setOffline(true)
  for (const [address, heading] of [
    ['/', /Các tỉnh/],
    ['/so-sanh/', /./],
    ['/tinh/hung-yen/', /Hưng Yên/],
  ] as const) {
    await page.goto(site.origin + address)
    expect(await page.textContent('h1')).toMatch(heading)
  }
  await page.goto(`${site.origin}/tim-kiem/?q=bán+dẫn`)
  await page.waitForSelector('li[data-search-result]')
  await page.goto(`${site.origin}/chu-de/ban-dan/`)
  expect(await page.textContent('h1')).toBe('Đọc ngoại tuyến')
  await page.context().close()
})

it('the reader removes it', { timeout: 180_000 }, async () => {
  const page = await saved()
  expect(await caches(page)).toBe(1)
  await page.click('[data-offline-remove]')
  await page.waitForSelector('[data-state="offer"]')
  expect(await caches(page)).toBe(0)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await page.context().close()
})

it('what a browser receives of others’ software is listed with its licence', () => {
  const text = readFileSync(path.join(five, 'giay-phep.txt'), 'utf8')
  const [listed = '', ...parts] = text.split(/^={20,}$/mu)
  const names = [...listed.matchAll(/^- (\S+) \S+ \(([^)]+)\)$/gmu)]
  expect(names.length).toBe(parts.length)
  expect(names.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['pagefind', '@github/combobox-nav', 'idb', 'unpdf']),
  )
  expect(names.filter(([, , licence]) => !/MIT|ISC|BSD|Apache|0BSD|MPL|Zlib/u.test(licence ?? ''))).toEqual([])
})
