import { describe, expect, test } from 'vitest'
import { stringsOf } from '../../src/i18n/index.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import type { PlanFrontMatter, Province } from '../../src/schema.ts'
import { TaskGroups } from '../../src/schema.ts'
import { passagesOf } from '../../src/search/passages.ts'
import { indexedPage, planTexts, searchableText } from '../../src/search/records.ts'
import { siteTexts } from '../../src/search/site-pages.ts'
import { isBorder, splitWords } from '../../src/search/words.ts'

const PROVINCE: Province = {
  slug: 'tinh-a',
  name_vi: 'Tỉnh A',
  gso_code: '01',
  region: 'Vùng',
  type: 'tỉnh',
  successor_slug: 'tinh-b',
  successor_name: 'Tỉnh B',
  successor_gso_code: '02',
}

/** A place below, and the level that it is of. */
const COMMUNES = {
  levels: { commune: { vi: 'xã, phường', compared: false } },
  localPlaces: [{ slug: 'xa-thu', name: 'Xã Thử', kind: 'commune', parent: 'dv-tinh-b' }],
}

function plan(body: string) {
  const text = `---\nprovince: tinh-a\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Tỉnh ủy\n---\n\n${body}`
  const read = readPlan(text, 'tinh-a.mdx')
  return { ...read, id: 'tinh-a', slug: 'tinh-a', frontMatter: read.frontMatter as PlanFrontMatter }
}
const TASK_GROUPS = TaskGroups.parse({ people: { vi: 'Nhân lực', headings: ['nhân lực'] } })
const records = (body: string) =>
  planTexts(plan(body), { provinces: [PROVINCE], localPlaces: [], taskGroups: TASK_GROUPS, bodies: {} }).records
const sentence = (words: number) => `Câu ${'từ '.repeat(words - 2)}hết.`

describe('the records of a plan', () => {
  test('are its sections, with address, heading path and text', () => {
    expect(records('# Kế hoạch\n\n## I. MỤC TIÊU\n\n### 1. Đến năm 2030\n\n- Phủ sóng.\n- Kinh tế số.')).toEqual([
      { url: 'tinh/tinh-a/#mo-dau', headings: [], text: 'Kế hoạch', first: 1 },
      { url: 'tinh/tinh-a/#i', headings: ['I. MỤC TIÊU'], text: '', first: 3 },
      {
        url: 'tinh/tinh-a/#i-1',
        headings: ['I. MỤC TIÊU', '1. Đến năm 2030'],
        text: 'Phủ sóng.\nKinh tế số.',
        first: 4,
      },
    ])
  })

  test('are parts of at most 250 words where a section is longer, each linked to its first block', () => {
    const blocks = [`1\\. ${sentence(98)}`, sentence(149), `2\\. ${sentence(150)}`, sentence(90), sentence(90)]
    const parts = records(`## I. NHIỆM VỤ\n\n${blocks.join('\n\n')}`)
    expect(parts.map(({ url, continued }) => [url, continued ?? false])).toEqual([
      ['tinh/tinh-a/#i', false],
      // With the heading's three words the first two blocks have 251.
      ['tinh/tinh-a/#i', 'i'],
      ['tinh/tinh-a/#i-2', 'i'],
      ['tinh/tinh-a/#i', 'i'],
    ])
    for (const part of parts)
      expect(splitWords(searchableText(part)).filter((word) => !isBorder(word)).length).toBeLessThanOrEqual(250)
  })

  test('cut a block of more than 250 words between sentences and lose no word', () => {
    const block = Array.from({ length: 7 }, () => sentence(100)).join(' ')
    const parts = records(`## I. NHIỆM VỤ\n\n${block}`)
    expect(parts.map(({ text }) => splitWords(text).length)).toEqual([200, 200, 200, 100])
    expect(parts.map(({ text }) => text).join(' ')).toBe(block)
  })

  test('are made of passages: headings and blocks, a block that was cut only one, each with the nearest number above', () => {
    const block = Array.from({ length: 3 }, () => sentence(100)).join(' ')
    const body = `## I. NHIỆM VỤ\n\nMở.\n\n1\\. Một.\n\nThêm.\n\n${block}\n\n2\\. Hai.`
    const passages = records(body).flatMap((record) => passagesOf(record, { plan: 'tinh-a' }))
    expect(new Set(passages.map(({ key }) => key)).size).toBe(6)
    expect(passages.map(({ text, anchor }) => [text.slice(0, 5), anchor])).toEqual([
      ['I. NH', 'i'],
      ['Mở.', 'i'],
      ['1. Mộ', 'i-1'],
      ['Thêm.', 'i-1'],
      ['Câu t', 'i-1'],
      ['Câu t', 'i'],
      ['2. Ha', 'i-2'],
    ])
  })

  test('keep the target and leave out the footnote mark of a sentence', () => {
    const [, record] = records(
      '# A\n\n## I. MỤC TIÊU\n\nCó <Target indicator="5g-coverage" value="100">5G toàn tỉnh</Target>[^1].\n\n[^1]: Ghi chú.',
    )
    expect(record?.text.split('\n')[0]).toBe('Có 5G toàn tỉnh.')
    expect(record?.targets).toEqual([[3, 15, '100']])
  })

  test('know where their targets stand, also in a part of a long block', () => {
    const target = '<Target indicator="5g-coverage" value="≥ 90">Phủ sóng ít nhất 90%</Target>'
    const [, ...parts] = records(`# A\n\n## I. NHIỆM VỤ\n\n${sentence(200)} ${sentence(60)} ${target}.`)
    const last = parts.at(-1)
    const [[start, end, value] = [0, 0, '']] = last?.targets ?? []
    expect([last?.text.slice(start, end), value]).toEqual(['Phủ sóng ít nhất 90%', '≥ 90'])
  })
})

