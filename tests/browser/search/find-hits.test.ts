import { describe, expect, test } from 'vitest'
import type { Found } from '../../../src/browser/search/find-hits.ts'
import { findHits } from '../../../src/browser/search/find-hits.ts'
import { compareHits, exactHits, nearHits } from '../../../src/browser/search/hit.ts'
import type { SearchSource } from '../../../src/browser/search/source.ts'
import { EVERYTHING } from '../../../src/search/limits.ts'
import { parseQuery, withSynonyms } from '../../../src/search/query.ts'
import type { PlanTexts, SearchRecord } from '../../../src/search/records.ts'
import { memorySource } from './memory-source.ts'

/** A plan with a section for each of the texts; "Heading: text". */
function planOf(...sections: string[]): PlanTexts {
  const records = sections.map((section, index): SearchRecord => {
    const [heading = '', text = ''] = section.includes(':') ? section.split(':') : ['Mục', section]
    return { url: `tinh/a/#s${index}`, headings: [heading], text, first: index * 10 }
  })
  return { plan: 'a', province: 'Tỉnh A', place: 'a', unit: 'a', records }
}

async function search(text: string, source: SearchSource, limits = EVERYTHING) {
  const variants = withSynonyms(parseQuery(text), await source.siteTexts())
  const steps: Found[] = []
  for await (const step of findHits(variants, source, limits)) steps.push(step)
  const last = steps.at(-1) as Found
  const texts = (hits: Found['hits']) => hits.toSorted(compareHits).map(({ passage }) => passage.text)
  return {
    steps,
    last,
    exact: texts(exactHits(last.hits)),
    near: Object.fromEntries(nearHits(last.hits).map(([way, hits]) => [way, texts(hits)])),
  }
}

