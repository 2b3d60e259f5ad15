import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPages } from './dist.ts'
import { findFaults } from './find-faults.ts'
import { KINDS } from './kinds.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const LOOKS = {
  'a desktop, light': { viewport: { width: 1280, height: 900 } },
  'a phone of 360 px, dark': { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
  // 1280 px at 200 %.
  'a desktop at twice the size, in forced colours': {
    viewport: { width: 640, height: 400 },
    deviceScaleFactor: 2,
    forcedColors: 'active',
  },
} as const

describe.each(Object.entries(LOOKS))('on %s', (_, look) => {
  it.each(KINDS)(
    '%s has no accessibility fault, no sideways scroll, no console error and stays on its origin',
    async (path) => {
      const { page, problems } = await site.open(path, look)
      expect(await findFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(problems.filter((problem) => !problem.includes('404'))).toEqual([])
      await page.context().close()
    },
  )
})

it('no comparison of any group or horizon has an accessibility fault', async () => {
  const comparisons = readPages().filter(({ path }) => path.startsWith('/so-sanh/') && !KINDS.includes(path))
  expect(comparisons.length).toBeGreaterThan(10)
  const { page } = await site.open('/so-sanh/', LOOKS['a phone of 360 px, dark'])
  for (const { path } of comparisons) {
    await page.goto(site.origin + path)
    expect([path, await findFaults(page)]).toEqual([path, []])
  }
  await page.context().close()
})

const KILOBYTE = 1_000
/** The plan with the longest page. */
const longest = readPages()
  .filter(({ path }) => path.startsWith('/tinh/'))
  .toSorted((a, b) => b.html.length - a.html.length)[0]?.path as string

it.each([
  ['/', 150],
  ['/so-sanh/', 150],
  [longest, 180],
  ['/viec/', 180],
  ['/nhiem-vu/targets/', 180],
])('%s weighs less than %i KB gzip in all, fonts included, and its scripts less than 20 KB', async (path, most) => {
  const { page } = await site.open(path)
  const urls = await page.evaluate(() => [
    location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ])
  await page.context().close()
  const sizes = await Promise.all(
    urls.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()), { level: 9 }).length),
  )
  const sum = (chosen: (url: string) => boolean) =>
    sizes.reduce((total, size, index) => (chosen(urls[index] as string) ? total + size : total), 0)
  expect(urls.some((url) => url.endsWith('.woff2'))).toBe(true)
  expect(sum(() => true)).toBeLessThan(most * KILOBYTE)
  expect(sum((url) => url.endsWith('.js'))).toBeLessThan(20 * KILOBYTE)
})
