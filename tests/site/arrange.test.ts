import { readFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { csvParse } from 'd3-dsv'
import type { Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
})
afterAll(() => site.close())

async function open(path: string): Promise<Page> {
  const { page } = await site.open(path)
  await page.locator('#matrix-controls [role="status"]:not(:empty)').waitFor()
  return page
}

const inDocument = (page: Page) =>
  page.locator('table.matrix tr[data-key]:visible').evaluateAll((rows) => rows.map((row) => row.dataset.key))

/** The rows as they are seen from top to bottom; screen readers and the Tab key follow at once or a moment later. */
async function rowsOf(page: Page) {
  const seen = await page
    .locator('table.matrix tr[data-key]:visible')
    .evaluateAll((rows) =>
      rows
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((row) => row.dataset.key),
    )
  await expect.poll(() => inDocument(page)).toEqual(seen)
  return seen
}

describe('the matrix on /so-sanh/ can be arranged', () => {
  it('by a column: most first, then least first, those that state nothing last', async () => {
    const page = await open('/so-sanh/')
    const button = page.getByRole('button', { name: 'Xếp theo Đóng góp của TFP' })
    await button.click()
    expect(await rowsOf(page)).toEqual(['thai-nguyen', 'hung-yen', 'binh-dinh', 'binh-phuoc', 'bac-giang'])
    expect(new URL(page.url()).search).toBe('?xep=tfp-contribution')
    await button.click()
    expect(await rowsOf(page)).toEqual(['binh-phuoc', 'hung-yen', 'binh-dinh', 'thai-nguyen', 'bac-giang'])
    expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1)
    await page.context().close()
  })

  it('by rank: the smaller number is the higher', async () => {
    const page = await open('/so-sanh/?xep=pii-rank')
    expect((await rowsOf(page)).slice(0, 2)).toEqual(['bac-giang', 'binh-phuoc'])
    await page.context().close()
  })

  it('by a name without marks, of then or of today; the address keeps it, also at another horizon', async () => {
    const page = await open('/so-sanh/')
    await page.getByLabel('Lọc theo tên tỉnh').fill('gia lai')
    expect(await rowsOf(page)).toEqual(['binh-dinh'])
    expect(await page.locator('#matrix-controls [role="status"]').innerText()).toBe('Đang xem 1 trên 5 tỉnh.')
    await page.getByRole('link', { name: 'Đến năm 2035' }).click()
    await page.waitForURL('**/so-sanh/nam-2035/?loc=gia+lai')
    expect(await page.getByLabel('Lọc theo tên tỉnh').inputValue()).toBe('gia lai')
    await page.context().close()
  })

  it('by columns and pins, all of it by keyboard and read back from the address', async () => {
    const page = await open('/so-sanh/')
    await page.getByLabel('Ghim Bình Phước lên đầu').press('Space')
    await page.getByLabel('Ghim Hưng Yên lên đầu').press('Space')
    await page.locator('#matrix-controls summary').press('Enter')
    await page.locator('#matrix-controls').getByLabel('Chỉ số HDI').press('Space')
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search)
    expect((await rowsOf(again)).slice(0, 2)).toEqual(['binh-phuoc', 'hung-yen'])
    expect(await again.locator('th[data-column="hdi"]').isVisible()).toBe(false)
    expect(await again.locator('th[data-column="pii-rank"]').isVisible()).toBe(true)
    expect(await again.getByRole('link', { name: 'Đặt 2 tỉnh cạnh nhau' }).getAttribute('href')).toBe(
      '/doi-chieu/?tinh=binh-phuoc,hung-yen',
    )
    await again.getByRole('button', { name: 'Đặt lại' }).click()
    expect(new URL(again.url()).search).toBe('')
    await page.context().close()
    await again.context().close()
  })

  it('a key that is down when rows are due to move is not lost', async () => {
    const page = await open('/so-sanh/')
    await page.getByLabel('Ghim Bình Phước lên đầu').press('Space')
    await page.getByLabel('Ghim Hưng Yên lên đầu').focus()
    await page.keyboard.down('Space')
    // Longer than rows wait before they move.
    await page.waitForTimeout(600)
    await page.keyboard.up('Space')
    await expect.poll(() => new URL(page.url()).search).toBe('?ghim=binh-phuoc,hung-yen')
    await page.context().close()
  })

  it('and says what the address asks for and the table does not have', async () => {
    const page = await open('/so-sanh/?xep=-khong-co&ghim=binh-phuoc')
    expect(await page.locator('#matrix-controls [role="status"]').textContent()).toContain(
      '(xep=-khong-co); đây là bảng gần nhất.',
    )
    expect((await rowsOf(page))[0]).toBe('binh-phuoc')
    await page.context().close()
  })

  it('and shows no control that does nothing where scripts do not run', async () => {
    const { page } = await site.open('/so-sanh/', { javaScriptEnabled: false })
    expect(await page.locator('.needs-script:visible').count()).toBe(0)
    await page.context().close()
  })

  it('a sentence can be copied with its plan, section and address', async () => {
    const { page } = await site.open('/so-sanh/', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByTitle('Đọc câu gốc: Thái Nguyên, Kinh tế số / GRDP').click()
    await page.locator('.quote-popover:popover-open button[data-cite]').click()
    const panel = page.locator('.quote-popover:popover-open .citation-panel')
    await panel.getByRole('button', { name: 'Ngắn' }).click()
    await expect.poll(() => panel.getByRole('status').textContent()).toContain('Đã chép')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(
      /^“Quy mô kinh tế số đạt tối thiểu 40% GRDP\.” \(Thái Nguyên, Chương trình hành động\)\. https?:\/\/.*\/tinh\/thai-nguyen\/#t-digital-economy-share-2030$/,
    )
    await page.context().close()
  })
})