describe('finding passages', () => {
  test('counts the phrase as typed, and keeps other marks and syllables apart for themselves', async () => {
    const { source } = memorySource([
      planOf('bạn dân', 'ban và dân', 'dẫn đường cho chip bán lẻ', 'bán dẫn\nvi mạch bán dẫn', 'bàng danh'),
    ])
    const { exact, near, last } = await search('bán dẫn', source)
    expect(exact).toEqual(['bán dẫn', 'vi mạch bán dẫn'])
    expect(near).toEqual({ otherMarks: ['bạn dân'], apart: ['dẫn đường cho chip bán lẻ', 'ban và dân'] })
    expect(last).toMatchObject({ isCounted: true, isComplete: true, filesLeft: 0 })
  })

  test('a name with the same syllables elsewhere is not found', async () => {
    const { source } = memorySource([planOf('quy định về mũi nhọn', 'hoá nội dung', 'xây dựng hà, nội')])
    expect((await search('Quy Nhơn', source)).exact).toEqual([])
    // A comma is no border between words.
    expect((await search('Hà Nội', source)).exact).toEqual(['xây dựng hà, nội'])
  })

  test('without marks any marks are as typed', async () => {
    const { source } = memorySource([planOf('bán dẫn', 'bạn dân')])
    expect((await search('ban dan', source)).exact).toEqual(['bán dẫn', 'bạn dân'])
  })

  test('where no passage has the whole query, those with each of its phrases are counted', async () => {
    const { source } = memorySource([planOf('năm 2030 kinh tế số', 'kinh tế số', 'năm 2030 số liệu kinh tế')])
    const { exact, near } = await search('kinh tế số 2030', source)
    expect(exact).toEqual(['năm 2030 kinh tế số'])
    expect(near).toEqual({ apart: ['năm 2030 số liệu kinh tế'] })
    const whole = memorySource([planOf('nghị quyết 57', 'nghị quyết số 57')])
    const found = await search('nghị quyết 57', whole.source)
    expect([found.exact, found.near]).toEqual([['nghị quyết 57'], { apart: ['nghị quyết số 57'] }])
  })

  test('is not content with the phrases apart of one record, found by the whole query in other marks', async () => {
    const { source } = memorySource([
      planOf('kinh tê số 2030\n2030: kinh tế số'.replace(':', ','), 'năm 2030 kinh tế số'),
    ])
    const { exact, near, steps } = await search('kinh tế số 2030', source)
    expect(exact).toHaveLength(2)
    expect(near).toEqual({ otherMarks: ['kinh tê số 2030'] })
    expect(steps[0]?.isCounted).toBe(false)
  })

  test('terms in the headings above or beside a passage count as apart', async () => {
    const { source } = memorySource([planOf('Đến năm 2035:Phủ sóng 6G.', 'Đến năm 2030:Phủ sóng 5G.')])
    const { exact, near } = await search('6G 2035', source)
    expect([exact, near]).toEqual([[], { apart: ['Phủ sóng 6G.'] }])
  })

  test('other names of the same thing have a part of their own, English only asks for Vietnamese', async () => {
    const site = {
      pages: [],
      synonyms: [['CĐS', 'chuyển đổi số']],
      english: { 'bán dẫn': ['semiconductor'] },
      questionWords: [],
    }
    const { source } = memorySource([planOf('kế hoạch CĐS', 'chuyển đổi số', 'bán dẫn')], site)
    expect((await search('CĐS', source)).near).toEqual({ otherName: ['chuyển đổi số'] })
    expect((await search('semiconductor', source)).near).toEqual({ otherName: ['bán dẫn'] })
  })

  test('a number with a sign is promised by a target; without one it is said apart', async () => {
    const plan = planOf('phủ sóng 50% thôn', 'phủ sóng đạt 50%', 'phủ sóng ít nhất 50%')
    plan.records = plan.records.map((record, index) => ({
      ...record,
      ...(index > 0 && { targets: [[0, record.text.length, index === 1 ? '50' : '≥ 50']] }),
    }))
    const { exact, near } = await search('≥ 50', memorySource([plan]).source)
    expect(exact).toEqual(['phủ sóng ít nhất 50%'])
    expect(near.otherValue).toHaveLength(2)
  })

  test('headings come first, then targets, then words near one another', async () => {
    const plan = planOf('về kinh tế số', 'Kinh tế số:khác', 'đạt kinh tế số 30%')
    plan.records[2] = { ...(plan.records[2] as SearchRecord), targets: [[0, 18, '30']] }
    expect((await search('kinh tế số', memorySource([plan]).source)).exact).toEqual([
      'Kinh tế số',
      'đạt kinh tế số 30%',
      'về kinh tế số',
    ])
    const apart = memorySource([planOf('học sinh được cấp bổng lộc, sinh viên', 'học và bổng')])
    expect((await search('học bổng', apart.source)).near.apart?.[0]).toBe('học và bổng')
  })

  test('shows ten of very many before it counts them, and then loads whole texts', async () => {
    const { source, loaded } = memorySource([planOf(...Array.from({ length: 100 }, (_, i) => `kinh tế số ${i}`))])
    const { steps } = await search('kinh tế số', source)
    expect(steps.map(({ hits, isCounted }) => [hits.length, isCounted])).toEqual([
      [10, false],
      [100, true],
    ])
    expect(loaded.length).toBe(11)
  })

  test('a part of a long block that goes on elsewhere is the same passage', async () => {
    const plan = planOf('Một. Hai số.', 'Ba số.')
    plan.records[1] = { ...(plan.records[1] as SearchRecord), continued: 's0', first: 0 }
    expect((await search('số', memorySource([plan]).source)).exact).toHaveLength(1)
  })

  test('leaves out passages with what is excluded', async () => {
    const { source } = memorySource([planOf('học bổng', 'học bổng STEM')])
    expect((await search('học bổng -STEM', source)).exact).toEqual(['học bổng'])
  })

  test('limited to pages of indicators it finds no passages', async () => {
    const { source } = memorySource([planOf('kinh tế số')])
    expect((await search('kinh tế số', source, { ...EVERYTHING, kind: 'indicator' })).exact).toEqual([])
  })

  test('passes on that something could not be loaded', async () => {
    const source = { ...memorySource([]).source, siteTexts: () => Promise.reject(new Error('offline')) }
    await expect(search('đất', source)).rejects.toThrow('offline')
  })
})
