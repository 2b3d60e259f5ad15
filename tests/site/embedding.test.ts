import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readEmbedded, readPages } from './dist.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

/** As the build has it; the tests serve the site from this machine. */
const PUBLISHED = 'https://doichieu57.example'
const embedded = readEmbedded(inject('fiveSite'))
const paths = embedded.map(({ path }) => path)

let site: Site
/** Another site, which shows what `article` holds. */
let foreign: Server
let article = ''
let origin = ''
beforeAll(async () => {
  site = await openSite(inject('fiveSite'))
  foreign = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>Bài báo</title><p>Trước.</p>${article}<p>Sau.</p>`)
  })
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`
})
afterAll(async () => {
  await site.close()
  foreign.close()
})

/** What the parts of a page offer to be copied, in their order, served from here. */
async function offered(path: string): Promise<string[]> {
  const { page } = await site.open(path, { javaScriptEnabled: false })
  const snippets = await page.locator('.embed-part code').allTextContents()
  await page.context().close()
  return snippets.map((snippet) => snippet.replaceAll(PUBLISHED, site.origin))
}

/** Opens the other site with a snippet in its article. */
async function read(snippet: string, options = {}): Promise<{ page: Page; frame: Frame }> {
  article = snippet
  const { page } = await site.open('/opensearch.xml', options)
  await page.goto(origin)
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  await frame.waitForLoadState('load')
  return { page, frame }
}

describe('a frame in a page of another site', () => {
  it.each([
    ['/chi-tieu/digital-economy-share/', 'Thái Nguyên (≥ 40 % GRDP)'],
    ['/so-sanh/', 'Kinh tế số / GRDP'],
    ['/so-sanh/economy/', 'Bình Phước'],
    ['/tinh/hung-yen/', '50–55 %'],
  ])('copied from %s shows its words, and is as high as they need', async (path, words) => {
    const [snippet = ''] = await offered(path)
    const { page, frame } = await read(snippet)
    expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin)
    expect((await frame.locator('body').innerText()).replace(/\s+/g, ' ')).toContain(words)
    const needed = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
    const height = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)
    await expect.poll(async () => (await height()) - (await needed())).toBe(0)
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(async () => (await height()) - (await needed())).toBe(0)
    const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBe(0)
    await page.context().close()
  })

  it('is read without scripts, in the height that the snippet gives', async () => {
    const [snippet = ''] = await offered('/chi-tieu/digital-economy-share/')
    const { page, frame } = await read(snippet, { javaScriptEnabled: false })
    expect(await frame.locator('main').innerText()).toContain('Quy mô kinh tế số trong GRDP')
    const height = await page.locator('iframe').getAttribute('height')
    const end = await frame.locator('footer').boundingBox()
    const top = await page.locator('iframe').boundingBox()
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual((top?.y ?? 0) + Number(height))
    await page.context().close()
  })

  it.each([
    ['', 'light', 'rgb(253, 252, 249)'],
    ['', 'dark', 'rgb(21, 24, 26)'],
    ['?mau=toi', 'light', 'rgb(21, 24, 26)'],
    ['?mau=sang', 'dark', 'rgb(253, 252, 249)'],
    ['?mau=la', 'light', 'rgb(253, 252, 249)'],
  ] as const)('with “%s” has for a reader of %s pages the paper %s', async (query, colorScheme, paper) => {
    const snippet = `<iframe src="${site.origin}/nhung/bang/chinh/${query}"></iframe>`
    const { page, frame } = await read(snippet, { colorScheme })
    await expect
      .poll(() => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor))
      .toBe(paper)
    await page.context().close()
  })

  it('of one sentence shows it alone, also without scripts; an unknown one shows all', async () => {
    const address = `${site.origin}/nhung/muc-tieu/hung-yen/`
    const frameOf = (anchor: string) => `<iframe src="${address}${anchor}"></iframe>`
    for (const javaScriptEnabled of [true, false]) {
      const { page, frame } = await read(frameOf('#t-digital-economy-share-2030'), { javaScriptEnabled })
      const shown = await frame.locator('.card:visible h2').allInnerTexts()
      expect(shown.map((text) => text.replace(/\s+/g, ' '))).toEqual([
        'Quy mô kinh tế số trong GRDP: 35 % GRDP, đến năm 2030',
      ])
      expect(await frame.locator('.card:visible mark').innerText()).toContain('35%')
      await page.context().close()
    }
    const { page, frame } = await read(frameOf('#t-nothing'))
    expect(await frame.locator('.card:visible').count()).toBe(17)
    await page.context().close()
  })
})

