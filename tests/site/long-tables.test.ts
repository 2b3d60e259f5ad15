import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

it('a page of a comparison stays within 150 KB, compressed; no table is cut that has fewer rows', () => {
  for (const address of ['', 'so-sanh', 'so-sanh/infrastructure', 'chi-tieu/5g-coverage']) {
    expect(gzipSync(html(address)).length).toBeLessThan(150_000)
  }
  expect(existsSync(path.join(project.folder, 'dist/so-sanh/ranking/dong-2'))).toBe(false)
})
