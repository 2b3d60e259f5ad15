import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFaults } from './find-faults.ts'
import { addPlaces, madeUp } from './many-places.ts'
import type { ProjectCopy } from './project-copy.ts'
import { copyProject } from './project-copy.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

/** With the five plans of content/ some more rows than a page shows. */
const PLACES = 130
const ALL = PLACES + 5

let project: ProjectCopy
let site: Site
beforeAll(async () => {
  project = copyProject()
  addPlaces(project.folder, PLACES)
  const { status, output } = project.build()
  expect(output.slice(-2_000)).toContain('search index')
  expect(status).toBe(0)
  site = await openSite(path.join(project.folder, 'dist'))
}, 900_000)
afterAll(async () => {
  await site?.close()
  project?.remove()
})

const rows = (page: Page) => page.locator('table.matrix tr[data-key]')
const keysIn = (page: Page) =>
  page
    .locator('table.matrix tr[data-key]:visible')
    .evaluateAll((found) =>
      found
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((row) => row.dataset.key),
    )
const html = (page: string) => readFileSync(path.join(project.folder, 'dist', page, 'index.html'), 'utf8')

describe('without a script', () => {
  it('a comparison shows its first 100 rows, says how many there are, and leads to the others and to each place', async () => {
    const { page } = await site.open('/so-sanh/', { javaScriptEnabled: false })
    expect(await rows(page).count()).toBe(100)
    const more = page.locator('.further-rows')
    expect(await more.innerText()).toContain(`Bảng có ${ALL} dòng; ở đây là dòng 1–100.`)
    await more.getByRole('link', { name: `Xem tiếp dòng 101–${ALL}` }).click()
    await page.waitForURL('**/so-sanh/dong-2/')
    expect(await rows(page).count()).toBe(ALL - 100)
    expect(await page.locator('main').innerText()).toContain(`ở đây là dòng 101–${ALL}.`)
    expect(await page.locator('.needs-script:visible').count()).toBe(0)
    await page.goto(`${site.origin}/so-sanh/`)
    await page.locator('.further-rows summary').click()
    await page.getByRole('link', { name: `Nơi thử ${PLACES}`, exact: true }).click()
    await page.waitForURL(`${site.origin}/so-sanh/dong-2/#hang-${madeUp(PLACES)}`)
    await page.context().close()
  })

  it('a value of a long table leads to its sentence', async () => {
    const { page } = await site.open('/so-sanh/infrastructure/', { javaScriptEnabled: false })
    await page
      .locator(`#hang-${madeUp(3)} a.cell-value`)
      .first()
      .click()
    await page.waitForURL(`**/tinh/${madeUp(3)}/#t-*`)
    await page.context().close()
  })

  it('an indicator shows 100 of the rows of a horizon, and a page has the others', async () => {
    const { page } = await site.open('/chi-tieu/5g-coverage/', { javaScriptEnabled: false })
    const table = page.locator('#nam-2030 table.quotes')
    expect(await table.locator('tbody tr:not(.national, [data-silent])').count()).toBe(100)
    await page.locator('#nam-2030').getByRole('link', { name: 'Xem tiếp dòng 101–' }).click()
    await page.waitForURL('**/chi-tieu/5g-coverage/nam-2030-dong-2/')
    expect(await page.locator('table.quotes tbody tr').count()).toBeGreaterThanOrEqual(30)
    await page.context().close()
  })
})

it('what is not in a page is not said to state nothing', () => {
  const names = Array.from({ length: PLACES }, (_, index) => madeUp(index + 1))
  for (const address of ['so-sanh', 'so-sanh/dong-2', '', 'chi-tieu/5g-coverage']) {
    // An indicator is asked for at one horizon: at others these places do state nothing.
    const [part = ''] = html(address).split('id="nam-2025"')
    const [, ...silent] = part.split('data-silent')
    const said = silent.map((row) => row.slice(0, row.indexOf('</tr>'))).join('')
    expect(names.filter((name) => said.includes(`"${name}"`))).toEqual([])
  }
})

