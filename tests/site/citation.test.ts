import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

describe('citations in the browser', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite(inject('fiveSite'))
  })
  afterAll(() => site.close())

  it.each([
    ['an indicator’s page', '/chi-tieu/5g-coverage/', 'Bình Phước'],
    ['the list of a plan’s targets', '/tinh/binh-phuoc/', 'Bình Phước'],
    ['the page of odd places', '/chat-luong/', 'Bình Định'],
    ['the page of a theme', '/chu-de/ban-dan/', 'Bình Định'],
  ])('%s gives each sentence’s citation in full, and copies it as BibTeX', async (_, path, province) => {
    const { page, problems } = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] })
    const button = page.getByRole('button', { name: new RegExp(`^trích dẫn\\s*: ${province}`) }).first()
    await button.click()
    const panel = page.locator('.citation-panel')
    await expect.poll(() => panel.locator('.citation-text').textContent()).toContain('Đối chiếu 57, dữ liệu')
    const full = (await panel.locator('.citation-text').textContent()) ?? ''
    expect(full).toContain(province)
    expect(full).toMatch(/\/tinh\/[a-z-]+\/#/)
    await panel.getByRole('button', { name: 'BibTeX' }).click()
    await expect.poll(() => panel.getByRole('status').textContent()).toContain('Đã chép')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{doichieu57-/)
    await button.click()
    await expect.poll(() => panel.count()).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('collects sentences over pages, keeps them in the address and in the browser, and gives them as files', async () => {
    const { page, problems } = await site.open('/chi-tieu/5g-coverage/')
    for (const path of ['/chi-tieu/5g-coverage/', '/tinh/binh-dinh/']) {
      await page.goto(site.origin + path)
      await page.locator('button[data-cite]:visible').first().click()
      await page.getByRole('button', { name: 'Thêm vào sổ trích' }).click()
      await expect.poll(() => page.locator('.citation-panel').textContent()).toContain('Đã có trong sổ trích.')
    }
    await page.goto(`${site.origin}/so-trich/`)
    const kept = page.locator('#basket > li')
    await expect.poll(() => kept.count()).toBe(2)
    const address = page.url()
    expect(address).toMatch(/\?cau=[a-z-]+\.t-/)

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Văn bản (.txt)' }).click(),
    ])
    const text = readFileSync(await file.path(), 'utf8')
    expect(text.trim().split('\n\n')).toHaveLength(2)
    expect(text).toContain('Đối chiếu 57, dữ liệu')

    await page
      .getByRole('button', { name: /^Bỏ khỏi sổ/ })
      .first()
      .click()
    await expect.poll(() => kept.count()).toBe(1)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => kept.count()).toBe(2)

    const other = await site.open(address.slice(site.origin.length))
    await expect.poll(() => other.page.locator('#basket > li').count()).toBe(2)
    expect(await other.page.locator('#basket-status').textContent()).toContain('sổ của máy này chưa đổi')
    await other.page.context().close()
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('says of an address whose sentences are gone which ones, and shows the others', async () => {
    const { page } = await site.open(
      '/so-trich/?cau=binh-phuoc.t-5g-coverage-2030,nowhere.t-x,binh-phuoc.t-none,%3Cb%3E',
    )
    await expect.poll(() => page.locator('#basket > li').count()).toBe(1)
    expect(await page.locator('#basket-status').textContent()).toContain('nowhere.t-x, binh-phuoc.t-none')
    await page.context().close()
  })
})
