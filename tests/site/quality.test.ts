import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const KINDS = [
  '/',
  '/so-sanh/',
  '/so-sanh/nam-2045/',
  '/so-sanh/government/',
  '/chi-tieu/',
  '/chi-tieu/digital-economy-share/',
  '/chi-tieu/pii-rank/',
  '/tinh/bac-giang/',
  '/tinh/hung-yen/',
  '/tim-kiem/?q=kinh+te+so',
  '/du-lieu/',
  '/phuong-phap/',
  '/bien-tap/',
  '/chat-luong/',
  '/tinh/quang-ninh/',
  '/don-vi/gia-lai/',
  '/doi-chieu/?tinh=hung-yen,thai-nguyen',
  '/404.html',
]
const LOOKS = {
  'a desktop, light': { viewport: { width: 1280, height: 900 } },
  'a phone of 360 px, dark': { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
} as const

describe.each(Object.entries(LOOKS))('on %s', (_, look) => {
  it.each(KINDS)(
    '%s has no accessibility fault, no sideways scroll, no console error and stays on its origin',
    async (path) => {
      const { page, problems } = await site.open(path, look)
      await page.evaluate(AXE)
      const faults = await page.evaluate(async () => {
        const { violations } = await (
          window as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      })
      expect(faults).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(problems.filter((problem) => !problem.includes('404'))).toEqual([])
      await page.context().close()
    },
  )
})

it('the home page weighs less than 150 KB gzip in all, fonts included', async () => {
  const { page } = await site.open('/')
  const urls = await page.evaluate(() => [
    location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ])
  await page.context().close()
  const bytes = await Promise.all(
    urls.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()), { level: 9 }).length),
  )
  expect(urls.some((url) => url.endsWith('.woff2'))).toBe(true)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000)
})
