import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPages } from './dist.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

/** Nothing is drawn nearer to an edge, in pixels. */
const MARGIN = 36
const PAPER = Buffer.from([0xfd, 0xfc, 0xf9, 0xff])

/** Whether each pixel of the outer margin is paper. */
async function hasPaperAtEdges(png: Buffer): Promise<boolean> {
  const image = await loadImage(png)
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const strips: [number, number, number, number][] = [
    [0, 0, width, MARGIN],
    [0, height - MARGIN, width, MARGIN],
    [0, 0, MARGIN, height],
    [width - MARGIN, 0, MARGIN, height],
  ]
  return strips.every((strip) => {
    const { data } = context.getImageData(...strip)
    return Buffer.alloc(data.length, PAPER).equals(Buffer.from(data.buffer))
  })
}

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? ''
const shared = readdirSync('dist/anh', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'))
const charts = readdirSync('dist/chi-tieu', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.svg'),
)

describe('the picture by which a page’s link is shown', () => {
  it('is named by each page, with its size and words for those who do not see it, and is there', () => {
    for (const { path, html } of readPages()) {
      const { pathname } = new URL(meta(html, 'og:image'))
      expect([path, pathname, existsSync(`dist${pathname}`)]).toEqual([path, pathname, true])
      expect([path, meta(html, 'og:image:width'), meta(html, 'og:image:height')]).toEqual([path, '1200', '630'])
      expect([path, meta(html, 'og:image:alt').length > 20]).toEqual([path, true])
      expect([path, meta(html, 'twitter:card')]).toEqual([path, 'summary_large_image'])
    }
  })

  it.each([
    ['/', '/anh/trang-chu.png'],
    ['/so-sanh/', '/anh/so-sanh/chinh.png'],
    ['/so-sanh/economy/', '/anh/so-sanh/economy.png'],
    ['/chi-tieu/digital-economy-share/', '/anh/chi-tieu/digital-economy-share.png'],
    ['/tinh/hung-yen/', '/anh/tinh/hung-yen.png'],
    ['/tinh/ha-noi/', '/anh/tinh/ha-noi.png'],
    ['/don-vi/can-tho/', '/anh/don-vi/can-tho.png'],
    ['/chu-de/', '/anh/chu-de.png'],
    ['/nhiem-vu/', '/anh/nhiem-vu.png'],
    ['/viec/', '/anh/viec.png'],
    ['/viec/cong-an-tinh/', '/anh/viec/cong-an-tinh.png'],
    ['/phuong-phap/', '/anh/trang-chu.png'],
  ])('of %s is %s', (path, picture) => {
    const page = readPages().find((page) => page.path === path)
    expect(new URL(meta(page?.html ?? '', 'og:image')).pathname).toBe(picture)
  })

  it('is of 1200 × 630 pixels, with nothing but paper at its edges', async () => {
    expect(shared.length).toBeGreaterThan(97)
    for (const name of shared) {
      const png = readFileSync(`dist/anh/${name}`)
      const { width, height } = await loadImage(png)
      expect([name, width, height, await hasPaperAtEdges(png)]).toEqual([name, 1200, 630, true])
    }
  })
})

describe('a chart as a file', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())

  it('is saved as PNG of 1200 × 675 pixels, with nothing but paper at its edges', async () => {
    const { page, problems } = await site.open('/chi-tieu/digital-economy-share/')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG' }).first().click(),
    ])
    const png = readFileSync(await download.path())
    const { width, height } = await loadImage(png)
    expect([width, height, await hasPaperAtEdges(png), problems]).toEqual([1200, 675, true, []])
    await page.context().close()
  })

  it.each(['Doi Chieu Sans', 'Liberation Sans', 'DejaVu Sans'])(
    'has every word inside its margins where the machine draws it in %s',
    async (family) => {
      const { page } = await site.open('/opensearch.xml')
      await page.goto('about:blank')
      const outside: string[] = []
      for (const name of charts) {
        const svg = readFileSync(`dist/chi-tieu/${name}`, 'utf8')
        const file =
          family === 'Doi Chieu Sans'
            ? svg
            : svg.replace(/@font-face\{[^}]*\}/, '').replace(/font-family:"[^;]*;/, `font-family:"${family}";`)
        await page.setContent(`<style>body{margin:0}</style>${file}`)
        await page.evaluate(() => document.fonts.ready)
        const words = await page.locator('text').evaluateAll((texts, margin) => {
          const { width, height } = (document.querySelector('svg') as SVGElement).getBoundingClientRect()
          return texts
            .filter((text) => {
              const { left, top, right, bottom } = text.getBoundingClientRect()
              return left < margin || top < margin || right > width - margin || bottom > height - margin
            })
            .map(({ textContent }) => textContent)
        }, MARGIN)
        outside.push(...words.map((text) => `${name}: ${text}`))
      }
      expect(charts.length).toBeGreaterThan(100)
      expect(outside).toEqual([])
      await page.context().close()
    },
  )
})