describe('what is on the screen can be taken along', () => {
  const save = async (page: Page, name: string) => {
    const saved = page.waitForEvent('download')
    await page.locator('[data-take-along]').getByRole('button', { name }).click()
    const file = await saved
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }

  it('as CSV, Excel and JSON of the same rows, in the order, columns and filter of the table', async () => {
    const page = await open('/so-sanh/?loc=b%C3%ACnh&xep=tfp-contribution&cot=tfp-contribution,hdi')
    expect(await rowsOf(page)).toEqual(['binh-dinh', 'binh-phuoc'])
    const json = await save(page, 'JSON')
    const rows = JSON.parse(json.bytes.toString()) as Record<string, unknown>[]
    expect(rows.map(({ province, indicator, text_value: value }) => [province, indicator, value])).toEqual([
      ['binh-dinh', 'tfp-contribution', '≥ 50%'],
      ['binh-dinh', 'hdi', '> 0,75'],
      ['binh-phuoc', 'tfp-contribution', '≥ 45%'],
      ['binh-phuoc', 'hdi', 'không có số riêng của tỉnh'],
    ])
    expect(json.name).toMatch(
      /^doi-chieu-57_so-sanh_\d{4}-\d\d-\d\d_loc-bình_cot-tfp-contribution,hdi_xep-tfp-contribution\.json$/,
    )
    const csv = await save(page, 'CSV')
    const plain = (row: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : String(cell)]))
    expect(csvParse(csv.bytes.toString().slice(1)).map((row) => ({ ...row }))).toEqual(rows.map(plain))
    const [table, notes] = await readXlsxFile((await save(page, 'Excel')).bytes)
    expect(table?.data.slice(1)).toEqual(rows.map((row) => Object.values(row)))
    const said = notes?.data.flat().join('\n')
    expect(said).toContain('/so-sanh/?loc=')
    expect(said).toContain('Đang xem 2 trên 5 tỉnh.')
    expect(said).toContain('CC BY 4.0')
    expect(said).toContain('“không nêu”')
    await page.context().close()
  })

  it.each([
    [
      'an indicator at one horizon',
      '/chi-tieu/5g-coverage/',
      0,
      'doi-chieu-57_chi-tieu-5g-coverage_',
      '_nam-2030.json',
    ],
    ['the targets of a plan', '/tinh/binh-phuoc/', 0, 'doi-chieu-57_tinh-binh-phuoc_', '.json'],
    ['places beside each other', '/doi-chieu/?tinh=binh-phuoc,hung-yen', 0, 'doi-chieu-57_doi-chieu_', '.json'],
  ])('also of %s, places that state nothing among them', async (what, path, index, begins, ends) => {
    const { page } = await site.open(path)
    const box = page.locator('[data-take-along]:visible').nth(index)
    await box.waitFor()
    const saved = page.waitForEvent('download')
    await box.getByRole('button', { name: 'JSON' }).click()
    const file = await saved
    expect(file.suggestedFilename().startsWith(begins)).toBe(true)
    expect(file.suggestedFilename().endsWith(ends)).toBe(true)
    const rows = JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, unknown>[]
    const all = JSON.parse(readFileSync(`${inject('fiveSite')}/du-lieu/targets.json`, 'utf8')) as Record<
      string,
      unknown
    >[]
    const wanted = all.filter(({ province, indicator, year }) => {
      if (what.startsWith('an')) return indicator === '5g-coverage' && year === 2030
      return province === 'binh-phuoc' || (what.startsWith('places') && province === 'hung-yen')
    })
    const sorted = (list: Record<string, unknown>[]) => list.map((row) => JSON.stringify(row)).sort()
    expect(sorted(rows.filter(({ quote }) => quote !== null))).toEqual(sorted(wanted))
    const silent = rows.filter(({ quote }) => quote === null)
    if (what.startsWith('an'))
      expect(silent).toMatchObject([{ province: 'bac-giang', text_value: 'chỉ nêu định tính', year: 2030 }])
    if (what.startsWith('places')) expect(silent.length).toBeGreaterThan(5)
    await page.context().close()
  })

  it('and without scripts the whole dataset', async () => {
    const { page } = await site.open('/so-sanh/', { javaScriptEnabled: false })
    const links = await page
      .locator('[data-take-along] a[download]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links).toEqual(['csv', 'xlsx', 'json', 'parquet'].map((format) => `/du-lieu/targets.${format}`))
    await page.context().close()
  })
})

