import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readPlan } from '../../src/plan/read-plan.ts'
import { reservedIds } from '../../src/plan/reserved-ids.ts'
import { FIVE } from '../five-plans.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
})
afterAll(() => site.close())

const WORD = /[\p{L}\p{N}]+/gu

describe.each(FIVE)('/tinh/%s/', (slug) => {
  const plan = readPlan(readFileSync(`content/plans/${slug}.mdx`, 'utf8'), `${slug}.mdx`)

  it('shows every word of the plan in order, without JavaScript', async () => {
    const { page } = await site.open(`/tinh/${slug}/`, { javaScriptEnabled: false })
    const text = page.locator('.plan-text')
    // Marks and links of footnotes are the page's own.
    await text.evaluate((element) => {
      for (const own of element.querySelectorAll('[data-footnote-ref], [data-footnote-backref], #footnote-label'))
        own.remove()
    })
    const blocks = plan.sections.flatMap((section) => [section.heading, ...section.blocks.map(({ text }) => text)])
    const words = (text: string) => (text.toLowerCase().match(WORD) ?? []).join(' ')
    expect(words(await text.innerText())).toBe(words(blocks.join('\n')))
    await page.context().close()
  })

  it('has no id outside the text that a heading of a plan could take', async () => {
    const { page } = await site.open(`/tinh/${slug}/`, { javaScriptEnabled: false })
    const own = await page
      .locator('[id]')
      .evaluateAll((elements) => elements.filter((element) => !element.closest('.plan-text')).map(({ id }) => id))
    const reserved = reservedIds({ type: 'root', children: [] })
    expect(own.length).toBeGreaterThan(8)
    expect(own.filter((id) => !reserved.has(id))).toEqual([])
    await page.context().close()
  })

  it('marks each target where it stands and links it to its indicator', async () => {
    const { page } = await site.open(`/tinh/${slug}/`)
    const marked = await page
      .locator('.plan-text mark.target')
      .evaluateAll((marks) =>
        marks.map((mark) => [
          mark.id,
          mark.textContent?.replace(/\s+/g, ' '),
          mark.querySelector('a')?.getAttribute('href'),
        ]),
      )
    expect(marked).toEqual(plan.targets.map(({ id, words, indicator }) => [id, words, `/chi-tieu/${indicator}/`]))
    await page.context().close()
  })
})

it('the contents follow the reader: the section that is read is marked and its branch is open', async () => {
  const { page } = await site.open('/tinh/binh-dinh/')
  await page.locator('#iii-2-4-d').scrollIntoViewIfNeeded()
  await page.evaluate(() => document.getElementById('iii-2-4-d')?.scrollIntoView())
  const current = page.locator('nav.outline a[aria-current="location"]')
  await current.waitFor()
  await expect.poll(() => current.getAttribute('href')).toBe('#iii-2-4-d')
  expect(await current.isVisible()).toBe(true)
  await page.evaluate(() => document.getElementById('v-4')?.scrollIntoView())
  await expect.poll(() => current.getAttribute('href')).toBe('#v-4')
  await page.context().close()
})

it('says what is notable of a plan: flags, what only it states, what it lacks', async () => {
  const { page } = await site.open('/tinh/binh-dinh/', { javaScriptEnabled: false })
  const text = await page.locator('section[aria-labelledby="dang-chu-y"]').evaluate((part) => part.textContent)
  expect(text).toContain('Có 8 chỗ trong kế hoạch này đáng hỏi lại')
  expect(text).toContain('Trung tâm đổi mới sáng tạo trọng điểm')
  expect(text).toContain('Không nêu con số của 4 trên 11 chỉ tiêu chính')
  await page.context().close()
})
