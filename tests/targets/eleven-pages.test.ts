import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convertToTree } from '../../src/convert/index.ts'
import { plainBody } from '../../src/convert/read-plain-plan.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { readSections } from '../../src/plan/sections.ts'
import { extractTargets } from '../../src/targets/index.ts'
import { launchBrowser } from '../browser.ts'
import { ANNEX_TARGETS, ELEVEN_PAGES, TARGETS } from '../site/ten-pages.ts'

const registry = await readRegistryFiles('content')
const { provinces } = registry
const EXPECTED = [...TARGETS, ...ANNEX_TARGETS].map(
  ({ indicator, year, value }) => `${indicator} ${year ?? '-'} ${value}`,
)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the made-up plan of eleven pages has its 76 targets, thirty in prose and 46 in the table of its annex', () => {
  it.each(Object.entries(ELEVEN_PAGES))('as .%s', async (_, make) => {
    const { text, paragraphs } = await readDocument(await make(browser))
    const body = text.startsWith('---\n') ? plainBody(readPlan(text, 'ha-giang.md')) : text
    const found = extractTargets(
      readSections(convertToTree(body, 'ha-giang', { provinces, paragraphs }).tree),
      registry,
    )
    const listed = found.map(
      (target) => `${target.indicator ?? 'other'} ${target.year ?? '-'} ${target.text.replace(/%$/, '')}`,
    )
    expect(listed).toEqual(EXPECTED)
  })
})
