import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
})
afterAll(() => site.close())

const PHONE = { viewport: { width: 360, height: 740 } }
const DESKTOP = { viewport: { width: 1280, height: 800 } }

describe('the home page', () => {
  it.each([
    ['a desktop', DESKTOP, ['#place-box', '.findings li', '.home-map .tile']],
    ['a phone', PHONE, ['#place-box', '.findings li']],
  ])('answers in the first screen of %s', async (_, look, parts) => {
    const { page } = await site.open('/', look)
    for (const part of parts) {
      const box = await page.locator(part).first().boundingBox()
      expect([part, box !== null && box.y + box.height <= look.viewport.height]).toEqual([part, true])
    }
    await page.context().close()
  })

  it.each([
    ['/tinh/hung-yen/', '.key-targets .figure'],
    ['/chi-tieu/digital-economy-share/', '.horizon .dot-plot:visible .value'],
    ['/so-sanh/', '.matrix .figure'],
  ])('and so does %s: its first figure is there at once', async (path, figure) => {
    for (const look of [DESKTOP, PHONE]) {
      const { page } = await site.open(path, look)
      const box = await page.locator(figure).first().boundingBox()
      expect([look, box !== null && box.y + box.height <= look.viewport.height]).toEqual([look, true])
      await page.context().close()
    }
  })

  it('leads to every province of today from its map', async () => {
    const { page } = await site.open('/', DESKTOP)
    const addresses = await page
      .locator('.home-map a.tile')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('href')))
    expect(new Set(addresses.filter((address) => address?.startsWith('/don-vi/'))).size).toBe(34)
    await page.context().close()
  })

  it.each([
    ['Quy Nhơn', '/tinh/binh-dinh/'],
    ['tp vinh', '/tinh/nghe-an/'],
    ['sai gon', '/tinh/ho-chi-minh/'],
    ['Hà Nội', '/tinh/ha-noi/'],
  ])('leads from “%s” in its box to %s, by arrow keys and by Enter alone', async (name, address) => {
    const { page, problems } = await site.open('/', PHONE)
    const box = page.getByLabel('Tỉnh của bạn?')
    await box.fill(name)
    const option = page.locator('#place-box [role="option"]').first()
    await option.waitFor()
    expect(new URL((await option.getAttribute('href')) ?? '', site.origin).pathname).toBe(address)
    await box.press('ArrowDown')
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
    await box.press('Enter')
    await page.waitForURL(`**${address}`)
    await page.goBack()
    await page.getByLabel('Tỉnh của bạn?').fill(name)
    await page.locator('#place-box [role="option"]').first().waitFor()
    await page.getByLabel('Tỉnh của bạn?').press('Enter')
    await page.waitForURL(`**${address}`)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('asks the search where scripts do not run', async () => {
    const { page } = await site.open('/', { javaScriptEnabled: false })
    await page.getByLabel('Tỉnh của bạn?').fill('Quy Nhơn')
    await page.getByRole('button', { name: 'Xem' }).click()
    await page.waitForURL('**/tim-kiem/?q=Quy+Nh%C6%A1n')
    await page.context().close()
  })

  it('has one stop of the Tab key in its map, where arrow keys go from square to square', async () => {
    const { page } = await site.open('/', DESKTOP)
    const name = () => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent?.split(':')[0])
    await page.locator('.home-map a.tile[tabindex="0"]').focus()
    expect(await page.locator('.home-map a.tile[tabindex="0"]').count()).toBe(1)
    const walked = [await name()]
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowRight']) {
      await page.keyboard.press(key)
      walked.push(await name())
    }
    expect(walked).toEqual(['Cao Bằng', 'Tuyên Quang', 'Phú Thọ', 'Thanh Hóa', 'Ninh Bình'])
    const reached = await page.evaluate(() => {
      const seen = new Set<Element>()
      const visit = (square: SVGAElement) => {
        if (seen.has(square)) return
        seen.add(square)
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          square.focus()
          square.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
          visit(document.activeElement as SVGAElement)
        }
      }
      visit(document.activeElement as SVGAElement)
      return seen.size
    })
    expect(reached).toBe(await page.locator('.home-map a.tile').count())
    await page.context().close()
  })

  it('has fewer than 80 stops of the Tab key', async () => {
    const { page } = await site.open('/', DESKTOP)
    const stops = await page
      .locator('a[href], button, input, select, summary, [tabindex="0"]')
      .evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0 && one.checkVisibility()).length)
    expect(stops).toBeLessThan(80)
    await page.context().close()
  })
})
