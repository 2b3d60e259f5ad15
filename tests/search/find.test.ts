import { describe, expect, test } from 'vitest'
import type { SearchSource } from '../../src/search/find.ts'
import { findPages } from '../../src/search/find.ts'
import { parseQuery } from '../../src/search/query.ts'
import type { SearchRecord, SiteTexts } from '../../src/search/records.ts'
import { indexedText } from '../../src/search/records.ts'

const record = (heading: string, text: string): SearchRecord => ({ url: heading, headings: [heading], text })

/** An index that finds words by their beginnings and knows no order, as Pagefind does. */
function fakeSource(records: SearchRecord[], site: SiteTexts = { provinces: [], indicators: [] }) {
  const loaded: string[] = []
  const source: SearchSource = {
    siteTexts: async () => site,
    propose: async (asked) => {
      const phrase = asked.startsWith('"') ? ` ${asked.slice(1, -1)} ` : null
      return records
        .filter((record) => {
          const text = ` ${indexedText(record)} `
          return phrase ? text.includes(phrase) : asked.split(' ').every((word) => text.includes(` ${word}`))
        })
        .map((record) => ({
          id: record.url,
          load: async () => {
            loaded.push(record.url)
            return { record, province: 'Tỉnh A' }
          },
        }))
    },
  }
  return { source, loaded }
}

async function search(query: string, source: SearchSource) {
  const pages = []
  for await (const page of findPages(parseQuery(query), source)) pages.push(page)
  return pages
}
const urls = (pages: Awaited<ReturnType<typeof search>>) =>
  pages.flatMap(({ hits }) => hits.map(({ record }) => record.url))
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
    const { source } = fakeSource([record('text', 'về kinh tế số'), record('Kinh tế số', '')], {
      provinces: [],
      indicators: [record('explained', 'so với kinh tế số'), record('Quy mô kinh tế số', '')],
    })
    const pages = await search('kinh te so', source)
    expect(urls(pages)).toEqual(['Kinh tế số', 'text'])
    expect(pages[0]?.sitePages.map(({ url }) => url)).toEqual(['Quy mô kinh tế số'])
    expect(pages[0]?.count).toBe(2)
  })

  test('names pages by their explanation where none has the name', async () => {
    const { source } = fakeSource([], {
      provinces: [],
      indicators: many(30, 'kinh tế số').map(({ text }, i) => record(`Chỉ tiêu ${i}`, text)),
    })
    expect((await search('kinh tế số', source))[0]?.sitePages).toHaveLength(6)
  })

  test('loads no more than it shows when the first records answer in full', async () => {
    const { source, loaded } = fakeSource(many(100, 'kinh tế số'))
    const page = (await findPages(parseQuery('kinh tế số'), source).next()).value
    expect(page?.hits.length).toBe(20)
    expect(page).toMatchObject({ count: 100, complete: true, more: true })
    expect(loaded.length).toBe(20)
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
    expect(pages[0]).toMatchObject({ count: 25, complete: false })
    expect(pages.at(-1)).toMatchObject({ count: 35, complete: true, more: false })
    expect(urls(pages).length).toBe(35)
    expect(new Set(urls(pages)).size).toBe(35)
  })

  test('goes through all noise before it says that there is nothing', async () => {
    const { source } = fakeSource([...many(150, 'quyền hoàn'), record('only', 'hoa và quy')])
    const pages = await search('quy hoa', source)
    expect(pages[0]?.hits.length).toBe(1)
    expect(urls(pages)).toEqual(['only'])
    const nothing = await search('xyzzy', source)
    expect(nothing).toEqual([{ hits: [], sitePages: [], count: 0, complete: true, more: false }])
  })

  test('a quoted phrase is looked for as a phrase only', async () => {
    const { source, loaded } = fakeSource([record('a', 'nhân tạo, trí tuệ'), record('b', 'trí tuệ nhân tạo')])
    expect(urls(await search('"trí tuệ nhân tạo"', source))).toEqual(['b'])
    expect(loaded).toEqual(['b'])
  })

  test('keeps the order of the index for words among the records with the phrase', async () => {
    const { source } = fakeSource([record('a', 'kinh tế số'), record('b', 'kinh tế số')])
    const propose: SearchSource['propose'] = async (asked) => {
      const found = await source.propose(asked)
      return asked.startsWith('"') ? found : found.toReversed()
    }
    expect(urls(await search('kinh tế số', { ...source, propose }))).toEqual(['b', 'a'])
  })

  test('passes on that something could not be loaded', async () => {
    const source: SearchSource = { siteTexts: () => Promise.reject(new Error('offline')), propose: async () => [] }
    await expect(search('đất', source)).rejects.toThrow('offline')
  })
})
