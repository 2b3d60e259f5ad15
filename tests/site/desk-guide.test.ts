/** The guide's ten steps, each done at the desk by the names that the guide gives its parts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeDocx } from '../documents/make-docx.ts'
import { bodyOf } from '../documents/source-tree.ts'
import { copyContent } from '../five-plans.ts'
import { runPlan } from '../scripts/run-plan.ts'
import { downloadOf, readState, selectWords, waitUntilKept } from './desk-page.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
const folder = mkdtempSync(path.join(tmpdir(), 'desk-guide-'))
beforeAll(async () => {
  site = await openSite()
  copyContent(folder)
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

/** A plan of no place: one target that is right, one to be completed, one that is none, one of a wrong year, two that are missed, a wrong word, a table. */
const PLAN = readFileSync('tests/fixtures/desk/guide.md', 'utf8')
/** What only another kind of file has: the page of a PDF, the box for text that is pasted. */
const OF_OTHER_FILES = ['Xem trang của tệp PDF', 'Dán văn bản']

/** The steps of the guide that the page shows: their texts, and what they name in bold. */
async function readSteps(page: Page): Promise<{ text: string; names: string[] }[]> {
  const list = page.locator('h2:has-text("Bàn biên tập, mười bước") ~ ol').first()
  return list.locator('li').evaluateAll((items) =>
    items.map((item) => ({
      text: item.textContent ?? '',
      names: [...item.querySelectorAll('strong')].map(({ textContent }) => textContent ?? ''),
    })),
  )
}

