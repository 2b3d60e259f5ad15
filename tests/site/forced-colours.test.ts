/** What is chosen or doubted is told by more than a colour: forced colours (Windows' high contrast) take away backgrounds and shadows. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The widths of the lines around an element: borders, and the outline. */
const linesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element)
      const { borderBottomWidth, borderBottomStyle, outlineWidth, outlineStyle } = style
      return [
        borderBottomStyle === 'none' ? '0px' : borderBottomWidth,
        outlineStyle === 'none' ? '0px' : outlineWidth,
      ].map((width) => Number.parseFloat(width))
    })

describe('with forced colours', () => {
  it('the desk shows which tab is chosen and what is doubted', async () => {
    const { page } = await site.open('/bien-tap/')
    await page.emulateMedia({ forcedColors: 'active' })
    await page.setInputFiles('[data-desk-open]', {
      name: 'ke-hoach.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'KẾ HOẠCH\nPhát triển kinh tế số\nI. MỤC TIÊU ĐẾN NĂM 2030\n1. Tỷ trọng kinh tế số đạt 35%.\n',
      ),
    })
    await page.waitForSelector('[data-desk-state="read"]')
    const [chosen] = await linesOf(page, '.desk-tabs [aria-selected="true"]')
    const [other] = await linesOf(page, '.desk-tabs [aria-selected="false"]')
    expect(chosen).toBeGreaterThan(other as number)
    const [doubted] = await linesOf(page, '.desk-doubt')
    expect(doubted).toBeGreaterThan(0)
  })

  it('the box of places shows which suggestion the keys have chosen', async () => {
    const { page } = await site.open('/')
    await page.emulateMedia({ forcedColors: 'active' })
    await page.fill('#place-q', 'Hưng')
    await page.waitForSelector('.suggestions a')
    await page.press('#place-q', 'ArrowDown')
    await page.waitForSelector('.suggestions a[aria-selected="true"]')
    const [, chosen] = await linesOf(page, '.suggestions a[aria-selected="true"]')
    expect(chosen).toBeGreaterThan(0)
  })
})
