import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
})
afterAll(() => site.close())

const PATH = '/chi-tieu/digital-economy-share/'
const shown = (page: Page) => page.locator('section.horizon:visible').evaluateAll((parts) => parts.map(({ id }) => id))
const current = (page: Page) => page.locator('[data-tabs] [aria-current]').allInnerTexts()

describe('the horizons of an indicator', () => {
  it('are shown one at a time, 2030 first; the chosen one stands in the address', async () => {
    const { page } = await site.open(PATH)
    await page.locator('[data-tabs] [aria-current]').waitFor()
    expect([await shown(page), await current(page)]).toEqual([['nam-2030'], ['Đến năm 2030']])
    await page.getByRole('link', { name: 'Đến năm 2045' }).press('Enter')
    expect([await shown(page), await current(page)]).toEqual([['nam-2045'], ['Đến năm 2045']])
    expect(new URL(page.url()).hash).toBe('#nam-2045')
    await page.goBack()
    expect(await shown(page)).toEqual(['nam-2030'])
    await page.context().close()
  })

  it('are opened by an address that names one', async () => {
    const { page } = await site.open(`${PATH}#nam-2045`)
    await page.locator('[data-tabs] [aria-current]').waitFor()
    expect(await shown(page)).toEqual(['nam-2045'])
    await page.context().close()
  })

  it('are all in the page without a script, and on paper', async () => {
    const { page } = await site.open(PATH, { javaScriptEnabled: false })
    expect(await shown(page)).toEqual(['nam-2030', 'nam-2025', 'nam-2035', 'nam-2040', 'nam-2045'])
    await page.context().close()
    const { page: printed } = await site.open(PATH)
    await printed.locator('[data-tabs] [aria-current]').waitFor()
    await printed.emulateMedia({ media: 'print' })
    expect(await shown(printed)).toHaveLength(5)
    await printed.context().close()
  })
})

it('the first screen of an indicator has its sentence, and its chart with each plan and the national line', async () => {
  const { page } = await site.open(PATH)
  const chart = page.locator('.chart-wide svg').first()
  const bottom = await chart.evaluate((svg) => svg.getBoundingClientRect().bottom)
  expect(bottom).toBeLessThan(800)
  expect(await chart.locator('.name').allTextContents()).toEqual(['Thái Nguyên', 'Hưng Yên', 'Bình Định', 'Bình Phước'])
  expect(await chart.locator('.silent').allTextContents()).toEqual(['Bắc Giang', 'không nêu'])
  expect(await chart.locator('.national-text').textContent()).toMatch(/^Nghị quyết 57: ≥\s30\s% GDP$/)
  expect(await chart.locator('.tick').count()).toBe(6)
  await page.context().close()
})

describe('the list of indicators', () => {
  it('has a line for each, with who states it in a word and from what to what', async () => {
    const { page } = await site.open('/chi-tieu/', { javaScriptEnabled: false })
    const line = page.locator('.indicator-list > li', { hasText: 'Quy mô kinh tế số trong GRDP' }).first()
    expect((await line.innerText()).replace(/\s+/g, ' ')).toBe(
      'Quy mô kinh tế số trong GRDP 4 trên 5 tỉnh nêu từ 30 % GRDP đến ≥ 40 % GRDP, đến năm 2030',
    )
    await page.context().close()
  })

  it('is filtered by words without marks, which the address keeps; groups without a line are put away', async () => {
    const { page } = await site.open('/chi-tieu/')
    await page.getByLabel('Lọc theo tên chỉ tiêu').fill('kinh te so')
    const names = await page.locator('.indicator-list > li:visible > a').allInnerTexts()
    expect(names).toContain('Quy mô kinh tế số trong GRDP')
    expect(names.every((name) => /kinh tế số/i.test(name))).toBe(true)
    expect(await page.locator('.filter-box [role="status"]').innerText()).toBe(`Còn ${names.length} chỉ tiêu.`)
    expect(await page.getByRole('heading', { name: 'Hạ tầng số' }).isVisible()).toBe(false)
    expect(new URL(page.url()).search).toBe('?loc=kinh+te+so')
    await page.context().close()
  })
})
