import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import type { Site } from './site.ts'

/** Opens a document at the desk and waits until it comes to a state. */
export async function openAtDesk(
  site: Site,
  file: string,
  state = 'read',
): Promise<{ page: Page; problems: string[] }> {
  const opened = await site.open('/bien-tap/')
  await openNext(opened.page, file, state)
  return opened
}

/** Opens a further document on a page that stands at the desk, as an editor does, and waits until it comes to a state. */
export async function openNext(page: Page, file: string, state = 'read'): Promise<void> {
  await page.setInputFiles('[data-desk-open]', file)
  await page.waitForSelector(`[data-desk-state="${state}"]`, { timeout: 55_000 })
}

/** What the desk's attributes say. */
export async function readState(page: Page): Promise<{ targets: number; doubts: number }> {
  const desk = page.locator('[data-desk-state]')
  return {
    targets: Number(await desk.getAttribute('data-targets')),
    doubts: Number(await desk.getAttribute('data-doubts')),
  }
}

/** The plan file that the desk gives. */
export async function downloadOf(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-desk-download]')])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** Waits until every step of the open plan is kept in the browser. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForSelector('#desk[data-desk-kept]', { state: 'attached' })
}

/** Selects words in a part of the page, and puts the focus there. */
export async function selectWords(root: Locator, words: string): Promise<void> {
  await root.focus()
  await root.evaluate((root, words) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1
      if (at >= 0) return document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
    }
    throw new Error(`not there: ${words}`)
  }, words)
}
