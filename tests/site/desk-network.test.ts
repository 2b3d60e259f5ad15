/** What the desk asks of the network: nothing of a document, no more than its budget, nothing at all once it is kept. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openAtDesk, readState, waitUntilKept } from './desk-page.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

const DOCUMENT = 'content/sources/hung-yen.txt'
let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Waits until the service worker has kept its list, left what older ones kept, and answers for the page. */
async function waitUntilOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

it('nothing of a document is in any request, and every request stays on the origin', async () => {
  const { page, problems } = await site.open('/bien-tap/')
  const asked: string[] = []
  page
    .context()
    .on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await page.setInputFiles('[data-desk-open]', DOCUMENT)
  await page.waitForSelector('[data-desk-state="read"]')
  await page.focus('[data-desk-right]')
  await page.keyboard.press('Enter')
  await waitUntilKept(page)
  await waitUntilOffline(page)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((request) => !request.startsWith(`GET ${site.origin}/`) || request.includes('?'))).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
})

it('once a document was opened, the desk works without a network', async () => {
  const { page } = await openAtDesk(site, DOCUMENT)
  await waitUntilOffline(page)
  await page.context().setOffline(true)
  await page.reload()
  await page.setInputFiles('[data-desk-open]', DOCUMENT)
  await page.waitForSelector('[data-desk-state="read"]')
  expect((await readState(page)).targets).toBe(17)
  await page.context().close()
})

it('the page weighs at most 80 KB, compressed, before a document is opened, and 350 with a text read', async () => {
  const { page } = await site.open('/gioi-thieu/', { serviceWorkers: 'block' })
  const asked = new Set<string>()
  page.context().on('request', (request) => asked.add(new URL(request.url()).pathname))
  const weight = () => {
    const sizes = [...asked].map((address) => {
      const bytes = readFileSync(`dist${address}${address.endsWith('/') ? 'index.html' : ''}`)
      return address.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length
    })
    return sizes.reduce((sum, size) => sum + size, 0)
  }
  await page.goto(`${site.origin}/bien-tap/`, { waitUntil: 'networkidle' })
  expect(weight()).toBeGreaterThan(40_000)
  expect(weight()).toBeLessThan(80_000)
  await page.setInputFiles('[data-desk-open]', DOCUMENT)
  await page.waitForSelector('[data-desk-state="read"]')
  expect(weight()).toBeGreaterThan(200_000)
  expect(weight()).toBeLessThan(350_000)
  await page.context().close()
})
