import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findFaults } from './find-faults.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
})
afterAll(() => site.close())

const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const

describe('a plan’s page', () => {
  it('says how much is its own and how much stands in others, in words, without script', async () => {
    const { page } = await site.open('/tinh/thai-nguyen/', { javaScriptEnabled: false })
    const text = await page.locator('section[aria-labelledby="chep-hay-rieng"]').innerText()
    expect(text).toMatch(/35 % chỉ kế hoạch này viết; 18 % cũng đứng trong một kế hoạch khác; 45 % là lời của quá nửa/)
    expect(await page.locator('.shared-switch').isVisible()).toBe(false)
    await page.context().close()
  })

  it('makes shared passages pale by a switch that is off at first, and takes every sign back', async () => {
    const { page, problems } = await site.open('/tinh/thai-nguyen/')
    const shared = page.locator('.plan-text [data-shared]').first()
    const colour = () => shared.evaluate((part) => getComputedStyle(part).color)
    const before = await colour()
    const words = await page.locator('.plan-text').innerText()
    await page.getByLabel('Làm nhạt lời có ở kế hoạch khác').check()
    expect(await colour()).not.toBe(before)
    expect(await page.locator('.open-twins').count()).toBeGreaterThan(90)
    expect(await findFaults(page)).toEqual([])
    await page.getByLabel('Làm nhạt lời có ở kế hoạch khác').uncheck()
    expect(await page.locator('.plan-text').innerText()).toBe(words)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('opens the twins of a passage with their differences word by word, by mouse or keyboard', async () => {
    const { page, problems } = await site.open('/tinh/thai-nguyen/')
    await page.getByLabel('Làm nhạt lời có ở kế hoạch khác').check()
    await page.locator('.plan-text [data-shared]', { hasText: 'Quy mô kinh tế số đạt tối thiểu 40% GRDP' }).waitFor()
    await page.locator('.open-twins').nth(4).focus()
    await page.keyboard.press('Enter')
    const dialog = page.locator('dialog.twins-dialog')
    await dialog.locator('li').first().waitFor()
    expect(await dialog.locator('ins, del').count()).toBeGreaterThan(0)
    expect(await findFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('the page of shared passages', () => {
  it('puts each passage beside its twins, without script and without fault', async () => {
    const { page } = await site.open('/tinh/hung-yen/doan-chung/', { javaScriptEnabled: false, ...PHONE })
    const clauses = page.locator('.shared-clause')
    const twins = await clauses.evaluateAll((all) => all.map((clause) => clause.querySelectorAll('li').length))
    expect(twins.length).toBeGreaterThan(90)
    expect(twins.every((count) => count >= 1 && count <= 3)).toBe(true)
    await page.context().close()
  })

  it('leaves those shared with one plan, keeps which in its address, and shows the passage that an address names', async () => {
    const { page, problems } = await site.open('/tinh/hung-yen/doan-chung/')
    const chosen = page.locator('#shared-filter select')
    const shown = () =>
      page.locator('.shared-clause:visible').evaluateAll((all) => all.map((clause) => clause.getAttribute('data-with')))
    const all = (await shown()).length
    const [id = '', counted = ''] = await chosen
      .locator('option')
      .nth(1)
      .evaluate((option) => [(option as HTMLOptionElement).value, option.textContent ?? ''])
    await chosen.selectOption(id)
    const left = await shown()
    expect(counted).toContain(String(left.length))
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(all)
    expect(left.every((plans) => plans?.split(' ').includes(id))).toBe(true)
    expect(await page.locator('#shared-filter [role=status]').textContent()).toContain(String(left.length))
    expect(new URL(page.url()).search).toBe(`?voi=${id}`)
    await page.reload()
    expect((await shown()).length).toBe(left.length)
    const other = await page.locator('.shared-clause:not(:visible)').first().getAttribute('id')
    await page.goto(`${new URL(page.url()).origin}/tinh/hung-yen/doan-chung/?voi=${id}#${other}`)
    await page.reload()
    expect(await page.locator(`[id="${other}"]`).isVisible()).toBe(true)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('has no accessibility fault and no sideways scroll on a phone', async () => {
    const { page, problems } = await site.open('/tinh/hung-yen/doan-chung/', PHONE)
    expect(await findFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
