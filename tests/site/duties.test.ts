import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { readCalendar } from '../duties/read-calendar.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

const five = inject('fiveSite')
let site: Site
beforeAll(async () => {
  site = await openSite(five)
})
afterAll(() => site.close())

it('the filters of /viec/ are in the address, and an address filters', async () => {
  const { page } = await site.open('/viec/')
  const shown = () => page.locator('.duties > li:visible').count()
  const all = await shown()
  await page.selectOption('[name="co-quan"]', 'dang-uy-ubnd')
  const ofBody = await shown()
  expect(ofBody).toBeLessThan(all)
  await page.selectOption('[name="han"]', 'day')
  expect(new URL(page.url()).search).toBe('?co-quan=dang-uy-ubnd&han=day')
  await page.reload()
  expect(await page.locator('[name="co-quan"]').inputValue()).toBe('dang-uy-ubnd')
  expect(await shown()).toBe(6)
  expect(await page.locator('.duty-part:visible h3').allTextContents()).toEqual([
    expect.stringMatching(/Có ngày\s+6 việc/),
  ])
  expect(await page.locator('#duty-filter [role="status"]').textContent()).toBe(`Còn 6 trên ${all} việc.`)
  await page.context().close()
})

it('days that are over are said to be, by the reader’s day and about the text only', async () => {
  const { page } = await site.open('/viec/hung-yen/')
  const [first] = await page.locator('.duty-when').allTextContents()
  expect(first?.replace(/\s+/g, ' ').trim()).toBe('28/2/2025 đã qua hạn theo văn bản')
  await page.context().close()
})

it('without script every duty is there with its date alone', async () => {
  const { page } = await site.open('/viec/', { javaScriptEnabled: false })
  expect(await page.locator('.duties > li').count()).toBe(93)
  expect((await page.locator('.duty-when').first().textContent())?.trim()).toBe('28/2/2025')
  expect(await page.locator('#duty-filter').isVisible()).toBe(false)
  await page.context().close()
})

it('a body’s page quotes the whole sentence and leads to its place in the plan', async () => {
  const { page } = await site.open('/viec/so-tai-chinh/')
  await page.locator('.duties .quote-source a').first().click()
  await page.waitForURL('**/tinh/bac-giang/#iv-5')
  await page.context().close()
})

it('a body’s page says what is given to all of its kind together', async () => {
  const { page } = await site.open('/viec/so-khoa-hoc-va-cong-nghe/')
  expect(await page.locator('.notice').textContent()).toMatch(/Còn \d+ việc, \d+ việc có ngày, giao chung/)
  await page.locator('.notice a').click()
  await page.waitForURL('**/viec/so-ban-nganh/')
  await page.context().close()
})

it('every calendar is valid, and the one of all holds the events of the others', () => {
  const names = readdirSync(`${five}/viec`).filter((name) => name.endsWith('.ics'))
  const uids = (name: string) => readCalendar(readFileSync(`${five}/viec/${name}`, 'utf8')).map(({ UID }) => UID)
  expect(names.length).toBeGreaterThan(5)
  const all = new Set(uids('tat-ca.ics'))
  expect(all.size).toBe(14)
  for (const name of names) expect([name, uids(name).every((uid) => all.has(uid))]).toEqual([name, true])
})
