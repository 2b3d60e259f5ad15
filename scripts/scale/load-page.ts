import type { Browser } from 'playwright-core'

/** How a page opens on a cheap phone. */
export interface PageLoad {
  /** All that was transferred before the page was at rest, in bytes, as the server packs it. */
  transferred: number
  /** Milliseconds for which the page could not answer: what its long tasks took beyond 50 ms each. */
  blocked: number
  /** Processor time of the page's own thread, in milliseconds without the slowing: other programs on the machine do not lengthen it. */
  busy: number
  /** First words seen, in milliseconds. */
  painted: number
}

/** Times that the processor is slower than this machine's. */
const SLOWER = 4
/** A phone of 2020: pixels. */
const PHONE = { width: 412, height: 915 }
/** A page is at rest when nothing was loaded for so many milliseconds. */
const REST = 1_000

/**
 * Opens a page with a slow processor and counts what it took.
 *
 * @param address of the page
 */
export async function loadPage(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  let transferred = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    transferred += encodedDataLength
  })
  await page.addInitScript(() => {
    const seen = { blocked: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocked += Math.max(duration - 50, 0)
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 })
  await page.waitForTimeout(REST)
  const { blocked, painted } = await page.evaluate(() => ({
    blocked: (window as unknown as { seen: { blocked: number } }).seen.blocked,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  const { metrics } = await session.send('Performance.getMetrics')
  const busy = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  await context.close()
  return { transferred, blocked, busy, painted }
}