it("the guide's ten steps lead from a Word file to a plan that is read line by line and passes the check", {
  timeout: 180_000,
}, async () => {
  const file = path.join(folder, 'van-ban.docx')
  writeFileSync(file, await makeDocx(bodyOf(PLAN)))
  const { page, problems } = await site.open('/bien-tap/huong-dan/')
  const steps = await readSteps(page)
  expect(steps).toHaveLength(10)
  /** The names of the step that is being done, of which each must be used. */
  let names = new Set<string>()
  const begin = (step: number) => {
    expect([...names], `not used in step ${step - 1}`).toEqual([])
    names = new Set(steps[step - 1]?.names.filter((name) => !OF_OTHER_FILES.includes(name)))
  }
  const named = (name: string, find: (name: string) => Locator): Locator => {
    expect([...names]).toContain(name)
    names.delete(name)
    return find(name)
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true }).locator('visible=true').first()
  const tab = (name: string) => page.getByRole('tab', { name })
  const label = (name: string) => page.getByLabel(name, { exact: true }).locator('visible=true')
  const states = async () => [(await readState(page)).targets, (await readState(page)).doubts]

  begin(1)
  await page.click('ol > li a[href$="/bien-tap/"]')
  await page.waitForURL('**/bien-tap/')
  await named('Chọn tệp văn bản…', label).setInputFiles(file)
  await page.waitForSelector('[data-desk-state="read"]')
  expect(await states()).toEqual([8, 5])

  begin(2)
  await named('Kế hoạch của', label).first().selectOption('province:ha-giang')
  await expect.poll(states).toEqual([8, 4])

  begin(3)
  await named('Mục tiêu', tab).click()
  expect(await named('Văn bản gốc', (name) => page.getByRole('heading', { name })).isVisible()).toBe(true)
  await page.waitForSelector('.desk-lines .is-current:has-text("Phủ sóng 5G toàn tỉnh")')

  begin(4)
  await named('Đúng, tiếp (Enter)', button).press('Enter')
  await page.waitForSelector('.desk-card:has-text("toàn bộ thủ tục")')
  await label('Ghi chú cho người đọc').fill('Thủ tục đủ điều kiện.')
  await named('Lưu và tiếp (Enter)', button).click()
  await page.waitForSelector('.desk-card:has-text("tăng 10 - 15%")')
  await named('Không phải mục tiêu (Delete)', button).press('Delete')
  await page.waitForSelector('.desk-card:has-text("Nối hai đoạn")')
  await named('Đã xem, tiếp (Enter)', button).press('Enter')
  await expect.poll(states).toEqual([7, 0])

  begin(5)
  await page.click('.desk-list button:has-text("2025")')
  await label('Năm').fill('2030')
  await label('Năm').press('Enter')
  await page.keyboard.press('t')
  await page.waitForSelector('.desk-same-table')
  await named('Cả bảng đúng, tiếp (T)', button).press('Enter')
  await named('Đã đọc hết các mục tiêu còn lại, đều đúng', button).click()
  await page.waitForSelector('[data-desk-done]')

  begin(6)
  await named('Con số khác', tab).click()
  const missed = page.locator('#desk-panel-numbers li:has-text("từ 30% trở lên")')
  await named('Đánh dấu là mục tiêu', (name) => missed.getByRole('button', { name })).click()
  await expect.poll(states).toEqual([8, 0])
  await button('Lùi lại').click()
  await expect.poll(states).toEqual([7, 0])

  begin(7)
  const text = page.locator('[data-desk-plan-text]')
  await named('Toàn văn', tab).click()
  await selectWords(text, 'chuyến đổi số')
  await named('Sửa lỗi quét (S)', button).click()
  await label('Chữ đúng của văn bản').fill('chuyển đổi số')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-desk-plan-text]:has-text("hỗ trợ chuyển đổi số")')
  await selectWords(text, 'duy trì trên 0,7')
  await named('Đánh dấu là mục tiêu (M)', button).click()
  await expect.poll(states).toEqual([8, 0])
  await button('Lưu và tiếp (Enter)').or(button('Đúng, tiếp (Enter)')).click()

  // What the guide says of all steps: they are kept, and the draft is opened again as it was left.
  const before = await downloadOf(page)
  await waitUntilKept(page)
  await page.reload()
  await page.click('[data-desk-draft]')
  await page.waitForSelector('[data-desk-state="read"]')
  expect(await downloadOf(page)).toEqual(before)

  begin(8)
  await named('Thông tin văn bản', tab).click()
  expect(await page.textContent('#desk-fact-number-from')).toMatch(/^dòng \d+: “Số 15-KH\/TU”/)
  await label('Ngày ban hành').fill('2025-03-12')
  await label('Ngày ban hành').press('Tab')

  begin(9)
  await named('Kiểm tra', tab).click()
  // The year that was corrected: a warning asks to read the sentence again, and is no error.
  const findings = page.locator('#desk-panel-checks li b')
  await expect.poll(() => findings.allTextContents()).toEqual(['Cảnh báo'])
  const warning = (await page.textContent('#desk-panel-checks li'))?.split(': ').slice(1).join(': ')
  await named('Xem trước', tab).click()
  await page.waitForSelector('table.matrix tr.desk-own[data-key="ha-giang"]')
  await page.waitForSelector('[data-desk-preview-page] .plan-text:has-text("chuyển đổi số")')

  begin(10)
  await named('Thông tin văn bản', tab).click()
  await page.getByLabel('ghi là đã kiểm duyệt hôm nay').check()
  await named('Giao nộp', tab).click()
  expect(await page.textContent('#desk-panel-hand-over')).toContain('Tệp kế hoạch (.mdx)')
  named('Tải tệp .mdx', button)
  const { name, text: plan } = await downloadOf(page)
  expect([...names]).toEqual([])
  expect(name).toBe('ha-giang.mdx')
  const tags = [...plan.matchAll(/<Target indicator="([^"]*)" year="(\d+)" value="([^"]*)"( note="[^"]*")?>/g)]
  expect(tags.map(([, ...fields]) => fields.filter(Boolean).join(' '))).toEqual([
    '5g-coverage 2030 100',
    'end-to-end-services 2030 100  note="Thủ tục đủ điều kiện."',
    'digital-economy-share 2030 35',
    'fibre-broadband-coverage 2030 85',
    'hdi 2030 > 0,7',
    'digital-signatures 2030 60',
    'online-service-usage 2030 85',
    'innovative-enterprise-share 2030 40',
  ])
  expect(plan).toContain('<Corrected was="chuyến đổi số">chuyển đổi số</Corrected>')
  expect(plan).toMatch(/\nissued: 2025-03-12\n[\s\S]*\nreview: reviewed\nreviewedOn: \d{4}-\d\d-\d\d\n---\n/)

  // The same check, as the command: the plan and its document at the places that the desk names.
  writeFileSync(path.join(folder, 'content/plans', name), plan)
  writeFileSync(path.join(folder, 'content/sources/ha-giang.docx'), readFileSync(file))
  const checked = await runPlan(['check', `content/plans/${name}`], folder)
  expect(checked).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^content\/plans\/ha-giang\.mdx:\d+:\d+: Cảnh báo: [^\n]*\n$/),
  })
  expect(checked.stderr).toContain(warning)
  expect(problems).toEqual([])
  await page.context().close()
})
