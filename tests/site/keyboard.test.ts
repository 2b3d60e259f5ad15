import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KINDS } from './kinds.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('by the Tab key alone', () => {
  it.each(KINDS)(
    'everything on %s that can be used is reached, in the order of the page, and seen when it is',
    async (path) => {
      const { page } = await site.open(path)
      await page.waitForLoadState('networkidle')
      // On a slow machine the results come after the last request.
      if (path.includes('?q=')) await page.locator('[data-exact-count]').waitFor({ state: 'attached' })
      // Marks each thing that a pointer could use; what is closed or hidden is not there for the pointer either.
      const count = await page.evaluate(() => {
        const usable = [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, textarea, summary, [tabindex="0"]',
          ),
        ]
          // Squares of a map are reached by arrow keys: home.test.ts.
          .filter((element) => !element.matches('[data-steps-by-arrows] [tabindex="-1"]'))
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        for (const [index, element] of usable.entries()) element.dataset.usable = String(index)
        return usable.length
      })
      const reached: string[] = []
      const unseen: string[] = []
      for (let press = 0; press < count; press += 1) {
        await page.keyboard.press('Tab')
        const { at, seen } = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement
          const { width, height } = element.getBoundingClientRect()
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          return {
            at: element.dataset.usable ?? element.outerHTML.slice(0, 80),
            seen: outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0,
          }
        })
        reached.push(at)
        if (!seen) unseen.push(at)
      }
      expect(reached).toEqual(Array.from({ length: count }, (_, index) => String(index)))
      expect(unseen).toEqual([])
      await page.context().close()
    },
  )
})
