/** How a plan would stand on the site, as the desk shows it, against the pages that the site publishes. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a plan that was read', () => {
  it.each([
    [1280, 800],
    [360, 740],
  ])('comes into sight below what opened it, on a screen of %i × %i', async (width, height) => {
    const { page } = await site.open('/bien-tap/')
    await page.setViewportSize({ width, height })
    await page.selectOption('[data-desk-published]', 'hung-yen')
    await page.waitForSelector('[data-desk-state="read"]')
    await expect
      .poll(() => page.locator('.desk-tabs').evaluate((tabs) => tabs.getBoundingClientRect().top))
      .toBeLessThan(height / 2)
  })
})

describe('how a plan would stand on the site', () => {
  const textOf = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((part) => part.textContent?.replace(/\s+/g, ' ').trim())

  it('its line of the matrix, its rows of the indicators and its text are those that the site publishes of the same file', async () => {
    const { page, problems } = await site.open('/bien-tap/')
    await page.selectOption('[data-desk-published]', 'hung-yen')
    await page.waitForSelector('[data-desk-state="read"]')
    await page.click('#desk-tab-preview')
    await page.waitForSelector('[data-desk-preview="drawn"]')
    const { page: published } = await site.open('/so-sanh/')
    const cells = (of: Page, row: string) =>
      of.locator(`${row} > td`).evaluateAll((found) => found.map((cell) => [cell.className, cell.textContent?.trim()]))
    const line = 'table.matrix tr[data-key="hung-yen"]'
    expect(await cells(page, line)).toEqual(await cells(published, line))
    expect(await page.locator('table.matrix tr[data-key]').count()).toBe(
      await published.locator('table.matrix tr[data-key]').count(),
    )
    await page.selectOption('#desk-preview-indicator', 'digital-economy-share')
    const own = '[data-desk-preview-indicators] .desk-own'
    await page.waitForSelector(`${own} :text("kinh tế số")`)
    // Its own rows alone, one at each of the two horizons: what was published gave way.
    expect(await page.locator('[data-desk-preview-indicators] th a[href$="/tinh/hung-yen/"]').count()).toBe(2)
    await published.goto(`${site.origin}/chi-tieu/digital-economy-share/`)
    const row = '#nam-2030 table.quotes tr:has(th a[href$="/tinh/hung-yen/"])'
    for (const part of ['.stated > div:first-child', 'blockquote'])
      expect(await textOf(page, `${own} ${part}`)).toBe(await textOf(published, `${row} ${part}`))
    await published.goto(`${site.origin}/tinh/hung-yen/`)
    expect(await textOf(page, '[data-desk-preview-page] .plan-text')).toBe(await textOf(published, '.plan-text'))
    expect(problems).toEqual([])
    await page.context().close()
    await published.context().close()
  })

  it('a new province has its line among the others; a plan with an error has none', async () => {
    const { page } = await site.open('/bien-tap/')
    await page.selectOption('[data-desk-place]', 'province:ha-giang')
    await page.setInputFiles('[data-desk-open]', 'content/sources/hung-yen.txt')
    await page.waitForSelector('[data-desk-state="read"]')
    await page.click('#desk-tab-preview')
    await page.waitForSelector('table.matrix tr.desk-own[data-key="ha-giang"]')
    await page.click('#desk-tab-text')
    const area = page.locator('[data-desk-text]')
    await area.fill((await area.inputValue()).replace('indicator="5g-coverage"', 'indicator="5g-coverag"'))
    await page.waitForSelector('#desk-tab-checks:has-text("(2)"), #desk-tab-checks:has-text("(1)")')
    await page.click('#desk-tab-preview')
    await page.waitForSelector('[data-desk-preview="none"]:has-text("còn lỗi")')
    await page.context().close()
  })
})
