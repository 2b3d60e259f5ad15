import { describe, expect, test } from 'vitest'
import { findPages } from '../../../src/browser/search/find.ts'
import type { SearchSource } from '../../../src/browser/search/source.ts'
import type { Limits } from '../../../src/search/limits.ts'
import { EVERYTHING } from '../../../src/search/limits.ts'
import { parseQuery } from '../../../src/search/query.ts'
import type { SearchRecord } from '../../../src/search/records.ts'
import { searchableText } from '../../../src/search/records.ts'
import type { SitePage } from '../../../src/search/site-pages.ts'
import { isBorder, splitWords } from '../../../src/search/words.ts'

const record = (heading: string, text: string): SearchRecord => ({ url: `#${heading}`, headings: [heading], text })
const sitePage = (name: string, text = ''): SitePage => ({ kind: 'indicator', url: name, name, text })
const indexed = (record: SearchRecord) =>
  splitWords(searchableText(record))
    .map((word) => (isBorder(word) ? '.' : word.folded))
    .join(' ')

/** An index that finds words by their beginnings and knows no order, as Pagefind does. */
function fakeSource(records: SearchRecord[], pages: SitePage[] = [], synonyms: string[][] = []) {
  const loaded: string[] = []
  const source: SearchSource = {
    siteTexts: async () => ({ pages, synonyms, questionWords: [] }),
    warm: async () => undefined,
    vocabulary: async () => [],
    countByFilter: async () => ({}),
    propose: async (asked) => {
      const phrase = asked.startsWith('"') ? ` ${asked.slice(1, -1)} ` : null
      return records
        .filter((record) => {
          const text = ` ${indexed(record)} `
          return phrase ? text.includes(phrase) : asked.split(' ').every((word) => text.includes(` ${word}`))
        })
        .map((record) => ({
          id: record.url,
          load: async () => {
            loaded.push(record.url)
            return { record, plan: 'tinh-a', province: 'Tỉnh A' }
          },
        }))
    },
  }
  return { source, loaded }
}

async function search(query: string, source: SearchSource, limits: Limits = EVERYTHING) {
  const pages = []
  for await (const page of findPages(parseQuery(query), source, limits)) pages.push(page)
  return pages
}
const urls = (pages: Awaited<ReturnType<typeof search>>) =>
  pages.flatMap(({ sections }) => sections.flat().map(({ record }) => record.url.slice(1)))
const many = (count: number, text: string) => Array.from({ length: count }, (_, i) => record(`${text} ${i}`, text))

