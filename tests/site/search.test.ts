import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { PlanTexts } from '../../src/search/records.ts'
import { readPages } from './dist.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
})
afterAll(() => site.close())

async function search(query: string) {
  const { page, problems } = await site.open(`/tim-kiem/?q=${encodeURIComponent(query)}`)
  await page.locator('#search-near[data-complete]').waitFor({ state: 'attached' })
  const results = await page.locator('li[data-search-result]').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent?.normalize('NFC').toLowerCase()),
      text: item.textContent ?? '',
    })),
  )
  const status = (await page.locator('#search-status').textContent()) ?? ''
  const count = Number(await page.locator('#search-status').getAttribute('data-exact-count'))
  const note = await page.locator('#search-note').textContent()
  await page.context().close()
  return { results, status, count, note: note ?? '', problems }
}

describe('/tim-kiem/', () => {
  it.each(['kinh tế số', 'kinh te so', 'KINH TE SO', 'kinh tế số'.normalize('NFD')])(
    'finds “%s” with and without marks, composed and decomposed',
    async (query) => {
      const { results, problems } = await search(query)
      expect(problems).toEqual([])
      expect(results.length).toBeGreaterThanOrEqual(10)
      for (const { href, marks } of results) {
        expect(href).toMatch(/^\/tinh\/[a-z-]+\/\?tim=[^#]+#[a-z0-9-]+$/)
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
    await page.waitForURL(/\/tinh\/thai-nguyen\/\?tim=[^#]+#iii-4$/)
    await page.context().close()
  })

  it('an address whose place is no place, or is cut off in an escape, still marks the words', async () => {
    for (const hash of ['#%E0%A4%A', '#khong-co', '#%', '#%00']) {
      const { page, problems } = await site.open(`/tinh/thai-nguyen/?tim=ban+dan${hash}`)
      await page.locator('mark.found.current').waitFor()
      expect(problems).toEqual([])
      await page.context().close()
    }
  })

  it('marks the words there, in sight, and walks through all places of the plan', async () => {
    const { page } = await site.open('/tinh/thai-nguyen/?tim=ban+dan#iii-4')
    await page.locator('mark.found.current').waitFor()
    expect(await page.locator('mark.found').allInnerTexts()).toEqual(Array(4).fill('bán dẫn'))
    const status = page.locator('#find-in-plan [role="status"]')
    expect(await status.innerText()).toBe('Chỗ 3/4')
    const isInSight = () =>
      page.locator('mark.found.current').evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect()
        return top > 0 && bottom < innerHeight
      })
    expect(await isInSight()).toBe(true)
    await page.getByRole('button', { name: 'Sau' }).press('Enter')
    expect(await status.innerText()).toBe('Chỗ 4/4')
    await page.getByRole('button', { name: 'Sau' }).press('Enter')
    expect(await status.innerText()).toBe('Chỗ 1/4')
    expect(await isInSight()).toBe(true)
    await page.context().close()
  })

  it('marks words that run over the edge of a target, and leaves the text as it was', async () => {
    const { page } = await site.open('/tinh/thai-nguyen/')
    // The words themselves: what is not laid out yet reads otherwise as innerText.
    const text = () => page.locator('.plan-text').textContent()
    const before = await text()
    await page.getByLabel('Tìm trong kế hoạch này').fill('GRDP; tỷ lệ')
    await page.getByLabel('Tìm trong kế hoạch này').press('Enter')
    expect(await page.locator('mark.found').count()).toBeGreaterThan(0)
    expect(new URL(page.url()).searchParams.get('tim')).toBe('GRDP; tỷ lệ')
    expect(await text()).toBe(before)
    await page.getByLabel('Tìm trong kế hoạch này').fill('xyzzy')
    await page.getByLabel('Tìm trong kế hoạch này').press('Enter')
    expect(await page.locator('mark.found').count()).toBe(0)
    expect(await page.locator('#find-in-plan [role="status"]').innerText()).toContain('Không có “xyzzy”')
    expect(await text()).toBe(before)
    await page.context().close()
  })

  it('is limited by plan, group and kind in the address, and says how many there are of each', async () => {
    const { page } = await site.open('/tim-kiem/?q=kinh+te+so&tinh=binh-dinh&loai=muc-tieu')
    await page.locator('li[data-search-result]').first().waitFor()
    const hrefs = await page
      .locator('li[data-search-result] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.every((href) => href.startsWith('/tinh/binh-dinh/'))).toBe(true)
    const status = page.locator('#search-status[data-exact-count]')
    await page.locator('#loc-tinh option', { hasText: /^Bình Định \(\d+\)/ }).waitFor({ state: 'attached' })
    const choice = await page.locator('#loc-tinh option', { hasText: 'Bình Định' }).textContent()
    expect(choice).toBe(`Bình Định (${await status.getAttribute('data-exact-count')})`)
    await page.selectOption('#loc-nhom', 'government')
    await page.waitForURL('**/tim-kiem/?q=kinh+te+so&tinh=binh-dinh&nhom=government&loai=muc-tieu')
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    await page.waitForURL('**/tim-kiem/?q=kinh+te+so')
    expect(await page.locator('#loc-nhom').inputValue()).toBe('')
    await page.context().close()
  })

  it('reads a province in the query as its plan, mends a slip, and says so', async () => {
    const note = async (query: string) => {
      const { page } = await site.open(`/tim-kiem/?q=${encodeURIComponent(query)}`)
      await page.locator('#search-note:not(:empty)').waitFor()
      const text = await page.locator('#search-note').innerText()
      await page.context().close()
      return text
    }
    expect(await note('hưng yên lừa đảo trực tuyến')).toBe('Chỉ trong kế hoạch của Hưng Yên: lừa đảo trực tuyến')
    expect(await note('chuyne doi so')).toMatch(/^Không đoạn nào có cụm “chuyne doi so”.+chuyển doi so$/)
    expect(await note('xyzzyq')).toContain('Đã tìm cả cụm, rồi từng từ')
  })

  it.each([
    ['Quy Nhơn', '/tinh/binh-dinh/', ''],
    ['quy nhon', '/tinh/binh-dinh/', ''],
    ['Phổ Yên', '/tinh/thai-nguyen/', ''],
    ['tp vinh', '/tinh/nghe-an/', 'Trang chưa có kế hoạch của Nghệ An.'],
    ['Sài Gòn', '/tinh/ho-chi-minh/', 'Trang chưa có kế hoạch của Hồ Chí Minh.'],
    ['Hà Nội', '/tinh/ha-noi/', 'Trang chưa có kế hoạch của Hà Nội.'],
    ['Thái Bình', '/tinh/thai-binh/', 'Trang chưa có kế hoạch của Thái Bình.'],
  ])(
    '“%s” leads to %s first, says whether there is a plan, and proposes no other spelling',
    async (query, address, words) => {
      const { page } = await site.open(`/tim-kiem/?q=${encodeURIComponent(query)}`)
      await page.locator('#search-near[data-complete]').waitFor({ state: 'attached' })
      expect(await page.locator('#search-pages a').first().getAttribute('href')).toBe(address)
      expect(await page.locator('a[data-search-place]').first().getAttribute('href')).toBe(address)
      expect(await page.locator('#search-pages').innerText()).toContain(words)
      expect(await page.locator('#search-status').getAttribute('data-exact-count')).toBe('0')
      expect(await page.locator('li[data-search-result]').count()).toBe(0)
      expect(await page.locator('#search-note').textContent()).toBe('')
      await page.context().close()
    },
  )

  it('says what only has the syllables apart below, closed, under its own words', async () => {
    const { page } = await site.open('/tim-kiem/?q=bán+dẫn&tinh=binh-phuoc')
    await page.locator('#search-near[data-complete]').waitFor({ state: 'attached' })
    expect(await page.locator('#search-status').innerText()).toBe('Không đoạn nào trong phần đang lọc có cụm “bán dẫn”')
    const apart = page.locator('#search-near details')
    expect(await apart.locator('summary').innerText()).toMatch(/^\d+ đoạn có các tiếng này đứng rời$/)
    expect(await apart.getAttribute('open')).toBeNull()
    expect(await page.locator('li[data-search-near]').first().isVisible()).toBe(false)
    await apart.locator('summary').click()
    expect(await page.locator('li[data-search-near]').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('lists as many exact hits as the headline says', async () => {
    const { page } = await site.open('/tim-kiem/?q=bán+dẫn')
    const status = page.locator('#search-status[data-exact-count]')
    const count = Number(await status.getAttribute('data-exact-count'))
    while (await page.locator('#search-more').isVisible()) await page.locator('#search-more').click()
    await expect.poll(() => page.locator('li[data-search-result]').count()).toBe(count)
    expect(await status.innerText()).toBe(`${count} đoạn có cụm “bán dẫn”`)
    await page.context().close()
  })

  it.each(['tinh', 'donvi', 'nhom', 'loai'])('choosing in “%s” shows as many as the choice says', async (name) => {
    const { page } = await site.open('/tim-kiem/?q=trung+tâm+dữ+liệu')
    await page.locator('#search-filters summary').click()
    const select = page.locator(`#loc-${name}`)
    await select
      .locator('option', { hasText: /\(\d+\)$/ })
      .first()
      .waitFor({ state: 'attached' })
    const choices = await select
      .locator('option')
      .evaluateAll((options) => options.map((option) => [option.textContent, (option as HTMLOptionElement).value]))
    // One page for all choices: a new one would read the index anew each time.
    for (const [text = '', value] of choices) {
      const said = /\((\d+)\)$/.exec(text ?? '')?.[1]
      if (said === undefined) continue
      await page.goto(`${site.origin}/tim-kiem/?q=trung+tâm+dữ+liệu&${name}=${value}`)
      const status = page.locator('#search-status[data-exact-count]')
      expect([text, await status.getAttribute('data-exact-count')]).toEqual([text, said])
    }
    await page.context().close()
  })

  it('English words find the Vietnamese passages and indicators', async () => {
    const { status, count, note } = await search('semiconductor')
    expect(status).toBe(`${count} đoạn có cụm “bán dẫn”`)
    expect(count).toBeGreaterThan(0)
    expect(note).toContain('Tên gọi khác của cùng một điều: bán dẫn')
  })

  it('keeps recent queries in this browser and forgets them when told', async () => {
    const { page } = await site.open('/tim-kiem/?q=ban+dan')
    await page.locator('li[data-search-result]').first().waitFor()
    await page.goto(`${site.origin}/tim-kiem/`)
    await page.getByRole('link', { name: 'ban dan' }).waitFor()
    await page.getByRole('button', { name: 'Xóa' }).click()
    expect(await page.getByRole('link', { name: 'ban dan' }).count()).toBe(0)
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
    expect(status).toContain('Không đoạn nào trong các kế hoạch có “xyzzy”')
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
    await page.getByRole('link', { name: 'Danh sách mọi kế hoạch và đề mục' }).first().click()
    expect(await page.locator('main').textContent()).toContain('2.3 - Đến hết năm 2035')
    await page.context().close()
  })
})

it('every section of every plan can be found: its texts lie in the search, and the place that they name is on the page', async () => {
  const pages = new Map(readPages().map((page) => [page.path, page]))
  for (const slug of readdirSync('dist/search').filter((name) => !name.endsWith('.json'))) {
    const records = readdirSync(`dist/search/${slug}`).flatMap(
      (file) => (JSON.parse(readFileSync(`dist/search/${slug}/${file}`, 'utf8')) as PlanTexts).records,
    )
    const page = pages.get(`/tinh/${slug}/`) ?? pages.get(`/don-vi/${slug}/`)
    const places = records.map(({ url }) => url.split('#')[1] ?? '')
    expect(places.filter((place) => !page?.ids.has(place))).toEqual([])
    const outline = [...(page?.html.matchAll(/<nav class="outline".*?<\/nav>/gs) ?? [])].join('')
    const sections = [...outline.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
    expect(sections.length).toBeGreaterThan(0)
    expect(sections.filter((id) => !places.includes(id))).toEqual([])
  }
})

describe('on any page', () => {
  it('“/” opens the search, arrow keys and Enter choose, Escape leaves', async () => {
    const { page, problems } = await site.open('/so-sanh/')
    await page.keyboard.press('/')
    await page.getByRole('dialog', { name: 'Tìm trong các kế hoạch' }).waitFor()
    await page.keyboard.type('ban dan')
    await page.locator('#search-suggestions a', { hasText: 'bán dẫn' }).first().waitFor()
    expect(await page.locator('#search-dialog [role="status"]').innerText()).toContain('“ban dan”')
    await page.keyboard.press('ArrowDown')
    const chosen = page.locator('#search-suggestions [aria-selected="true"]')
    expect(await page.locator('#search-dialog-q').getAttribute('aria-activedescendant')).toBe(
      await chosen.getAttribute('id'),
    )
    const href = await chosen.getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${href}`)
    await page.keyboard.press('/')
    await page.locator('#search-dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('#search-dialog[open]').count()).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('“/” stays a letter where something is typed', async () => {
    const { page } = await site.open('/so-sanh/')
    await page.getByLabel('Lọc theo tên tỉnh').press('/')
    expect(await page.locator('#search-dialog[open]').count()).toBe(0)
    await page.context().close()
  })

  it('on a phone the link leads to the search page', async () => {
    const { page } = await site.open('/so-sanh/', { viewport: { width: 360, height: 780 } })
    await page.getByRole('link', { name: 'Tìm kiếm' }).click()
    await page.waitForURL('**/tim-kiem/')
    await page.context().close()
  })

  it('a browser can add the search', async () => {
    const { page } = await site.open('/')
    const href = await page.locator('link[type="application/opensearchdescription+xml"]').getAttribute('href')
    const text = await (await page.request.get(`${site.origin}${href}`)).text()
    expect(text).toMatch(/template="https?:\/\/[^"]+\/tim-kiem\/\?q=\{searchTerms\}"/)
    await page.context().close()
  })
})