describe('what is offered to be embedded', () => {
  it('is shown in a preview, and copied in the chosen colours', async () => {
    const { page, problems } = await site.open('/chi-tieu/digital-economy-share/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const part = page.locator('section.horizon:visible .embed-part')
    await part.locator('summary').click()
    const preview = part.locator('iframe')
    expect(await preview.contentFrame().locator('main').innerText()).toContain('Quy mô kinh tế số trong GRDP')
    await part.getByLabel('Màu').selectOption('tối')
    await part.getByRole('button', { name: 'Chép đoạn mã' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await part.locator('code').textContent())
    expect(copied).toContain('/nhung/chi-tieu/digital-economy-share/?mau=toi"')
    expect(Buffer.byteLength(copied.split('\n')[1] ?? '')).toBeLessThan(300)
    expect(await preview.getAttribute('src')).toBe('/nhung/chi-tieu/digital-economy-share/?mau=toi')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('includes one sentence, beside its citation', async () => {
    const { page } = await site.open('/tinh/hung-yen/', { permissions: ['clipboard-read', 'clipboard-write'] })
    const row = page.locator('table.targets tr', { hasText: 'Quy mô kinh tế số trong GRDP' }).first()
    await row.getByRole('button', { name: /^trích dẫn/ }).click()
    await row.getByRole('button', { name: 'mã nhúng' }).click()
    await expect.poll(() => page.locator('.citation-panel [role="status"]').textContent()).toContain('Đã chép')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const [, address = ''] = /src="([^"]+)"/.exec(copied) ?? []
    const { pathname, hash } = new URL(address)
    const ids = embedded.find(({ path }) => path === pathname)?.ids
    expect([pathname, ids?.has(hash.slice(1))]).toEqual(['/nhung/muc-tieu/hung-yen/', true])
    await page.context().close()
  })
})

describe('each page for frames', () => {
  it('is there for indicators and their horizons, tables, plans and their sentences', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        '/nhung/chi-tieu/digital-economy-share/',
        '/nhung/chi-tieu/digital-economy-share/nam-2025/',
        '/nhung/bang/chinh/',
        '/nhung/bang/economy/',
        '/nhung/tinh/hung-yen/',
        '/nhung/muc-tieu/hung-yen/',
      ]),
    )
    // Few files a plan: its targets, its sentences, and their two descriptions.
    expect(paths.filter((path) => path.endsWith('/hung-yen/'))).toHaveLength(2)
  })

  it('names the page that it is a part of, is left out of search engines and of the site’s own search', () => {
    const pages = new Set(readPages(inject('fiveSite')).map(({ path }) => path))
    const search = readFileSync(`${inject('fiveSite')}/search/site.json`, 'utf8')
    expect(search).not.toContain('nhung/')
    for (const { path, html } of embedded) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? PUBLISHED
      expect([path, pages.has(new URL(canonical).pathname)]).toEqual([path, true])
      expect([path, html.includes('<meta name="robots" content="noindex">')]).toEqual([path, true])
      expect([path, html.match(/<h1[\s>]/g)?.length, html.includes('<html lang="vi"')]).toEqual([path, 1, true])
      expect([path, /\s(?:style|on[a-z]+)="/.test(html)]).toEqual([path, false])
    }
  })

  it('leads to places that are there', () => {
    const pages = new Map(readPages(inject('fiveSite')).map((page) => [page.path, page]))
    const broken = embedded.flatMap(({ path, links }) =>
      links
        .filter((link) => {
          const { origin, pathname, hash } = new URL(link, PUBLISHED)
          if (origin !== PUBLISHED || !pathname.endsWith('/')) return false
          const ids = pages.get(pathname)?.ids
          return !ids || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))))
        })
        .map((link) => `${path} → ${link}`),
    )
    expect(broken).toEqual([])
  })

  it('weighs 40 KB at the most with its typeface and script, of which 6 KB are its looks', async () => {
    const { page } = await site.open('/nhung/chi-tieu/digital-economy-share/')
    const others = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    await page.context().close()
    const packed = (file: string) => gzipSync(readFileSync(`${inject('fiveSite')}${file}`)).length
    const shared = others.reduce((sum, file) => sum + packed(file), 0)
    for (const { path, html } of embedded) {
      const looks = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? ''
      expect(Buffer.byteLength(looks)).toBeLessThanOrEqual(6_000)
      const weight = shared + gzipSync(html).length
      expect([path, weight <= 40_000 ? 'light' : weight]).toEqual([path, 'light'])
    }
    const heaviest = Math.max(...embedded.map(({ html }) => gzipSync(html).length))
    console.log(
      `frames: ${embedded.length} pages, ${shared} bytes of ${others.join(', ')}, heaviest page ${heaviest} bytes`,
    )
  })
})

describe('oEmbed', () => {
  it.each([
    ['/chi-tieu/digital-economy-share/', '/nhung/chi-tieu/digital-economy-share/'],
    ['/so-sanh/', '/nhung/bang/chinh/'],
    ['/so-sanh/economy/', '/nhung/bang/economy/'],
    ['/tinh/hung-yen/', '/nhung/tinh/hung-yen/'],
    ['/nhung/muc-tieu/hung-yen/', '/nhung/muc-tieu/hung-yen/'],
  ])('of %s is found by its link and gives the frame %s', async (path, framed) => {
    const html = await (await fetch(site.origin + path)).text()
    const [link = ''] = html.match(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/) ?? []
    const address = new URL(/href="([^"]+)"/.exec(link)?.[1] ?? '', PUBLISHED)
    const response = await fetch(site.origin + address.pathname)
    expect(response.headers.get('content-type')).toContain('application/json')
    const answer = (await response.json()) as Record<string, string | number>
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: 640,
      provider_name: 'Đối chiếu 57',
      provider_url: `${PUBLISHED}/`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
    expect(answer.height).toBeGreaterThan(200)
    expect(answer.title).not.toBe('')
    expect(answer.html).toContain(`<iframe src="${PUBLISHED}${framed}"`)
    expect((await fetch(site.origin + framed)).status).toBe(200)
    expect((await fetch(String(answer.thumbnail_url).replace(PUBLISHED, site.origin))).status).toBe(200)
  })

  it('describes every page for frames, and no page names a description that is not there', () => {
    const described = [...embedded, ...readPages(inject('fiveSite'))].flatMap(({ path, html }) => {
      const address = /application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1]
      return address ? [[path, existsSync(inject('fiveSite') + new URL(address).pathname)]] : []
    })
    expect(described.filter(([, isThere]) => !isThere)).toEqual([])
    expect(described.length).toBeGreaterThan(embedded.length + 60)
  })
})
