/**
 * `npm run bench:search`: bytes and times of the built site's search in Chromium, at 5, 34 and 340 plans, beside plain
 * Pagefind and MiniSearch on the same texts. Beyond the real plans the texts are theirs with one syllable in 25
 * replaced: kinder in vocabulary and harsher in repetition than really different plans. A report, never a test.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { parse } from 'yaml'
import type { PlanTexts } from '../src/search/records.ts'
import type { SiteTexts } from '../src/search/site-pages.ts'
import { textFiles } from '../src/search/text-files.ts'
import { writeSearchIndex } from '../src/search/write-index.ts'
import { launchBrowser } from '../tests/browser.ts'
import { readPlanTexts } from '../tests/search/read-plan-texts.ts'
import { madePlans } from './search/made-plans.ts'
import { writeMiniSearch, writePagefind } from './search/peers.ts'
import { serve } from './serve.ts'

const SIZES = [5, 34, 340]
const COLD_QUERY = 'chuyển đổi số'
const WARM_QUERIES = [
  'đổi mới sáng tạo',
  'dat dai',
  'dữ liệu mở',
  'ban dan',
  'R&D',
  'trí tuệ nhân tạo',
  'hạ tầng số',
  '40%',
]
/** A cheap phone on a slow net: 1.6 Mbit/s, 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }

/** Writes the search of plans into a copy of the built site, in place of that of its own. */
async function writeSearch(plans: PlanTexts[], site: SiteTexts, dist: string): Promise<void> {
  rmSync(path.join(dist, 'search'), { recursive: true })
  for (const { name, value } of textFiles(plans, site)) {
    const file = path.join(dist, 'search', `${name}.json`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(value))
  }
  await writeSearchIndex(dist)
}

interface Measured {
  kilobytes: number
  coldMs: number
  slowMs: number
  warmMs: number
}

/** Measures a page that searches for `?q=` and shows results as `li[data-search-result]`. */
async function measure(browser: Browser, folder: string, page: string, results: number): Promise<Measured> {
  const server = await serve(folder, { port: 0 })
  const { port } = server.address() as { port: number }
  const address = (query: string) => `http://localhost:${port}${page}?q=${encodeURIComponent(query)}`
  const cold = await openPage(browser)
  const coldMs = await timeFirst(cold.page, address(COLD_QUERY), results)
  const kilobytes = (await bytesUntil(cold.page, coldMs)) / 1000
  const warm: number[] = []
  for (const query of [...WARM_QUERIES, ...WARM_QUERIES]) warm.push(await timeQuery(cold.page, query))
  await cold.page.context().close()
  const slow: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const { page, session } = await openPage(browser)
    await session.send('Network.emulateNetworkConditions', SLOW)
    slow.push(await timeFirst(page, address(COLD_QUERY), 1))
    await page.context().close()
  }
  server.close()
  // The first round loads the index; the second is warm.
  return {
    kilobytes,
    coldMs,
    slowMs: median(slow),
    warmMs: median(warm.slice(WARM_QUERIES.length).filter(Number.isFinite)),
  }
}

/** What was loaded, with headers, before a moment of the page: what comes after it is only counting. */
function bytesUntil(page: Page, moment: number): Promise<number> {
  return page.evaluate((moment) => {
    const loads = ['navigation', 'resource'].flatMap(
      (type) => performance.getEntriesByType(type) as PerformanceResourceTiming[],
    )
    return loads.reduce((sum, { responseEnd, transferSize }) => sum + (responseEnd <= moment ? transferSize : 0), 0)
  }, moment)
}

async function openPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const page = await (await browser.newContext()).newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  return { page, session }
}

/** Plain Pagefind finds pages, and there may be fewer than ten of them. */
async function timeFirst(page: Page, address: string, results: number): Promise<number> {
  // Seen from inside: a look from outside comes some hundred milliseconds late on an emulated network.
  await page.addInitScript((results) => {
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('li[data-search-result]').length < results) return
      observer.disconnect()
      performance.mark('found')
    })
    observer.observe(document, { childList: true, subtree: true })
  }, results)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('found').length > 0, null, { timeout: 120_000 })
  return page.evaluate(() => performance.getEntriesByName('found')[0]?.startTime ?? Number.NaN)
}

/** From the Enter key to the first result, measured inside the page. */
function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (query) =>
      new Promise<number>((resolve) => {
        const list = document.querySelector('#search-results') as HTMLElement
        const input = document.querySelector('input[name="q"]') as HTMLInputElement
        const start = performance.now()
        const observer = new MutationObserver(() => {
          if (list.childElementCount === 0) return
          observer.disconnect()
          resolve(performance.now() - start)
        })
        // An engine that knows no đ finds nothing for some of them.
        setTimeout(resolve, 2_000, Number.NaN)
        input.value = query
        input.form?.requestSubmit()
        observer.observe(list, { childList: true })
      }),
    query,
  )
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Of the queries with a known first place, how many an engine answers with it. */
async function countRight(browser: Browser, folder: string, page: string): Promise<string> {
  const cases = ['queries', 'queries-of-readers']
    .flatMap(
      (name) => parse(readFileSync(`tests/fixtures/${name}.yaml`, 'utf8')) as { query: string; first?: string[] }[],
    )
    .filter(({ first }) => first !== undefined)
  const server = await serve(folder, { port: 0 })
  const { port } = server.address() as { port: number }
  const { page: tab } = await openPage(browser)
  let right = 0
  for (const { query, first } of cases) {
    await tab.goto(`http://localhost:${port}${page}?q=${encodeURIComponent(query)}`)
    await tab.waitForFunction(
      () => document.title === 'done' || /\d|Không/.test(document.querySelector('#search-status')?.textContent ?? ''),
    )
    const address = await tab.evaluate(() => {
      const item = document.querySelector<HTMLElement>('li[data-search-result]')
      return item?.querySelector('a')?.getAttribute('href') ?? item?.dataset.searchResult
    })
    if (address && first?.includes(decodeURI(address.replace(/\?[^#]*/, '')))) right += 1
  }
  await tab.context().close()
  server.close()
  return `${right} of ${cases.length}`
}

const { plans: real, site } = await readPlanTexts('content')
const browser = await launchBrowser()
console.log('plans  engine           KB to 10 results   cold ms   first at 1.6 Mbit/s   warm ms   first place right')
for (const size of SIZES) {
  const plans = madePlans(real, size)
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-search-'))
  const engines = {
    ours: path.join(folder, 'ours'),
    pagefind: path.join(folder, 'pagefind'),
    minisearch: path.join(folder, 'minisearch'),
  }
  for (const engine of Object.values(engines)) mkdirSync(engine)
  cpSync('dist', engines.ours, { recursive: true })
  await writeSearch(plans, site, engines.ours)
  await writePagefind(plans, engines.pagefind)
  writeMiniSearch(plans, engines.minisearch)
  for (const [engine, place] of Object.entries(engines)) {
    const page = engine === 'ours' ? '/tim-kiem/' : '/'
    const { kilobytes, coldMs, slowMs, warmMs } = await measure(
      browser,
      place,
      page,
      engine === 'pagefind' ? Math.min(10, size) : 10,
    )
    const right = size === real.length ? await countRight(browser, place, page) : ''
    const columns = [kilobytes.toFixed(0), coldMs.toFixed(0), slowMs.toFixed(0), warmMs.toFixed(0)]
    console.log(String(size).padEnd(6), engine.padEnd(16), columns.map((value) => value.padEnd(14)).join(' '), right)
  }
  rmSync(folder, { recursive: true })
}
await browser.close()
