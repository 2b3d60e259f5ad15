import { expect, it } from 'vitest'
import * as addresses from '../../src/site/addresses.ts'

it.each([
  [2030, 'so-sanh/', 'nam-2030'],
  [2035, 'so-sanh/nam-2035/', 'nam-2035'],
  [null, 'so-sanh/khong-neu-nam/', 'khong-neu-nam'],
])('the horizon %s has its comparison at %s, and the anchor %s in the page of an indicator', (year, path, anchor) => {
  expect([addresses.horizonPath(year), addresses.horizonAnchor(year)]).toEqual([path, anchor])
  expect(addresses.indicatorPath('5g-coverage', year)).toBe(`chi-tieu/5g-coverage/#${anchor}`)
})

it('the published addresses are those of design.md, section 6', () => {
  expect([
    addresses.provincePath('hung-yen'),
    addresses.unitPath('hung-yen'),
    addresses.indicatorPath('5g-coverage'),
    addresses.groupPath('infrastructure'),
    addresses.themePath('ban-dan'),
    addresses.dataPath('targets.csv'),
    ...Object.values(addresses.PATHS),
  ]).toMatchInlineSnapshot(`
    [
      "tinh/hung-yen/",
      "don-vi/hung-yen/",
      "chi-tieu/5g-coverage/",
      "so-sanh/infrastructure/",
      "chu-de/ban-dan/",
      "du-lieu/targets.csv",
      "",
      "so-sanh/",
      "so-sanh/khong-neu-nam/",
      "doi-chieu/",
      "chi-tieu/",
      "chu-de/",
      "nhiem-vu/",
      "viec/",
      "giay-phep.txt",
      "viec/tat-ca.ics",
      "tinh/",
      "don-vi/",
      "tim-kiem/",
      "tim-kiem/muc-luc/",
      "du-lieu/",
      "thay-doi/",
      "thay-doi/feed.xml",
      "phuong-phap/",
      "chat-luong/",
      "gioi-thieu/",
      "bien-tap/",
      "bien-tap/huong-dan/",
      "bien-tap/danh-muc.json",
      "bien-tap/sw.js",
      "nhan-dang/",
      "bien-tap/ke-hoach/",
      "opensearch.xml",
      "favicon.svg",
      "favicon.ico",
      "apple-touch-icon.png",
      "sitemap.xml",
      "pagefind/pagefind.js",
      "pagefind/wasm.unknown.pagefind",
      "search/site.json",
      "du-lieu/api/",
      "api/v1/",
      "api/v1/openapi.json",
      "llms.txt",
      "ngoai-tuyen/",
      "ngoai-tuyen/danh-sach.json",
      "doc-ngoai-tuyen.js",
      "so-trich/",
      "du-lieu/dia-danh.json",
    ]
  `)
})
