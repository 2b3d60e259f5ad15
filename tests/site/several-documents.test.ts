import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { csvParse } from 'd3-dsv'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { copyProject } from './project-copy.ts'

// Sites are built, or served, by processes: they take as long as the machine needs.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const project = copyProject()
afterAll(() => project.remove())

const HEAD = (facts: string[], title: string) =>
  `---\n${facts.join('\n')}\ntitle: ${title}\ndocType: Kế hoạch\nissuer: Ban Thường vụ Tỉnh ủy\n---\n\nI. MỤC TIÊU\n\n1. Mục tiêu đến năm 2030\n\n`
const PLANS: Record<string, string> = {
  'ha-giang.md': `${HEAD(['province: ha-giang', 'number: 40-CTr/TU', 'issued: 2025-03-10'], 'Chương trình của Tỉnh ủy')}- Quy mô kinh tế số đạt tối thiểu 20% GRDP.\n`,
  'ha-giang--ubnd.md': `${HEAD(['province: ha-giang', 'number: 9/KH-UBND', 'issued: 2025-05-20'], 'Kế hoạch của Ủy ban')}- Quy mô kinh tế số đạt tối thiểu 25% GRDP.\n`,
  'yen-bai.md': `${HEAD(['province: yen-bai', 'number: 5-KH/TU'], 'Kế hoạch cũ')}- Quy mô kinh tế số đạt tối thiểu 30% GRDP.\n`,
  'yen-bai--2026.md': `${HEAD(['province: yen-bai', 'number: 8-KH/TU', 'replaces: Kế hoạch số 5-KH/TU'], 'Kế hoạch mới')}- Quy mô kinh tế số đạt tối thiểu 33% GRDP.\n`,
  'lao-cai.md': `${HEAD(['unit: lao-cai', 'number: 1-KH/TU', 'issued: 2026-01-05'], 'Kế hoạch của tỉnh Lào Cai mới')}- Quy mô kinh tế số đạt tối thiểu 40% GRDP.\n`,
  'xa-thu.md': `${HEAD(['unit: xa-thu', 'number: 2-KH/DU'], 'Kế hoạch của xã')}- Quy mô kinh tế số đạt tối thiểu 45% GRDP.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Đảng ủy tham mưu, báo cáo Ban Thường vụ trước ngày 15/12/2026. Sở Tài chính bố trí kinh phí trước ngày 31/12/2026.\n`,
  'xa-hai--dang-uy.md': `${HEAD(['unit: xa-hai'], 'Kế hoạch của Đảng ủy xã')}- Quy mô kinh tế số đạt tối thiểu 46% GRDP.\n`,
  'son-la--tinh-uy.md': `${HEAD(['province: son-la'], 'Kế hoạch của Tỉnh ủy')}- Quy mô kinh tế số đạt tối thiểu 21% GRDP.\n`,
}

/** A page of the built copy without tags, spaces joined. */
const pageText = (address: string) => textOf(page(address))
const page = (address: string) => readFileSync(path.join(project.folder, 'dist', address, 'index.html'), 'utf8')
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .split(/\s+/)
    .join(' ')
/** The matrix's line of a place, as text. */
const lineOf = (key: string, address = 'so-sanh') =>
  textOf(new RegExp(`<tr[^>]*data-key="${key}"[\\s\\S]*?</tr>`).exec(page(address))?.[0] ?? '')

beforeAll(() => {
  for (const [name, text] of Object.entries(PLANS))
    writeFileSync(path.join(project.folder, 'content/plans', name), text)
  writeFileSync(
    path.join(project.folder, 'content/local-places.csv'),
    'slug,name,kind,parent\nxa-thu,Xã Thử,commune,dv-lao-cai\nxa-hai,Xã Hai,commune,lao-cai\n',
  )
  const { status, output } = project.build()
  if (status !== 0) throw new Error(output)
})

