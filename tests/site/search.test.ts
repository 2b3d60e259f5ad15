import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function search(query: string) {
  const { page, problems } = await site.open(`/tim-kiem/?q=${encodeURIComponent(query)}`)
  await page.waitForFunction(() =>
    /\d|Không tìm thấy/.test(document.querySelector('#search-status')?.textContent ?? ''),
  )
  const results = await page.locator('li[data-search-result]').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      marks: [...item.querySelectorAll('.result-excerpt mark')].map((mark) =>
        mark.textContent?.normalize('NFC').toLowerCase(),
      ),
      text: item.textContent ?? '',
    })),
  )
  const status = (await page.locator('#search-status').textContent()) ?? ''
  await page.context().close()
  return { results, status, problems }
}

describe('/tim-kiem/', () => {
  it.each(['kinh tế số', 'kinh te so', 'KINH TE SO', 'kinh tế số'.normalize('NFD')])(
    'finds “%s” with and without marks, composed and decomposed',
    async (query) => {
      const { results, problems } = await search(query)
      expect(problems).toEqual([])
      expect(results.length).toBeGreaterThanOrEqual(10)
      for (const { href, marks } of results) {
        expect(href).toMatch(/^\/tinh\/[a-z-]+\/#[a-z0-9-]+$/)
        expect(marks.length).toBeGreaterThan(0)
      }
      expect(results[0]?.marks).toContain('kinh tế số')
    },
  )

  it.each([
    ['doi moi sang tao', 'đổi mới sáng tạo'],
    ['dat dai', 'đất đai'],
    ['ban dan', 'bán dẫn'],
    ['Quy Hòa', 'quy hòa'],
    ['5G', '5g'],
    ['"trí tuệ nhân tạo"', 'trí tuệ nhân tạo'],
  ])('“%s” marks “%s” in its first result', async (query, marked) => {
    const { results } = await search(query)
    expect(results[0]?.marks.join(' ')).toContain(marked)
  })

  it('leads to the section that holds the words', async () => {
    const { page } = await site.open(`/tim-kiem/?q=${encodeURIComponent('chip bán dẫn, vi mạch')}`)
    await page.locator('li[data-search-result] a').first().click()
    await page.waitForURL('**/tinh/thai-nguyen/#iii-4')
    await page.context().close()
  })

  it('names the pages of indicators that the query means', async () => {
    const { page } = await site.open('/tim-kiem/?q=TFP')
    await page.locator('.search-pages a', { hasText: 'TFP' }).waitFor()
    await page.context().close()
  })

  it('says so when nothing is found', async () => {
    const { results, status } = await search('xyzzy')
    expect(results).toEqual([])
    expect(status).toContain('Không tìm thấy')
  })

  it('searches anew when the form is sent, and goes back', async () => {
    const { page } = await site.open('/tim-kiem/')
    await page.fill('#search-q', 'lượng tử')
    await page.press('#search-q', 'Enter')
    await page.locator('li[data-search-result]').first().waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('lượng tử')
    await page.goBack()
    await page.waitForFunction(() => document.querySelectorAll('li[data-search-result]').length === 0)
    await page.context().close()
  })

  it('takes a query from the search box on the home page', async () => {
    const { page } = await site.open('/')
    await page.fill('input[name="q"]', 'chuyen doi so')
    await page.press('input[name="q"]', 'Enter')
    await page.waitForURL('**/tim-kiem/?q=chuyen**')
    await page.locator('li[data-search-result]').first().waitFor()
    await page.context().close()
  })

  it('lists all plans and headings without JavaScript', async () => {
    const { page } = await site.open('/tim-kiem/', { javaScriptEnabled: false })
    expect(await page.locator('main').textContent()).toContain('2.3 - Đến hết năm 2035')
    await page.context().close()
  })
})
