import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

/** A query with the place that must come first, proven by reading the plans. */
interface Case {
  query: string
  kind: string
  /** Addresses of sections, any of which may be the first. */
  first?: string[]
  /** Words marked in the first result; alternatives with " | " between them, all of a list. */
  marks?: string | string[]
  /** Pages of which one must be named at the top. */
  page?: string[]
  /** Nothing may be found. */
  none?: boolean
}

const cases = (name: string) => parse(readFileSync(`tests/fixtures/${name}.yaml`, 'utf8')) as Case[]
/** How many of the pages named above the results count as the top. */
const TOP = 3

let site: Site
let page: Page
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
  ;({ page } = await site.open('/tim-kiem/'))
})
afterAll(() => site.close())

async function search(query: string) {
  await page.fill('#search-q', '')
  await page.press('#search-q', 'Enter')
  await page.waitForFunction(() => document.querySelector('#search-near[data-complete]') === null)
  await page.fill('#search-q', query)
  await page.press('#search-q', 'Enter')
  await page.waitForFunction(() => document.querySelector('#search-near[data-complete]') !== null)
  return page.evaluate(() => {
    const first = document.querySelector('li[data-search-result], li[data-search-near]')
    return {
      first: first
        ?.querySelector('a')
        ?.getAttribute('href')
        ?.replace(/\?[^#]*/, ''),
      marks: [...(first?.querySelectorAll('mark') ?? [])]
        .map((mark) => mark.textContent?.normalize('NFC').toLowerCase())
        .join(' '),
      pages: [...document.querySelectorAll('#search-pages a')].map((link) => link.getAttribute('href')),
      count: document.querySelectorAll('li[data-search-result], li[data-search-near]').length,
    }
  })
}

describe.each(['queries', 'queries-of-readers'])('of the queries in tests/fixtures/%s.yaml', (name) => {
  it.each(cases(name).map((one): [string, string, Case] => [one.kind, one.query, one]))(
    '(%s) %s has its first place',
    async (kind, query, { first, marks, page, none }) => {
      const found = await search(kind === 'decomposed' ? query.normalize('NFD') : query)
      if (none) expect([found.count, found.pages]).toEqual([0, []])
      // The link leads to the numbered paragraph, where the section has some.
      const isThere = (section: string) => found.first === section || found.first?.startsWith(`${section}-`)
      if (first) expect(first.some(isThere), `${found.first} is in ${first}`).toBe(true)
      for (const words of [marks ?? []].flat()) {
        expect(words.split(' | ').some((alternative) => found.marks.includes(alternative.normalize('NFC')))).toBe(true)
      }
      if (page) expect(found.pages.slice(0, TOP).some((path) => page.includes(path ?? ''))).toBe(true)
    },
  )
})