describe('several documents of one province', () => {
  it('are one line of the matrix, with the later document’s value and a sign that leads to the other’s sentence', () => {
    expect(lineOf('ha-giang')).toMatch(/Hà Giang chưa kiểm duyệt .*≥ 25 %.* ≠ văn bản khác ghi ≥ 20 %/)
    expect(page('so-sanh')).toContain('href="/tinh/ha-giang/#t-digital-economy-share-2030"')
  })

  it('have a page each, which name the others and the rule', () => {
    for (const address of ['tinh/ha-giang', 'tinh/ha-giang--ubnd']) {
      expect(pageText(address)).toContain('Văn bản khác của tỉnh')
      expect(page(address)).toContain('href="/phuong-phap/#nhiều-văn-bản-của-một-tỉnh"')
    }
    expect(page('phuong-phap')).toContain('id="nhiều-văn-bản-của-một-tỉnh"')
  })

  it('stand beside each other where they differ, on the page of what to look at', () => {
    expect(page('chat-luong')).toContain('id="khac-ha-giang"')
    expect(pageText('chat-luong')).toMatch(/≥ 25 % GRDP, đến năm 2030 .* , Kế hoạch 9\/KH-UBND , .*≥ 20 % GRDP/)
  })

  it('are all found by the search, each with its own address', () => {
    const texts = ['ha-giang', 'ha-giang--ubnd'].map((id) =>
      readFileSync(path.join(project.folder, `dist/search/${id}/0.json`), 'utf8'),
    )
    expect(texts[0]).toContain('tinh/ha-giang/#i-1')
    expect(texts[1]).toContain('tinh/ha-giang--ubnd/#i-1')
  })

  it('are listed on the province’s page where none bears its name alone', () => {
    expect(pageText('tinh/son-la')).toContain('Bộ dữ liệu có 1 văn bản của tỉnh')
    expect(page('tinh/son-la')).toContain('href="/tinh/son-la--tinh-uy/"')
  })
})

describe('a plan that another replaces', () => {
  it('counts no more, and can still be read', () => {
    expect(lineOf('yen-bai')).toMatch(/≥ 33 %/)
    expect(lineOf('yen-bai')).not.toContain('30')
    expect(pageText('tinh/yen-bai')).toContain('Văn bản này đã được thay thế bởi Kế hoạch 8-KH/TU')
    expect(page('tinh/yen-bai')).toContain('id="t-digital-economy-share-2030"')
  })

  it('stands beside its successor: what it set then and now, word by word', () => {
    expect(page('tinh/yen-bai')).toContain('href="/tinh/yen-bai--2026/thay-doi/"')
    const text = pageText('tinh/yen-bai--2026/thay-doi')
    expect(text).toContain('Kế hoạch 8-KH/TU thay thế Kế hoạch 5-KH/TU')
    expect(text).toMatch(/đến năm 2030 .*≥ 30 % GRDP .*≥ 33 % GRDP/)
    expect(page('tinh/yen-bai--2026/thay-doi')).toMatch(/<del>30%<\/del>[\s\S]*<ins>33%<\/ins>/)
  })

  it('keeps its rows in targets.csv, flagged', () => {
    const text = readFileSync(path.join(project.folder, 'dist/du-lieu/targets.csv'), 'utf8').replace(/^\uFEFF/, '')
    const rows = csvParse(text).filter(({ province }) => province === 'yen-bai')
    expect(rows.map(({ flags }) => flags)).toEqual(['', 'replaced'])
  })
})

describe('a plan of one of today’s provinces', () => {
  it('has its text on the unit’s page, beside the lines of the provinces that it was made of, nothing added up', () => {
    expect(page('don-vi/lao-cai')).toContain('id="t-digital-economy-share-2030"')
    expect(lineOf('dv-lao-cai', 'don-vi/lao-cai')).toMatch(/Lào Cai \(mới\) .*≥ 40 %/)
    expect(lineOf('yen-bai', 'don-vi/lao-cai')).toMatch(/≥ 33 %/)
    expect(pageText('don-vi/lao-cai')).not.toContain('73')
  })

  it('does not stand for the old province of its name, whose page says that it has none', () => {
    expect(pageText('tinh/lao-cai')).toContain('8 trên 63 tỉnh, thành phố; tỉnh này chưa có.')
    expect(page('tinh/lao-cai')).toContain('href="/don-vi/lao-cai/"')
  })
})