describe('finding', () => {
  test('puts phrases before words, words as typed before folded ones, and drops words that only begin alike', async () => {
    const { source } = fakeSource([
      record('a', 'bạn dân'),
      record('b', 'ban và dân'),
      record('c', 'dẫn đường cho chip bán lẻ'),
      record('d', 'bán dẫn'),
      record('e', 'bàng danh'),
    ])
    const pages = await search('bán dẫn', source)
    expect(urls(pages)).toEqual(['d', 'c', 'a', 'b'])
    expect(pages.at(-1)).toMatchObject({ count: 4, complete: true, more: false })
  })

  test('puts headings before texts, and names pages of indicators and provinces beside them', async () => {
    const { source } = fakeSource(
      [record('text', 'về kinh tế số'), record('Kinh tế số', '')],
      [
        sitePage('explained', 'so với kinh tế số'),
        sitePage('Quy mô kinh tế số trong GRDP'),
        sitePage('Quy mô kinh tế số'),
      ],
    )
    const pages = await search('kinh te so', source)
    expect(urls(pages)).toEqual(['Kinh tế số', 'text'])
    expect(pages[0]?.sitePages.map(({ url }) => url)).toEqual(['Quy mô kinh tế số', 'Quy mô kinh tế số trong GRDP'])
    expect(pages[0]?.count).toBe(2)
  })

  test('names pages by their explanation where none has the name', async () => {
    const { source } = fakeSource(
      [],
      many(30, 'kinh tế số').map(({ text }, i) => sitePage(`Chỉ tiêu ${i}`, text)),
    )
    expect((await search('kinh tế số', source))[0]?.sitePages).toHaveLength(6)
  })

  test('loads no more than it shows when the first records answer in full', async () => {
    const { source, loaded } = fakeSource(many(100, 'kinh tế số'))
    const page = (await findPages(parseQuery('kinh tế số'), source).next()).value
    expect(page?.sections.length).toBe(10)
    expect(page).toMatchObject({ count: 100, complete: true, more: true })
    expect(loaded.length).toBe(10)
  })

  test('of very many phrases asks for single words only when the phrases are through', async () => {
    const { source } = fakeSource([...many(320, 'kinh tế số'), record('apart', 'số liệu kinh tế')])
    const asked: string[] = []
    const counting: SearchSource = {
      ...source,
      propose: (words, limits) => {
        asked.push(words)
        return source.propose(words, limits)
      },
    }
    const results = findPages(parseQuery('kinh te so'), counting)
    const first = (await results.next()).value
    expect(first).toMatchObject({ count: 320, phrases: 320, complete: false, more: true })
    expect(asked).toEqual(['"kinh te so"'])
    let last = first
    for await (const page of results) last = page
    expect(asked).toEqual(['"kinh te so"', 'kinh te so'])
    expect(last).toMatchObject({ count: 321, complete: true, more: false })
  })

  test('looks further for records with the marks that were typed', async () => {
    const { source } = fakeSource([...many(30, 'đạt'), record('wanted', 'đất')])
    expect(urls(await search('đất', source))[0]).toBe('wanted')
  })

  test('says at least how many there are until everything is checked', async () => {
    const { source } = fakeSource([
      ...many(25, 'kinh tế số'),
      ...many(10, 'số liệu kinh tế'),
      ...many(70, 'kinh tế sống'),
    ])
    const pages = await search('kinh te so', source)
    expect(pages[0]).toMatchObject({ count: 25, complete: false, phrases: 25 })
    expect(pages.at(-1)).toMatchObject({ count: 35, complete: true, more: false })
    expect(urls(pages).length).toBe(35)
    expect(new Set(urls(pages)).size).toBe(35)
  })

  test('goes through all noise before it says that there is nothing', async () => {
    const { source } = fakeSource([...many(150, 'quyền hoàn'), record('only', 'hoa và quy')])
    const pages = await search('quy hoa', source)
    expect(pages[0]?.sections.length).toBe(1)
    expect(urls(pages)).toEqual(['only'])
    const nothing = await search('xyzzy', source)
    expect(nothing).toEqual([{ sections: [], sitePages: [], count: 0, complete: true, phrases: 0, more: false }])
  })

  test('a quoted phrase is looked for as a phrase only', async () => {
    const { source, loaded } = fakeSource([record('a', 'nhân tạo, trí tuệ'), record('b', 'trí tuệ nhân tạo')])
    expect(urls(await search('"trí tuệ nhân tạo"', source))).toEqual(['b'])
    expect(loaded).toEqual(['#b'])
  })

  test('keeps the order of the index for words among the records with the phrase', async () => {
    const { source } = fakeSource([record('a', 'kinh tế số'), record('b', 'kinh tế số')])
    const propose: SearchSource['propose'] = async (asked, limits) => {
      const found = await source.propose(asked, limits)
      return asked.startsWith('"') ? found : found.toReversed()
    }
    expect(urls(await search('kinh tế số', { ...source, propose }))).toEqual(['b', 'a'])
  })

  test('shows the parts of one section together', async () => {
    const part = (url: string, text: string, continued?: string): SearchRecord => ({
      url,
      headings: ['II'],
      text,
      ...(continued !== undefined && { continued }),
    })
    const { source } = fakeSource([part('#ii', 'đất đai'), part('#iii', 'đất đai'), part('#ii-4', 'đất đai', 'ii')])
    const [page] = await search('đất đai', source)
    expect(page?.sections.map((hits) => hits.map(({ record }) => record.url))).toEqual([['#ii', '#ii-4'], ['#iii']])
    expect(page?.count).toBe(3)
  })

  test('answers in other words after the typed ones, and marks those', async () => {
    const { source } = fakeSource(
      [record('a', 'đẩy mạnh chuyển đổi số'), record('b', 'kế hoạch CĐS')],
      [],
      [['chuyển đổi số', 'CĐS']],
    )
    expect(urls(await search('CĐS', source))).toEqual(['b', 'a'])
    expect(urls(await search('chuyển đổi số', source))).toEqual(['a', 'b'])
    const [page] = await search('CĐS', source)
    expect(page?.sections[1]?.[0]?.query.text).toBe('chuyển đổi số')
  })

  test('puts targets that promise the asked value first, and words in a target before others', async () => {
    const target = (heading: string, text: string, value: string): SearchRecord => ({
      ...record(heading, text),
      targets: [[0, text.length, value]],
    })
    const { source } = fakeSource([
      record('plain', 'phủ sóng 50% thôn'),
      target('equal', 'phủ sóng đạt 50%', '50'),
      target('least', 'phủ sóng ít nhất 50%', '≥ 50'),
    ])
    expect(urls(await search('≥ 50', source))[0]).toBe('least')
    expect(
      urls(await search('phủ sóng', source))
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['equal', 'least'])
  })

  test('can be told to require the marks that were typed', async () => {
    const { source } = fakeSource([record('a', 'đạt'), record('b', 'đất')])
    const pages = await search('đất', source, { ...EVERYTHING, asTyped: true })
    expect(urls(pages)).toEqual(['b'])
    expect(pages.at(-1)).toMatchObject({ count: 1, complete: true })
  })

  test('limited to indicators it names their pages and nothing else', async () => {
    const { source } = fakeSource([record('a', 'kinh tế số')], [sitePage('Quy mô kinh tế số')])
    const [page] = await search('kinh tế số', source, { ...EVERYTHING, kind: 'indicator' })
    expect([page?.sections, page?.sitePages.length]).toEqual([[], 1])
  })

  test('passes on that something could not be loaded', async () => {
    const source = { ...fakeSource([]).source, siteTexts: () => Promise.reject(new Error('offline')) }
    await expect(search('đất', source)).rejects.toThrow('offline')
  })
})
