import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isServed, readPages } from './dist.ts'

const pages = readPages()
const byPath = new Map(pages.map((page) => [page.path, page]))
const registry = parse(readFileSync('content/indicators.yaml', 'utf8')) as {
  groups: Record<string, unknown>
  indicators: { id: string }[]
}
const themes = parse(readFileSync('content/themes.yaml', 'utf8')) as Record<string, unknown>
const bodies = parse(readFileSync('content/bodies.yaml', 'utf8')) as Record<string, unknown>
const groups = parse(readFileSync('content/task-groups.yaml', 'utf8')) as Record<string, unknown>
const register = csvParse(readFileSync('content/provinces.csv', 'utf8'))

describe('the built site', () => {
  it.each([
    '/',
    '/so-sanh/',
    '/chi-tieu/',
    '/chu-de/',
    '/tim-kiem/',
    '/du-lieu/',
    '/phuong-phap/',
    '/gioi-thieu/',
    '/bien-tap/',
    '/bien-tap/huong-dan/',
    '/chat-luong/',
    '/tinh/',
    '/don-vi/',
    '/404.html',
    ...register.map(({ slug }) => `/tinh/${slug}/`),
    ...new Set(register.map((province) => `/don-vi/${province.successor_slug}/`)),
    ...Object.keys(registry.groups).map((group) => `/so-sanh/${group}/`),
    ...registry.indicators.map(({ id }) => `/chi-tieu/${id}/`),
    ...Object.keys(themes).map((theme) => `/chu-de/${theme}/`),
    '/nhiem-vu/',
    ...Object.keys(groups).map((group) => `/nhiem-vu/${group}/`),
    '/viec/',
    ...Object.keys(bodies).map((body) => `/viec/${body}/`),
  ])('has %s', (path) => {
    expect(byPath.has(path)).toBe(true)
  })

  it('gives each page its language, one h1, a title of its own and a description', () => {
    for (const { path, html } of pages) {
      expect([path, html.match(/<h1[\s>]/g)?.length]).toEqual([path, 1])
      expect([path, html.includes('<html lang="vi"')]).toEqual([path, true])
      expect([path, /<meta name="description" content="[^"]{20,}"/.test(html)]).toEqual([path, true])
    }
    const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1])
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('has no link that leads nowhere, anchors included', () => {
    const broken = pages.flatMap((page) =>
      page.links.flatMap((link) => {
        if (/^(?:https?:|mailto:|data:)/.test(link)) return []
        const { pathname, hash } = new URL(link, `http://site${page.path}`)
        const target = byPath.get(pathname)
        if (!isServed(pathname)) return [`${page.path} → ${link}`]
        return hash !== '' && target && !target.ids.has(decodeURIComponent(hash.slice(1)))
          ? [`${page.path} → ${link}`]
          : []
      }),
    )
    expect(broken).toEqual([])
  })

  it('has no two elements of one id in a page', () => {
    for (const { path, html } of pages) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []])
    }
  })

  it('never puts styles or handlers into attributes, which its content security policy would refuse', () => {
    for (const { path, html } of pages) {
      expect([path, /\s(?:style|on[a-z]+)="/.test(html)]).toEqual([path, false])
      expect([path, html.includes('http-equiv="content-security-policy"')]).toEqual([path, true])
    }
  })
})