it('no page of it has a link or anchor that leads nowhere', () => {
  const pages = Object.entries(PLANS).map(([name, text]) => {
    const id = name.replace('.md', '')
    return text.includes('\nunit: ') ? `don-vi/${id}` : `tinh/${id}`
  })
  for (const address of [...pages, 'so-sanh', 'chat-luong', 'tim-kiem/muc-luc', '']) {
    const html = page(address)
    for (const [, link = ''] of html.matchAll(/href="(\/[^"]*)"/g)) {
      const [target = '', anchor] = link.replaceAll('&#38;', '&').split('#')
      if (!target.endsWith('/') || target.includes('?')) continue
      const linked = page(target.slice(1))
      if (anchor) expect([link, linked.includes(`id="${decodeURIComponent(anchor)}"`)]).toEqual([link, true])
    }
  }
})

describe('a plan of a place below a province', () => {
  it('has its page among those of today, which leads up to its province, whose page leads to it', () => {
    expect(page('don-vi/xa-thu')).toContain('href="/don-vi/lao-cai/"')
    expect(pageText('don-vi/xa-thu')).toContain('Xã Thử')
    expect(page('don-vi/lao-cai')).toContain('href="/don-vi/xa-thu/"')
  })

  it('is in the downloads with its province of today, and has no row where provinces are compared', () => {
    const rows = csvParse(readFileSync(path.join(project.folder, 'dist/du-lieu/targets.csv'), 'utf8').slice(1))
    expect(rows.filter(({ province }) => province === 'xa-thu')).toMatchObject([
      { province_name: 'Xã Thử', unit_2025: 'Lào Cai', value: '45' },
    ])
    expect(lineOf('dv-xa-thu')).toBe('')
    expect(lineOf('dv-lao-cai')).not.toBe('')
  })

  it('has a list and a calendar of what it gives whom to do, to which its page leads; lists of provinces leave it out', () => {
    expect(page('don-vi/xa-thu')).toContain('href="/viec/dv-xa-thu/"')
    expect(pageText('viec/dv-xa-thu')).toMatch(/Xã Thử: ai làm gì, bao giờ .*Sở Tài chính/)
    expect(readFileSync(path.join(project.folder, 'dist/viec/dv-xa-thu.ics'), 'utf8')).toContain(
      'DTSTART;VALUE=DATE:20261231',
    )
    expect(page('viec')).not.toContain('dv-xa-thu')
    expect(page('viec/so-tai-chinh')).not.toContain('dv-xa-thu')
  })

  it('has an entry in the API, with its place, the place above and the province of today', () => {
    const { data } = JSON.parse(readFileSync(path.join(project.folder, 'dist/api/v1/units/xa-thu.json'), 'utf8'))
    const place = { place: 'dv-xa-thu', kind: 'commune', name: 'Xã Thử', parent: 'dv-lao-cai', unit: 'lao-cai' }
    expect(data).toMatchObject({ ...place, provinces: [], plans: [{ plan: 'xa-thu' }], target_rows: [{ value: 45 }] })
  })

  it('whose documents all have short names has a page that lists them, with a picture of its own', () => {
    expect(page('don-vi/xa-hai')).toContain('href="/don-vi/xa-hai--dang-uy/"')
    expect(page('don-vi/xa-hai')).toMatch(/og:image" content="[^"]*\/anh\/don-vi\/xa-hai\.png"/)
    expect(existsSync(path.join(project.folder, 'dist/anh/don-vi/xa-hai.png'))).toBe(true)
    expect(page('tinh/lao-cai')).toContain('href="/don-vi/xa-hai/"')
  })

  it('can be chosen at the desk, with its province behind its name', () => {
    expect(pageText('bien-tap')).toMatch(/Xã Hai \(Lào Cai\) Xã Thử \(Lào Cai\)/)
    expect(page('bien-tap')).toMatch(/<option value="unit:xa-thu">/)
    const { registry } = JSON.parse(readFileSync(path.join(project.folder, 'dist/bien-tap/danh-muc.json'), 'utf8'))
    expect(registry.localPlaces).toHaveLength(2)
  })

  it('is found by its name as a page', () => {
    const { pages } = JSON.parse(readFileSync(path.join(project.folder, 'dist/search/site.json'), 'utf8'))
    expect(pages).toContainEqual(expect.objectContaining({ name: 'Xã Thử', url: 'don-vi/xa-thu/' }))
  })
})