describe('/doi-chieu/', () => {
  it('offers pairs to a reader who has not chosen, and no longer when one is chosen', async () => {
    const { page } = await site.open('/doi-chieu/')
    const pairs = page.locator('#side-by-side-pairs a')
    const name = (await pairs.first().innerText()).split(' và ')
    await pairs.first().click()
    await page.getByRole('heading', { name: 'Khác nhau' }).waitFor()
    for (const place of name) await page.getByRole('columnheader', { name: place }).first().waitFor()
    expect(await pairs.first().isVisible()).toBe(false)
    await page.context().close()
  })

  it('puts the chosen plans beside each other, differences first, and keeps the choice in the address', async () => {
    const { page } = await site.open('/doi-chieu/?tinh=hung-yen,thai-nguyen')
    await page.getByRole('heading', { name: 'Khác nhau' }).waitFor()
    const [first = ''] = await page.locator('.side-by-side-table tbody tr').allInnerTexts()
    expect(first.replace(/\s+/g, ' ')).toContain(
      'Quy mô kinh tế số trong GRDP đến năm 2030 ≥ 30 % GDP 35 % GRDP ▲ cao hơn “Quy mô kinh tế số chiếm 35% GRDP” ≥ 40 % GRDP',
    )
    await page.getByLabel('Bình Phước').check()
    expect(new URL(page.url()).search).toBe('?tinh=thai-nguyen,hung-yen,binh-phuoc')
    await page.getByRole('columnheader', { name: 'Bình Phước' }).first().waitFor()
    await page.getByRole('link', { name: '≥ 40 % GRDP' }).first().click()
    await page.waitForURL('**/tinh/thai-nguyen/#t-digital-economy-share-2030')
    await page.context().close()
  })

  it('asks for two plans, leaves out what the address does not spell right, and says so', async () => {
    const { page } = await site.open('/doi-chieu/?tinh=hung-yen,khong-co')
    expect(await page.locator('#side-by-side-status').innerText()).toBe(
      'Hãy chọn từ hai đến bốn tỉnh. Không có kế hoạch của: khong-co.',
    )
    await page.context().close()
  })
})

it('a chart can be saved as SVG and as PNG, with title, source, date and address inside', async () => {
  const { page } = await site.open('/chi-tieu/digital-economy-share/')
  const chart = page.locator('figure.chart').first()
  const [svg] = await Promise.all([page.waitForEvent('download'), chart.getByRole('link', { name: 'SVG' }).click()])
  const text = readFileSync(await svg.path(), 'utf8')
  for (const part of [
    'Quy mô kinh tế số trong GRDP, đến năm 2030',
    'Nguồn: kế hoạch',
    'Đối chiếu 57',
    '/chi-tieu/digital-economy-share/',
  ]) {
    expect(text).toContain(part)
  }
  expect(text).toMatch(/\d{1,2}\/\d{1,2}\/20\d\d/)
  const [png] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: 'PNG' }).click()])
  expect(png.suggestedFilename()).toMatch(/^digital-economy-share-bieu-do-.*\.png$/)
  const bytes = readFileSync(await png.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 675])
  await page.context().close()
  // Whatever fonts a machine has: nothing reaches the edges, and the letters are those of the typeface.
  const picture = await loadImage(bytes)
  const canvas = createCanvas(picture.width, picture.height)
  const ink = canvas.getContext('2d')
  ink.drawImage(picture, 0, 0)
  const shades = (x: number) => new Set(new Uint32Array(ink.getImageData(x, 0, 20, picture.height).data.buffer))
  expect([shades(0).size, shades(picture.width - 20).size]).toEqual([1, 1])
  expect(text).toContain('src:url(data:font/woff2;base64,')
})