test('a record is indexed as folded words, headings and targets weighted, borders as full stops, with what it is filtered by', () => {
  const record = {
    url: '',
    headings: ['I. MỤC TIÊU', '2. Đất đai'],
    text: 'Tỷ lệ R&D\nđạt 2,5%',
    targets: [[10, 18, '2,5'] as [number, number, string]],
    first: 1,
    group: 'people',
  }
  const owner = { place: 'tinh-a', unit: 'tinh-b' }
  const page = indexedPage(record, owner)
  expect(page.replace(/<[^>]+>/g, '')).toBe('2 dat dai . ti le r d . dat 2phay5 pct')
  expect(page).toContain('<span data-pagefind-weight="7">2 dat dai</span>')
  expect(page).toContain('<span data-pagefind-weight="3">2phay5</span>')
  expect([...page.matchAll(/data-pagefind-filter="([^"]+)"/g)].map(([, filter]) => filter)).toEqual([
    'province:tinh-a',
    'unit:tinh-b',
    'group:people',
    'kind:target',
  ])
  expect(indexedPage({ ...record, continued: 'i-2' }, owner).replace(/<[^>]+>/g, '')).toBe(
    ' . ti le r d . dat 2phay5 pct',
  )
})

test('texts say whose they are, and to which group of tasks a section belongs', () => {
  const texts = planTexts(plan('## III. NHIỆM VỤ\n\n### 4. Phát triển NHÂN LỰC\n\n#### a) Đào tạo\n\nMở lớp.'), {
    provinces: [PROVINCE],
    localPlaces: [],
    taskGroups: TASK_GROUPS,
    bodies: {},
  })
  expect(texts).toMatchObject({ plan: 'tinh-a', province: 'Tỉnh A', place: 'tinh-a', unit: 'tinh-b' })
  expect(texts.records.map(({ group }) => group)).toEqual([undefined, 'people', 'people'])
})

test('indicators, provinces of then and of today, and the site’s own pages can be named; synonyms go with them', () => {
  const site = siteTexts(
    stringsOf().searchPages,
    {
      provinces: [PROVINCE, { ...PROVINCE, slug: 'tinh-b', name_vi: 'Tỉnh B' }],
      ...COMMUNES,
      indicators: [
        {
          id: '5g',
          group: 'g',
          vi: 'Phủ sóng 5G',
          definition: 'Phần dân số.',
          unit: '%',
          headline: false,
          short: '5G',
          not: [],
          patterns: [],
          statements: [],
          examples: [],
        },
      ],
      groups: { g: { vi: 'Hạ tầng' } },
      abbreviations: { CĐS: 'chuyển đổi số', CDS: 'chuyển đổi số' },
      themes: { chip: { vi: 'Bán dẫn', phrases: ['bán dẫn', 'vi mạch'], except: [] } },
      taskGroups: TASK_GROUPS,
      bodies: { 'so-y-te': { vi: 'Sở Y tế', aliases: ['SYT'], partOf: [] } },
      searchTerms: { synonyms: [['TFP', 'năng suất nhân tố tổng hợp']], english: {}, questionWords: ['nào'] },
    },
    { below: [{ key: 'dv-xa-thu', kind: 'commune', slug: 'xa-thu', name: 'Xã Thử' }] },
  )
  const urls = site.pages.map(({ kind, url }) => `${kind} ${url}`)
  expect(urls).toEqual(
    expect.arrayContaining([
      'page so-sanh/',
      'province tinh/tinh-a/',
      'province tinh/tinh-b/',
      'province don-vi/tinh-b/',
      'page don-vi/xa-thu/',
      'indicator chi-tieu/5g/',
      'page chu-de/chip/',
      'page viec/so-y-te/',
      'page nhiem-vu/people/',
    ]),
  )
  expect(site.pages.find(({ url }) => url === 'tinh/tinh-a/')?.text).toContain('sáp nhập vào Tỉnh B')
  expect(site.pages.find(({ url }) => url === 'don-vi/xa-thu/')).toMatchObject({
    name: 'Xã Thử',
    text: 'Kế hoạch của một nơi trực thuộc Tỉnh B (xã, phường).',
  })
  expect(site.synonyms).toEqual([
    ['TFP', 'năng suất nhân tố tổng hợp'],
    ['chuyển đổi số', 'CĐS', 'CDS'],
  ])
})
