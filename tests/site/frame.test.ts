import { existsSync, readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inScript } from '../../src/site/json-ld.ts'
import { sheetStyle } from '../../src/site/sheet-style.ts'
import { sitemap } from '../../src/site/sitemap.ts'
import { readPages } from './dist.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

function dataIn(html: string): Record<string, unknown>[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  return Array.from(scripts, ([, json = '']) => JSON.parse(json) as Record<string, unknown>)
}

describe('every page', () => {
  it('names icons that are there, for tabs and for phones, and the colours of a browser’s frame', () => {
    for (const { path, html } of readPages()) {
      const icons = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon)" href="([^"]+)"/g)].map(
        ([, href = '']) => href,
      )
      expect([path, icons]).toEqual([path, ['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png']])
      expect([path, html.match(/<meta name="theme-color"/g)?.length]).toEqual([path, 2])
    }
    expect(['favicon.ico', 'favicon.svg', 'apple-touch-icon.png'].every((name) => existsSync(`dist/${name}`))).toBe(
      true,
    )
  })

  it('has the colours of its style sheet in the browser’s frame', () => {
    const papers = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--paper: (#\w+)/g)].map(
      ([, colour]) => colour,
    )
    const frame = [...(readPages()[0]?.html.matchAll(/name="theme-color" content="(#\w+)"/g) ?? [])].map(
      ([, colour]) => colour,
    )
    expect(frame).toEqual(papers.slice(0, 2))
  })

  it('whose place in the site it shows says it to machines too, by addresses that are there', () => {
    const pages = readPages()
    const paths = new Set(pages.map(({ path }) => path))
    const withTrail = pages.filter(({ html }) => html.includes('class="breadcrumb'))
    expect(withTrail.length).toBeGreaterThan(97)
    for (const { path, html } of withTrail) {
      const [trail] = dataIn(html).filter((data) => data['@type'] === 'BreadcrumbList')
      const items = trail?.itemListElement as { position: number; name: string; item: string }[]
      expect(items.map(({ position }) => position)).toEqual([1, 2, 3])
      expect(items.map(({ item }) => paths.has(new URL(item).pathname))).toEqual([true, true, true])
      expect(new URL(items.at(-1)?.item ?? '').pathname).toBe(path)
    }
  })

  it('of a plan and of the data describes them in the words of schema.org', () => {
    const pages = new Map(readPages().map(({ path, html }) => [path, html]))
    const plan = dataIn(pages.get('/tinh/hung-yen/') ?? '').find((data) => data['@type'] === 'Legislation')
    expect(plan).toMatchObject({
      '@context': 'https://schema.org',
      legislationType: 'Kế hoạch',
      legislationJurisdiction: { name: 'Hưng Yên' },
    })
    const dataset = dataIn(pages.get('/du-lieu/') ?? '').find((data) => data['@type'] === 'Dataset')
    const distribution = (dataset?.distribution ?? []) as { contentUrl: string }[]
    const files = distribution.map(({ contentUrl }) => new URL(contentUrl).pathname)
    expect(files.length).toBeGreaterThanOrEqual(20)
    expect(files.filter((file) => !existsSync(`dist${file}`))).toEqual([])
  })

  it('is in sitemap.xml, which robots.txt names', () => {
    const robots = readFileSync('dist/robots.txt', 'utf8')
    const [, address = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? []
    expect(new URL(address).pathname).toBe('/sitemap.xml')
    const document = new DOMParser().parseFromString(readFileSync('dist/sitemap.xml', 'utf8'), 'text/xml')
    const listed = Array.from(
      document.getElementsByTagName('loc'),
      ({ textContent }) => new URL(textContent ?? '').pathname,
    )
    const pages = readPages().map(({ path }) => path)
    expect(listed).toEqual(pages.filter((path) => path !== '/404.html').toSorted())
  })

  it.each(['/so-sanh/', '/chi-tieu/digital-economy-share/', '/tinh/hung-yen/', '/tinh/ha-noi/'])(
    '%s has its first table on the first sheet, and its address and the day of its data on each',
    async (path) => {
      const { page } = await site.open(path)
      const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
      const firstCell = await page.locator('table td:visible').first().innerText()
      await page.context().close()
      const { text: sheets } = await extractText(await getDocumentProxy(data, { verbosity: 0 }))
      expect(sheets.filter((text) => !text.includes(path) || !/Dữ liệu ngày [\d/]+/.test(text))).toEqual([])
      expect(sheets[0]?.replace(/\s/g, '')).toContain(firstCell.split('\n')[0]?.replace(/\s/g, ''))
      expect(sheets[0]).not.toContain('Tìm kiếm')
    },
  )
})

it('sheetStyle() keeps what it is given inside its strings', () => {
  const css = sheetStyle('https://a.example/"\\</style>', 'Dữ liệu ngày 1/2/2026', 'Tờ')
  expect(css).toContain('content:"https://a.example/\\22 \\5c \\3c /style>"')
  expect(css).toContain('content:"Dữ liệu ngày 1/2/2026 · Tờ " counter(page) "/" counter(pages)')
})

it('inScript() ends no script element', () => {
  const json = inScript({ title: '</script><script>alert(1)</script>' })
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual({ title: '</script><script>alert(1)</script>' })
})

it('sitemap() lists pages in order, without pages for frames and of wrong addresses, with their marks escaped', () => {
  const xml = sitemap('https://a.example/b/', ['so-sanh/', '', '404.html', 'nhung/bang/chinh/', 'a&b/'])
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://a.example/b/',
    'https://a.example/b/a&#x26;b/',
    'https://a.example/b/so-sanh/',
  ])
})
