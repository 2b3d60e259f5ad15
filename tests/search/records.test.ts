import { describe, expect, test } from 'vitest'
import { readPlan } from '../../src/reader/read-plan.ts'
import type { PlanFrontMatter, Province } from '../../src/schema.ts'
import { indexedText, planTexts, siteTexts } from '../../src/search/records.ts'
import { splitWords } from '../../src/search/words.ts'

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

function plan(body: string) {
  const text = `---\nprovince: tinh-a\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Tỉnh ủy\n---\n\n${body}`
  const read = readPlan(text, 'tinh-a.mdx')
  return { ...read, slug: 'tinh-a', frontMatter: read.frontMatter as PlanFrontMatter }
}
const records = (body: string) => planTexts(plan(body), { provinces: [PROVINCE] }).records
const sentence = (words: number) => `Câu ${'từ '.repeat(words - 2)}hết.`

describe('the records of a plan', () => {
  test('are its sections, with address, heading path and text', () => {
    expect(records('# Kế hoạch\n\n## I. MỤC TIÊU\n\n### 1. Đến năm 2030\n\n- Phủ sóng.\n- Kinh tế số.')).toEqual([
      { url: 'tinh/tinh-a/#mo-dau', headings: [], text: 'Kế hoạch' },
      { url: 'tinh/tinh-a/#i', headings: ['I. MỤC TIÊU'], text: '' },
      {
        url: 'tinh/tinh-a/#i-1',
        headings: ['I. MỤC TIÊU', '1. Đến năm 2030'],
        text: 'Phủ sóng.\nKinh tế số.',
      },
    ])
  })

  test('are parts of at most 250 words where a section is longer, each linked to its first block', () => {
    const blocks = [`1\\. ${sentence(98)}`, sentence(149), `2\\. ${sentence(150)}`, sentence(90), sentence(90)]
    const parts = records(`## I. NHIỆM VỤ\n\n${blocks.join('\n\n')}`)
    expect(parts.map(({ url, continued }) => [url, continued ?? false])).toEqual([
      ['tinh/tinh-a/#i', false],
      // With the heading's three words the first two blocks have 251.
      ['tinh/tinh-a/#i', true],
      ['tinh/tinh-a/#i-2', true],
      ['tinh/tinh-a/#i', true],
    ])
    for (const part of parts) expect(splitWords(indexedText(part)).length).toBeLessThanOrEqual(250)
  })

  test('cut a block of more than 250 words between sentences and lose no word', () => {
    const block = Array.from({ length: 7 }, () => sentence(100)).join(' ')
    const parts = records(`## I. NHIỆM VỤ\n\n${block}`)
    expect(parts.map(({ text }) => splitWords(text).length)).toEqual([200, 200, 200, 100])
    expect(parts.map(({ text }) => text).join(' ')).toBe(block)
  })

  test('keep the target and leave out the footnote mark of a sentence', () => {
    const [, record] = records(
      '# A\n\n## I. MỤC TIÊU\n\nCó <Target indicator="5g-coverage" value="100">5G toàn tỉnh</Target>[^1].\n\n[^1]: Ghi chú.',
    )
    expect(record?.text.split('\n')[0]).toBe('Có 5G toàn tỉnh.')
  })
})

test('a record is indexed as folded words, its heading once, borders as full stops', () => {
  const record = { url: '', headings: ['I. MỤC TIÊU', '2. Đất đai'], text: 'Tỷ lệ R&D\nđạt 2,5%' }
  expect(indexedText(record)).toBe('2 dat dai . ti le r d . dat 2 5')
  expect(indexedText({ ...record, continued: true })).toBe('ti le r d . dat 2 5')
})

test('indicators and provinces with a plan are records of their own', () => {
  const indicator = { id: '5g', group: 'g', vi: 'Phủ sóng 5G', definition: 'Phần dân số.' }
  const site = siteTexts([plan('# A')], {
    provinces: [PROVINCE],
    groups: { g: { vi: 'Hạ tầng' } },
    indicators: [
      { ...indicator, unit: '%', headline: false, short: '5G', not: [], patterns: [], statements: [], examples: [] },
    ],
  })
  expect(site.indicators).toEqual([{ url: 'chi-tieu/5g/', headings: ['Hạ tầng', 'Phủ sóng 5G'], text: 'Phần dân số.' }])
  expect(site.provinces).toEqual([
    { url: 'tinh/tinh-a/', headings: ['Tỉnh A'], text: expect.stringContaining('Tỉnh B') },
  ])
})
