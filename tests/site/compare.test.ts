import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
})
afterAll(() => site.close())

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()

async function readMatrix(path: string) {
  const { page } = await site.open(path, { javaScriptEnabled: false })
  const rows = await page
    .locator('table.matrix')
    .first()
    .evaluate((table) =>
      [...(table as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? '')),
    )
  await page.context().close()
  return rows.map((row) => row.map(oneSpace))
}

describe.each(['/', '/so-sanh/'])('the headline matrix on %s', (path) => {
  it('has the eleven headline indicators, the national row first and each plan’s values with their comparators', async () => {
    const [head = [], national = [], ...rows] = await readMatrix(path)
    expect(head).toHaveLength(12)
    const column = (name: string) => head.findIndex((cell) => cell.startsWith(name))
    expect(national[0]).toContain('Nghị quyết 57')
    expect(national[column('Kinh tế số')]).toContain('≥ 30 %')
    const cell = (province: string, name: string) =>
      rows.find(([first = '']) => first.startsWith(province))?.[column(name)]
    expect(cell('Thái Nguyên', 'Kinh tế số')).toMatch(/^≥ 40 %.*▲ ?cao hơn/)
    expect(cell('Bình Phước', 'Kinh tế số')).toMatch(/^≥ 30 %.*= ?bằng/)
    expect(cell('Bình Phước', 'Đóng góp của TFP')).toMatch(/^≥ 45 %.*▼ ?thấp hơn/)
    expect(cell('Hưng Yên', 'Đóng góp của TFP')).toMatch(/^50–55 %.*▼ ?thấp hơn/)
    expect(cell('Bắc Giang', 'Hạng PII')).toMatch(/^top 10/)
    expect(cell('Bắc Giang', 'Kinh tế số')).toBe('không nêu')
    expect(cell('Thái Nguyên', 'Chỉ số HDI')).toMatch(/^> 0,75/)
  })

  it('never leaves a cell empty', async () => {
    const rows = await readMatrix(path)
    expect(rows.flat().filter((cell) => cell === '')).toEqual([])
  })
})

it('a value in the matrix opens its sentence, also by keyboard and without JavaScript, and leads to its place', async () => {
  const { page } = await site.open('/so-sanh/', { javaScriptEnabled: false })
  await page.getByTitle('Đọc câu gốc: Thái Nguyên, Kinh tế số / GRDP').press('Enter')
  const dialog = page.getByRole('dialog')
  expect(await dialog.innerText()).toMatch(
    /Quy mô kinh tế số đạt tối thiểu 40% GRDP\..+1\. Mục tiêu đến năm 2030.+đã kiểm duyệt/is,
  )
  await dialog.getByRole('link', { name: /^Xem/ }).press('Enter')
  await page.waitForURL('**/tinh/thai-nguyen/#t-digital-economy-share-2030')
  const mark = page.locator('#t-digital-economy-share-2030')
  expect(await mark.innerText()).toBe('Quy mô kinh tế số đạt tối thiểu 40% GRDP')
  expect(await mark.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(720)
  await page.context().close()
})

describe('/chi-tieu/digital-economy-share/', () => {
  it('draws a chart with a text of its own and quotes each value', async () => {
    const { page } = await site.open('/chi-tieu/digital-economy-share/', { javaScriptEnabled: false })
    const chart = page.locator('svg.dot-plot').first()
    expect(await chart.count()).toBe(1)
    expect((await chart.locator('title, desc').allTextContents()).join(' ')).not.toBe('')
    const text = oneSpace(await page.locator('main').innerText())
    for (const sentence of [
      'Quy mô kinh tế số đạt tối thiểu 40% GRDP.',
      'Quy mô kinh tế số chiếm 35% GRDP.',
      'Bắc Giang',
    ]) {
      expect(text).toContain(sentence)
    }
    await page.context().close()
  })

  it('says so where no plan states an indicator', async () => {
    const { page } = await site.open('/chi-tieu/local-patents/')
    expect(await page.locator('main').innerText()).toContain('Bình Định')
    await page.goto(`${site.origin}/chi-tieu/dti-index/`)
    expect(await page.locator('main').innerText()).toContain('không nêu')
    await page.context().close()
  })
})
