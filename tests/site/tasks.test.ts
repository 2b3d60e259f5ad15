import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
})
afterAll(() => site.close())

const PAGE = '/nhiem-vu/infrastructure/'

it('chosen provinces stand beside each other, their texts on the same part at one height', async () => {
  const { page } = await site.open(`${PAGE}?tinh=bac-giang,thai-nguyen,hung-yen`, {
    viewport: { width: 1280, height: 900 },
  })
  const columns = page.locator('.task-columns > article:visible')
  expect(await columns.count()).toBe(3)
  const heads = page.locator('article:visible > .task-part:visible > h3', { hasText: 'Năng lượng, tài nguyên' })
  const boxes = await Promise.all((await heads.all()).map((head) => head.boundingBox()))
  expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBe(1)
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(3)
  const cell = page.locator('[data-place="bac-giang"] > .task-part', { hasText: 'Năng lượng, tài nguyên' })
  expect(await cell.textContent()).toContain('không có phần riêng')
  const target = page.locator('[data-place="bac-giang"] .target-words').first()
  expect(await target.getAttribute('href')).toMatch(/^\/tinh\/bac-giang\/#t-/)
  await page.context().close()
})

it('a choice is kept in the address, and goes along to other groups and to the numbers', async () => {
  const { page } = await site.open(`${PAGE}?tinh=hung-yen,binh-dinh`)
  await page.check('input[value="thai-nguyen"]')
  await page.uncheck('input[value="binh-dinh"]')
  expect(new URL(page.url()).searchParams.get('tinh')).toBe('thai-nguyen,hung-yen')
  await page.click('nav >> text=Nhân lực')
  await page.waitForURL('**/nhiem-vu/people/**')
  await expect.poll(() => page.locator('.task-columns > article:visible').count()).toBe(2)
  await page.click('nav >> text=Con số')
  await page.waitForURL('**/doi-chieu/?tinh=thai-nguyen,hung-yen')
  await page.locator('#side-by-side-status:not(:empty)').waitFor()
  await page.check('input[value="bac-giang"]')
  await page.click('nav >> text=Lời văn')
  await page.waitForURL('**/nhiem-vu/**')
  expect(new URL(page.url()).searchParams.get('tinh')?.split(',').toSorted()).toEqual([
    'bac-giang',
    'hung-yen',
    'thai-nguyen',
  ])
  await page.context().close()
})

it('no more than four are shown', async () => {
  const { page } = await site.open(`${PAGE}?tinh=bac-giang,binh-dinh,binh-phuoc,hung-yen`)
  await page.locator('input[value="thai-nguyen"]').click()
  expect(await page.locator('.task-columns > article:visible').count()).toBe(4)
  await page.context().close()
})

it('a phone shows one province, with the head of each part, and swipes to the next', async () => {
  const { page } = await site.open(`${PAGE}?tinh=hung-yen,thai-nguyen`, { viewport: { width: 360, height: 740 } })
  const second = page.locator('.task-columns > article:visible').nth(1)
  const before = (await second.boundingBox())?.x ?? 0
  expect(before).toBeGreaterThan(250)
  await page.locator('.task-columns').evaluate((region) => region.scrollBy({ left: 300, behavior: 'instant' }))
  await expect.poll(async () => (await second.boundingBox())?.x ?? 0).toBeLessThan(100)
  expect(await second.locator('.task-part:visible > h3').count()).toBeGreaterThan(4)
  await page.context().close()
})

it('without script every province’s texts stand one after the other', async () => {
  const { page } = await site.open(PAGE, { javaScriptEnabled: false })
  const tops = await Promise.all(
    (await page.locator('.task-columns > article').all()).map(async (article) => (await article.boundingBox())?.y ?? 0),
  )
  expect(tops).toHaveLength(5)
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  expect(new Set(tops).size).toBe(5)
  await page.context().close()
})