describe('with a script', () => {
  it('the further rows come into the table when asked for', async () => {
    const { page, problems } = await site.open('/so-sanh/')
    await page.locator('.show-further').click()
    await expect.poll(() => rows(page).count()).toBe(ALL)
    expect(await page.locator('.further-rows').innerText()).toBe(`Bảng đã đủ ${ALL} dòng.`)
    expect(await page.locator('#matrix-controls [role="status"]').innerText()).toBe(`Có ${ALL} tỉnh trong bảng.`)
    expect(new URL(page.url()).pathname).toBe('/so-sanh/')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('an order is of all rows, those that were not there too', async () => {
    const { page, problems } = await site.open('/so-sanh/')
    expect(await page.locator('#matrix-controls [role="status"]').innerText()).toContain(`Đang xem 100 dòng đầu`)
    await page.getByRole('button', { name: 'Xếp theo Kinh tế số / GRDP' }).click()
    await expect.poll(async () => (await keysIn(page))[0]).toBe(madeUp(89))
    expect(await rows(page).count()).toBe(ALL)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('a filter finds a row that was not there; so does an address with a filter or a pin', async () => {
    const { page } = await site.open('/so-sanh/')
    await page.getByLabel('Lọc theo tên tỉnh').fill(`nơi thử ${PLACES}`)
    await expect.poll(() => keysIn(page)).toEqual([madeUp(PLACES)])
    const { page: again } = await site.open(`/so-sanh/?ghim=${madeUp(PLACES)}`)
    await expect.poll(async () => (await keysIn(again))[0]).toBe(madeUp(PLACES))
    await page.context().close()
    await again.context().close()
  })

  it('the address of a row that is not there brings it; Ctrl+F and Ctrl+P bring all', async () => {
    const { page } = await site.open(`/so-sanh/infrastructure/#hang-${madeUp(PLACES)}`)
    await expect.poll(() => page.locator(`#hang-${madeUp(PLACES)}`).count()).toBe(1)
    await expect
      .poll(() => page.locator(`#hang-${madeUp(PLACES)}`).evaluate((row) => row.getBoundingClientRect().top))
      .toBeLessThan(900)
    const { page: searched } = await site.open('/chi-tieu/5g-coverage/')
    await searched.keyboard.press('Control+f')
    await expect.poll(() => searched.locator('#nam-2030 [data-further]').count()).toBe(0)
    expect(await searched.locator('#nam-2030 table.quotes').textContent()).toContain(`Nơi thử ${PLACES}`)
    const { page: printed } = await site.open('/so-sanh/')
    await printed.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }))
    await printed.keyboard.press('Control+p')
    await printed.locator('body[data-printed]').waitFor()
    expect(await rows(printed).count()).toBe(ALL)
    for (const { page: open } of [{ page }, { page: searched }, { page: printed }]) await open.context().close()
  })

  it('paper says which rows it has', async () => {
    const { page } = await site.open('/so-sanh/')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.further-rows').innerText()).toBe(`Bảng có ${ALL} dòng; ở đây là dòng 1–100.`)
    await page.context().close()
  })

  it('rows that do not come are told, and nothing is put in order or left out', async () => {
    const { page } = await site.open('/so-sanh/')
    await page.route('**/dong-2/', (route) => route.abort())
    await page.getByRole('button', { name: 'Xếp theo Kinh tế số / GRDP' }).click()
    await expect
      .poll(() => page.locator('#matrix-controls [role="status"]').innerText())
      .toContain('Không tải được các dòng còn lại')
    expect(await page.locator('th[aria-sort]').count()).toBe(0)
    await page.unroute('**/dong-2/')
    await page.locator('.show-further').click()
    await expect.poll(() => rows(page).count()).toBe(ALL)
    await page.context().close()
  })

  it('a value of a long table opens its sentence, which can be cited', async () => {
    const { page, problems } = await site.open('/so-sanh/')
    await page.locator('.show-further').click()
    await expect.poll(() => rows(page).count()).toBe(ALL)
    await page
      .locator(`#hang-${madeUp(PLACES)} a.cell-value`)
      .first()
      .click()
    const quote = page.locator('.quote-popover:popover-open')
    await quote.waitFor()
    expect(await quote.innerText()).toContain(`Tỷ lệ phủ sóng 5G đạt ${(PLACES % 99) + 1}%.`)
    await quote.locator('button[data-cite]').click()
    await quote.locator('.citation-panel .citation-text').waitFor()
    expect(await quote.locator('.citation-text').innerText()).toContain(`/tinh/${madeUp(PLACES)}/#t-5g-coverage-2030`)
    await quote.getByRole('button', { name: 'Đóng' }).click()
    expect(await page.locator('.quote-popover:popover-open').count()).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('what is taken along has the rows that were not there', async () => {
    const { page } = await site.open('/so-sanh/')
    const saved = page.waitForEvent('download')
    await page.locator('[data-take-along]').getByRole('button', { name: 'JSON' }).click()
    const file = await (await saved).path()
    const places = new Set(
      (JSON.parse(readFileSync(file, 'utf8')) as { province: string }[]).map(({ province }) => province),
    )
    expect(places.size).toBe(ALL)
    await page.context().close()
  })
})

/** Addresses of the parts of a page whose sections are too many for one. */
const partsOf = (page: string) => {
  const parts = [page]
  while (existsSync(path.join(project.folder, 'dist', page, `phan-${parts.length + 1}`))) {
    parts.push(`${page}/phan-${parts.length + 1}`)
  }
  return parts
}

describe.each([
  { page: 'chat-luong', section: (place: string) => `co-${place}` },
  { page: 'chu-de/khoi-nghiep', section: (place: string) => place },
])('$page, too long for one page', ({ page: address, section }) => {
  const heading = (page: Page, place: string) => page.locator(`h2[id="${section(place)}"]`)

  it('has each section in one of its parts, and each part names all others', () => {
    const pages = partsOf(address).map(html)
    expect(pages.length).toBeGreaterThan(1)
    for (let number = 1; number <= PLACES; number += 1) {
      const anchor = `id="${section(madeUp(number))}"`
      expect([number, pages.filter((page) => page.includes(`<h2 ${anchor}`)).length]).toEqual([number, 1])
      expect([number, pages.filter((page) => page.includes(anchor)).length]).toEqual([number, pages.length])
    }
  })

  it('says which part is here, and leads to the others without a script', async () => {
    const { page } = await site.open(`/${address}/`, { javaScriptEnabled: false })
    const count = partsOf(address).length
    expect(await page.locator('.section-parts > p').innerText()).toMatch(
      new RegExp(`^Trang dài nên chia làm ${count} phần; ở đây là phần 1: .+ … .+\\.`),
    )
    await page.locator('a[rel="next"]').click()
    await page.waitForURL(`**/${address}/phan-2/`)
    expect(await page.locator('h1').innerText()).toContain(`, phần 2 trên ${count}`)
    await page.locator('.section-parts summary').click()
    await page.locator('.section-parts').getByRole('link', { name: 'Nơi thử 1', exact: true }).first().click()
    await page.waitForURL(`${site.origin}/${address}/#${section(madeUp(1))}`)
    expect(await heading(page, madeUp(1)).isVisible()).toBe(true)
    await page.context().close()
  })

  it('an address of a section that is in another part leads there; without a script to the link there', async () => {
    const { page, problems } = await site.open(`/${address}/#${section(madeUp(PLACES))}`)
    await page.waitForURL(`${site.origin}/${address}/phan-*/#${section(madeUp(PLACES))}`)
    expect(await heading(page, madeUp(PLACES)).isVisible()).toBe(true)
    expect(problems).toEqual([])
    await page.context().close()
    const { page: plain } = await site.open(`/${address}/#${section(madeUp(PLACES))}`, { javaScriptEnabled: false })
    const link = plain.locator(`a[id="${section(madeUp(PLACES))}"]`)
    await expect.poll(() => link.isVisible()).toBe(true)
    await link.click()
    await plain.waitForURL(`${site.origin}/${address}/phan-*/#${section(madeUp(PLACES))}`)
    await plain.context().close()
  })

  it('has no part with an accessibility fault', async () => {
    const { page } = await site.open(`/${address}/phan-2/`, { viewport: { width: 360, height: 740 } })
    await page.locator('.section-parts summary').click()
    expect(await findFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

it('what is taken along of a part of a theme is that part, which is said', async () => {
  const { page } = await site.open('/chu-de/khoi-nghiep/phan-2/')
  const box = page.locator('[data-take-along]')
  expect(await box.innerText()).toContain('Lấy về phần đang xem của danh sách:')
  const saved = page.waitForEvent('download')
  await box.getByRole('button', { name: 'JSON' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toContain('khoi-nghiep-phan-2')
  const taken = JSON.parse(readFileSync(await file.path(), 'utf8')) as { place: string }[]
  expect(taken.length).toBe(await page.locator('.passages > li').count())
  expect(taken.at(-1)?.place).toBe(madeUp(PLACES))
  const { page: first } = await site.open('/chu-de/khoi-nghiep/')
  const savedFirst = first.waitForEvent('download')
  await first.locator('[data-take-along]').getByRole('button', { name: 'CSV' }).click()
  expect((await savedFirst).suggestedFilename()).toContain('phan-1')
  await page.context().close()
  await first.context().close()
})

describe('a group of tasks that is too long for one page', () => {
  const group = '/nhiem-vu/infrastructure/'
  const shown = (page: Page) =>
    page
      .locator('.task-columns > article:visible')
      .evaluateAll((found) => found.map((article) => (article as HTMLElement).dataset.place))
  const status = (page: Page) => page.locator('#task-places [role="status"]')

  it('has each place in one of its parts, and leads from part to part without a script', async () => {
    const pages = partsOf(group.slice(1, -1)).map(html)
    expect(pages.length).toBeGreaterThan(1)
    for (let number = 1; number <= PLACES; number += 1) {
      const column = `<article data-place="${madeUp(number)}"`
      expect([number, pages.filter((page) => page.includes(column)).length]).toEqual([number, 1])
    }
    const { page } = await site.open(`${group}#${madeUp(PLACES)}`, { javaScriptEnabled: false })
    await page.locator(`a[id="${madeUp(PLACES)}"]`).click()
    await page.waitForURL(`${site.origin}${group}phan-*/#${madeUp(PLACES)}`)
    expect(await page.locator(`h2[id="${madeUp(PLACES)}"]`).isVisible()).toBe(true)
    await page.context().close()
  })

  it('puts a place of another part beside others, in the order of all; its parts need not be known', async () => {
    const { page, problems } = await site.open(`${group}?tinh=hung-yen,${madeUp(1)},${madeUp(PLACES)}`)
    await expect.poll(() => shown(page)).toHaveLength(3)
    expect((await shown(page)).at(-1)).toBe(madeUp(PLACES))
    expect(await status(page).innerText()).toContain(`Nơi thử ${PLACES}`)
    expect(await page.locator('.section-parts, .next-part').count()).toBe(0)
    await page.uncheck('input[value="hung-yen"]')
    await page.check(`input[value="${madeUp(PLACES - 1)}"]`)
    await expect.poll(() => shown(page)).toEqual([madeUp(1), madeUp(PLACES - 1), madeUp(PLACES)])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('an address that names a place by its anchor shows it, of whatever part it is', async () => {
    const { page } = await site.open(`${group}#${madeUp(PLACES)}`)
    await expect.poll(() => shown(page)).toEqual([madeUp(PLACES)])
    expect(new URL(page.url()).pathname).toBe(group)
    const { page: later } = await site.open(`${group}phan-2/`)
    await expect.poll(() => shown(later)).toHaveLength(2)
    expect(await later.locator('article[data-place="hung-yen"]').count()).toBe(0)
    await page.context().close()
    await later.context().close()
  })

  it('says of a place whose texts do not come that they did not, and brings them when asked again', async () => {
    const { page } = await site.open(`${group}?tinh=hung-yen`)
    await page.route('**/phan-*/', (route) => route.abort())
    await page.check(`input[value="${madeUp(PLACES)}"]`)
    await expect
      .poll(() => status(page).innerText())
      .toBe(`Không tải được lời văn của Nơi thử ${PLACES}. Hãy chọn lại.`)
    expect(await shown(page)).toEqual(['hung-yen'])
    await page.unroute('**/phan-*/')
    await page.uncheck(`input[value="${madeUp(PLACES)}"]`)
    await page.check(`input[value="${madeUp(PLACES)}"]`)
    await expect.poll(() => shown(page)).toEqual(['hung-yen', madeUp(PLACES)])
    await page.context().close()
  })
})

describe('the list of duties, too long for one page', () => {
  /** Of a made-up plan, with a day and without. */
  const OF_PLAN = 14
  const shown = (page: Page) => page.locator('.duties > li:visible')
  const status = (page: Page) => page.locator('#duty-filter [role="status"]')

  it('has each duty in one of its parts, and says how many of each kind are where', async () => {
    const pages = partsOf('viec').map(html)
    expect(pages.length).toBeGreaterThan(1)
    const ids = pages.flatMap((page) => Array.from(page.matchAll(/<li data-duty="([^"]+)"/g), ([, id]) => id))
    expect(ids.filter((id) => id?.startsWith('noi-thu-'))).toHaveLength(PLACES * OF_PLAN)
    expect(new Set(ids).size).toBe(ids.length)
    const { page } = await site.open('/viec/', { javaScriptEnabled: false })
    const here = await page.locator('[data-timing="none"] .duties > li').count()
    expect(await page.locator('#han-none').innerText()).toMatch(
      new RegExp(`^Không nêu thời hạn\\s+ở phần này ${here} trên \\d+ việc$`),
    )
    await page.locator('a[rel="next"]').click()
    await page.waitForURL('**/viec/phan-2/')
    expect(await page.locator('.duties > li').count()).toBe(ids.length - 1_500)
    expect(await page.locator('h1').innerText()).toContain('phần 2 trên 2')
    await page.context().close()
  })

  it('is filtered in all its parts, by a choice and by an address', async () => {
    const { page, problems } = await site.open('/viec/')
    expect(await page.locator('#duty-filter').innerText()).toContain('Lọc tính cả các việc ở những phần sau.')
    await page.selectOption('[name="tinh"]', madeUp(PLACES))
    await expect.poll(() => shown(page).count()).toBe(OF_PLAN)
    expect(await status(page).innerText()).toMatch(new RegExp(`^Còn ${OF_PLAN} trên \\d+ việc\\.$`))
    expect(await page.locator('#han-none').innerText()).toMatch(/\s7 việc$/)
    expect(await page.locator('.section-parts, .next-part, .of-all-parts').count()).toBe(0)
    expect(await findFaults(page)).toEqual([])
    const saved = page.waitForEvent('download')
    await page.locator('[data-take-along]').getByRole('button', { name: 'JSON' }).click()
    const file = await saved
    expect(file.suggestedFilename()).not.toContain('phan-1')
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toHaveLength(OF_PLAN)
    expect(problems).toEqual([])
    const { page: again } = await site.open(`/viec/?tinh=${madeUp(PLACES)}&han=none#han-none`)
    await expect.poll(() => shown(again).count()).toBe(OF_PLAN / 2)
    expect(new URL(again.url()).pathname).toBe('/viec/')
    await again.goto(`${site.origin}/viec/phan-2/`)
    expect(await findFaults(again)).toEqual([])
    await page.context().close()
    await again.context().close()
  })

  it('says that further parts did not come, and hides nothing then', async () => {
    const { page } = await site.open('/viec/')
    const all = await shown(page).count()
    await page.route('**/viec/phan-2/', (route) => route.abort())
    await page.selectOption('[name="tinh"]', madeUp(PLACES))
    await expect.poll(() => status(page).innerText()).toContain('nên chưa lọc')
    expect(await shown(page).count()).toBe(all)
    await page.unroute('**/viec/phan-2/')
    await page.selectOption('[name="han"]', 'none')
    await expect.poll(() => shown(page).count()).toBe(OF_PLAN / 2)
    await page.context().close()
  })
})

it('a page that is short is not in parts', () => {
  expect(partsOf('chu-de/ban-dan')).toEqual(['chu-de/ban-dan'])
  expect(html('chu-de/ban-dan')).not.toContain('section-parts')
})

it('a page of a comparison stays within 150 KB, compressed; no table is cut that has fewer rows', () => {
  for (const address of ['', 'so-sanh', 'so-sanh/infrastructure', 'chi-tieu/5g-coverage']) {
    expect(gzipSync(html(address)).length).toBeLessThan(150_000)
  }
  expect(existsSync(path.join(project.folder, 'dist/so-sanh/ranking/dong-2'))).toBe(false)
})
