/** Files of the search that are missing, cut off or old: the page never says what the texts do not say. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { checksumText } from '../../src/search/checksum-text.ts'
import type { PlanTexts } from '../../src/search/records.ts'
import type { PublishedSiteTexts } from '../../src/search/site-pages.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

const QUERY = '/tim-kiem/?q=kinh+t%E1%BA%BF+s%E1%BB%91'
const NOWHERE = '/tim-kiem/?q=kh%C3%B4ng+c%C3%B3+xyzzy'

const folder = mkdtempSync(path.join(tmpdir(), 'damaged-'))
let site: Site
/** How many passages there are. */
let right: string
/** The bytes of what a test has changed. */
const before = new Map<string, Buffer>()

beforeAll(async () => {
  cpSync(inject('fiveSite'), folder, { recursive: true })
  site = await openSite(folder)
  const { count, fault } = await ask(QUERY)
  expect(Number(count)).toBeGreaterThan(20)
  expect(fault).toBe('')
  right = count ?? ''
})
afterEach(() => {
  for (const [file, bytes] of before) writeFileSync(file, bytes)
  before.clear()
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

/** Asks in a browser that has kept nothing; what is said when nothing more comes. */
async function ask(address: string) {
  const { page } = await site.open(address)
  await page.waitForFunction(() => {
    const status = document.getElementById('search-status')
    const fault = document.getElementById('search-fault')
    const near = document.getElementById('search-near')
    const isDone = status?.dataset.exactCount !== undefined && near?.dataset.complete !== undefined
    return isDone || fault?.innerText.includes('Chưa thể nói')
  })
  const [count, status, fault, results] = await page.evaluate(() => [
    document.getElementById('search-status')?.dataset.exactCount,
    document.getElementById('search-status')?.innerText,
    document.getElementById('search-fault')?.innerText ?? '',
    document.querySelectorAll('#search-results li').length,
  ])
  const links = await page.locator('#search-fault a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const reloads = await page.locator('#search-fault button').count()
  await page.context().close()
  return { count, status, fault, results, links, reloads }
}

const filesOf = (part: string, name = /./) =>
  readdirSync(path.join(folder, part), { withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(folder, part, entry.name))
const keep = (file: string) => before.set(file, readFileSync(file))

const HOW = {
  missing: (file: string) => rmSync(file),
  'cut off': (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  empty: (file: string) => truncateSync(file, 0),
  'an error page': (file: string) => writeFileSync(file, '<!doctype html><title>404</title>'),
}
type How = keyof typeof HOW

function damage(files: string[], how: How): void {
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    keep(file)
    HOW[how](file)
  }
}

const readList = () => JSON.parse(readFileSync(path.join(folder, 'search/site.json'), 'utf8')) as PublishedSiteTexts

function writeList({ checksum: _, ...list }: PublishedSiteTexts): void {
  const file = path.join(folder, 'search/site.json')
  if (!before.has(file)) keep(file)
  writeFileSync(file, JSON.stringify({ checksum: checksumText(JSON.stringify(list)), ...list }))
}

/** Another build's text of the first file of a plan, without a word of the query. */
function renewText(): { file: string; address: string; text: string } {
  const [address = ''] = readList().files[0]?.files ?? []
  const file = path.join(folder, address.replace(/\?.*/, ''))
  keep(file)
  const texts = JSON.parse(readFileSync(file, 'utf8')) as PlanTexts
  const text = JSON.stringify({ ...texts, records: texts.records.map((record) => ({ ...record, text: 'Chữ khác.' })) })
  writeFileSync(file, text)
  return { file, address, text }
}

describe('a damaged index: the number of the texts all the same, with the reason', () => {
  it.each([
    ['its word lists', 'pagefind/index', /./, 'missing'],
    ['its word lists', 'pagefind/index', /./, 'cut off'],
    ['its word lists', 'pagefind/index', /./, 'empty'],
    ['its word lists', 'pagefind/index', /./, 'an error page'],
    ['its beginning', 'pagefind', /entry\.json$/, 'missing'],
    ['its beginning', 'pagefind', /entry\.json$/, 'cut off'],
    ['its table', 'pagefind', /pf_meta$/, 'missing'],
    ['its table', 'pagefind', /pf_meta$/, 'cut off'],
    ['its program', 'pagefind', /pagefind$/, 'missing'],
    ['its program', 'pagefind', /pagefind$/, 'cut off'],
    ['its script', 'pagefind', /^pagefind\.js$/, 'missing'],
    ['its script', 'pagefind', /^pagefind\.js$/, 'cut off'],
    ['its records', 'pagefind/records', /./, 'missing'],
    ['its records', 'pagefind/records', /./, 'cut off'],
  ] as const)('%s (%s, %s) %s', async (_, part, name, how) => {
    damage(filesOf(part, name), how)
    const { count, fault, links, reloads } = await ask(QUERY)
    expect(count).toBe(right)
    expect(fault).toContain('Dữ liệu tìm kiếm hỏng hoặc cũ. Kết quả được đọc thẳng từ toàn văn')
    expect(links).toEqual(['/tim-kiem/muc-luc/'])
    expect(reloads).toBe(1)
  })

  it('one part of its word lists alone, whichever it is', async () => {
    for (const file of filesOf('pagefind/index')) {
      damage([file], 'missing')
      expect((await ask(QUERY)).count).toBe(right)
      writeFileSync(file, before.get(file) as Buffer)
    }
  })

  it('of another build than the texts', async () => {
    const { address, text } = renewText()
    const list = readList()
    const renewed = `${address.replace(/\?.*/, '')}?v=${checksumText(text)}`
    writeList({
      ...list,
      files: list.files.map((plan) => ({
        ...plan,
        files: plan.files.map((file) => (file === address ? renewed : file)),
      })),
    })
    const { count, fault } = await ask(QUERY)
    expect(Number(count)).toBeGreaterThan(0)
    expect(Number(count)).toBeLessThan(Number(right))
    expect(fault).toContain('hỏng hoặc cũ. Kết quả được đọc thẳng')
  })

  it('its lists for choosing a province: what the texts of the province say', async () => {
    const chosen = await ask(`${QUERY}&tinh=hung-yen`)
    damage(filesOf('pagefind/filter'), 'missing')
    expect((await ask(`${QUERY}&tinh=hung-yen`)).count).toBe(chosen.count)
  })
})

describe('damaged texts: no number, and no “none”, but what a reader can do', () => {
  const expectNothingSaid = async (address = QUERY) => {
    const { count, status, fault, results, links, reloads } = await ask(address)
    expect([count, status, results]).toEqual([undefined, '', 0])
    expect(fault).toContain('Dữ liệu tìm kiếm hỏng hoặc cũ. Chưa thể nói có hay không có đoạn nào.')
    expect(fault).toContain('Tìm trong kế hoạch này')
    expect(links).toEqual(['/tim-kiem/muc-luc/'])
    expect(reloads).toBe(1)
  }

  it.each([
    ['the list of all texts', 'search', /^site/, 'missing'],
    ['the list of all texts', 'search', /^site/, 'cut off'],
    ['the list of all texts', 'search', /^site/, 'an error page'],
    ['a plan’s texts', 'search/hung-yen', /./, 'missing'],
    ['a plan’s texts', 'search/hung-yen', /./, 'cut off'],
    ['a plan’s texts', 'search/hung-yen', /./, 'empty'],
    ['the names of places', 'du-lieu', /^dia-danh/, 'cut off'],
  ] as const)('%s (%s, %s) %s', async (_, part, name, how) => {
    damage(filesOf(part, name), how)
    await expectNothingSaid()
  })

  it('a plan’s text of another build than the list', async () => {
    renewText()
    await expectNothingSaid()
  })

  it('a list in which a plan is missing', async () => {
    const file = path.join(folder, 'search/site.json')
    keep(file)
    const list = readList()
    writeFileSync(file, JSON.stringify({ ...list, files: list.files.slice(1) }))
    await expectNothingSaid()
  })

  it.each(['missing', 'cut off'] as const)(
    'the words of all texts (%s), which a query without hits needs',
    async (how) => {
      damage(filesOf('search', /^words/), how)
      await expectNothingSaid(NOWHERE)
    },
  )
})

it('the button loads everything anew', async () => {
  damage(filesOf('search', /^site/), 'cut off')
  const { page } = await site.open(QUERY)
  const button = page.locator('#search-fault button')
  await button.waitFor()
  for (const [file, bytes] of before) writeFileSync(file, bytes)
  await button.click()
  await page.locator(`#search-status[data-exact-count="${right}"]`).waitFor()
  expect(await page.locator('#search-fault').isHidden()).toBe(true)
  await page.context().close()
})

it('a network that does not answer is no damage', async () => {
  const { page } = await site.open('/tim-kiem/')
  await page.context().setOffline(true)
  await page.locator('#search-q').fill('chuyển đổi số')
  await page.locator('#search-q').press('Enter')
  await page.getByText('Kiểm tra kết nối rồi thử lại').waitFor()
  expect(await page.locator('#search-fault').isHidden()).toBe(true)
  await page.context().close()
})

it.each(['pagefind/index', 'search'])('the dialog of any page says it too: %s', async (part) => {
  damage(filesOf(part), 'cut off')
  const { page } = await site.open('/tinh/')
  await page.keyboard.press('/')
  await page.locator('#search-dialog input').fill('kinh tế số')
  await page.locator('#search-dialog [role="status"]').getByText('Dữ liệu tìm kiếm hỏng hoặc cũ').waitFor()
  expect(await page.locator('#search-dialog [role="option"]').count()).toBeGreaterThan(0)
  await page.context().close()
})
