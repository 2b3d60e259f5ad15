import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { serve } from '../../scripts/serve.ts'
import { launchBrowser } from '../browser.ts'

/** The built site behind a server of its own, and a browser. */
export interface Site {
  origin: string
  /** Opens a page; `problems` collects console errors, failed requests and requests to other origins. */
  open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page; problems: string[] }>
  close: () => Promise<void>
}

/**
 * Serves a built site and starts Chromium.
 *
 * @param folder the built site
 * @throws when the site is not built or there is no Chromium (`npm test` sees to both)
 */
export async function openSite(folder = 'dist'): Promise<Site> {
  const server: Server = await serve(folder, { port: 0 })
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser = await launchBrowser()
  return {
    origin,
    async open(path, options = {}) {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const problems: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(origin) && !url.startsWith('data:')) problems.push(`request leaves the origin: ${url}`)
      })
      page.on('requestfailed', (request) => {
        // What the browser itself gives up when the reader goes to another page.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()}`)
      })
      await page.goto(origin + path, { waitUntil: 'load' })
      return { page, problems }
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}
