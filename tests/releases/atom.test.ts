import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { stringsOf } from '../../src/i18n/index.ts'
import { compareReleases } from '../../src/releases/compare-releases.ts'
import { allEntries, entriesOfIndicator, entriesOfPlace } from '../../src/releases/log-entries.ts'
import type { Change, Release } from '../../src/releases/release.ts'
import { writeFeed } from '../../src/site/feeds.ts'
import type { Stated } from '../data/datasets.ts'
import { datasetOf, registry } from '../data/datasets.ts'
import { feedFaults } from './feed-faults.ts'
import { tablesOf } from './released.ts'

/** Texts that break out of what is written without care. */
const HOSTILE = [
  '=HYPERLINK("http://a.example")',
  '@SUM(1)',
  '"quoted" \'single\'',
  '</script><script>alert(1)</script>',
  ']]> <!-- -- & &amp; &#0;',
  'một\nhai\r\nba',
  'ký tự \u0000\u0008\u001F\uFFFF điều khiển',
]

const change = (text: string): Change => ({
  table: 'targets',
  kind: 'corrected',
  key: 'tinh/ha-giang/#t-5g-coverage-2030',
  label: text,
  indicator: '5g-coverage',
  field: 'quote',
  old: text,
  new: `${text} mới`,
  url: 'tinh/ha-giang/#t-5g-coverage-2030',
  computed: false,
  reason: text,
})
const releaseOf = (version: string, day: string, texts: string[]): Release => ({
  manifest: {
    ...{ version, previous: null, released: `${day}T08:20:00Z`, data_day: day, root: 'https://doichieu57.example/' },
    ...{ plans: 1, targets: 1, files: [] },
  },
  changes: {
    ...{ version, previous: null, level: 'patch', columns: [], others: [] },
    plans: texts.map((text, index) => ({
      plan: `tinh/ha-giang${index === 0 ? '' : `--${index}`}/`,
      province: 'ha-giang',
      province_name: text,
      kind: 'changed',
      reason: text,
      changes: [change(text), { ...change(text), computed: true }],
    })),
  },
})
const releases = [releaseOf('1.0.1', '2026-12-03', HOSTILE), releaseOf('1.0.0', '2026-11-29', ['Tỉnh Hà Giang'])]
const source = (root: string) => ({
  ...{ strings: stringsOf(), root, releases, day: '2026-11-22' },
  nameOfIndicator: () => 'Tỷ lệ phủ sóng 5G',
})
const feed = (root = 'https://doichieu57.example/') =>
  writeFeed('thay-doi/feed.xml', 'Mọi </title> & "thay đổi"', allEntries(releases), source(root))
const textsOf = (xml: string, name: string) =>
  Array.from(
    new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(name),
    (node) => node.textContent ?? '',
  )

describe('the feeds', () => {
  it('have what RFC 4287 asks of a feed and its entries, whatever the texts', () => {
    expect(feedFaults(feed())).toEqual([])
    expect(textsOf(feed(), 'title')[0]).toBe('Mọi </title> & "thay đổi"')
    expect(textsOf(feed(), 'entry')).toHaveLength(HOSTILE.length + 1)
    const place = writeFeed(
      'thay-doi/tinh/ha-giang.xml',
      'Hà Giang',
      entriesOfPlace(releases, { kind: 'province', slug: 'ha-giang' }),
      source('https://doichieu57.example/'),
    )
    expect(feedFaults(place)).toEqual([])
    const indicator = writeFeed(
      'thay-doi/chi-tieu/5g-coverage.xml',
      '5G',
      entriesOfIndicator(releases, '5g-coverage'),
      source('https://doichieu57.example/'),
    )
    expect(feedFaults(indicator)).toEqual([])
    expect(textsOf(indicator, 'entry')).toHaveLength(2)
  })

  it('hold no element that a text brought, and every text that a document may hold as it is', () => {
    const contents = textsOf(feed(), 'content')
    for (const content of contents)
      expect(content.replace(/<\/?(?:p|ul|li|a)(?: href="https:[^"<>]*")?>/g, '')).not.toContain('<s')
    expect(contents[3]).toContain('&#x3C;/script>')
    expect(contents[5]).toContain('một\nhai')
    expect(contents[6]).toContain('ký tự  điều khiển')
  })

  it('keep their ids when the site moves or another release comes', () => {
    expect(textsOf(feed('https://khac.example/so/'), 'id')).toEqual(textsOf(feed(), 'id'))
    const earlier = writeFeed('thay-doi/feed.xml', 'x', allEntries(releases.slice(1)), {
      ...source('https://doichieu57.example/'),
      releases: releases.slice(1),
    })
    expect(textsOf(feed(), 'id')).toEqual(expect.arrayContaining(textsOf(earlier, 'id')))
  })

  it('say that a value was changed without a reason, and leave out what is counted from others', () => {
    const [release] = releases
    const plan = release?.changes.plans[0]
    if (!release || !plan) throw new Error('no release')
    const silent = { ...plan, reason: null, changes: plan.changes.map((own) => ({ ...own, reason: null })) }
    const only = [{ ...release, changes: { ...release.changes, plans: [silent] } }]
    const xml = writeFeed('thay-doi/feed.xml', 'x', allEntries(only), {
      ...source('https://doichieu57.example/'),
      releases: only,
    })
    expect(textsOf(xml, 'content')[0]?.match(/<li>/g)).toHaveLength(1)
    expect(textsOf(xml, 'content')[0]).toContain('(không nêu lý do)')
  })

  it('have an entry for each of 63 plans, and one of all of them for an indicator', () => {
    const stated: Stated[] = registry.indicators.filter(({ unit }) => unit === '%').map(({ id }) => [id, 2030, '≥ 50'])
    const plans = Object.fromEntries(registry.provinces.map(({ slug }) => [slug, stated]))
    const changes = compareReleases(null, tablesOf(datasetOf(plans)))
    const [older] = releases.slice(-1)
    if (!changes || !older) throw new Error('no release')
    const many = [{ ...older, changes }]
    const of63 = { ...source('https://doichieu57.example/'), releases: many }
    const all = writeFeed('thay-doi/feed.xml', 'x', allEntries(many), of63)
    expect([feedFaults(all), textsOf(all, 'entry').length]).toEqual([[], 63])
    const [id = ''] = stated[0] ?? []
    const own = writeFeed(`thay-doi/chi-tieu/${id}.xml`, 'x', entriesOfIndicator(many, id), of63)
    expect([feedFaults(own), textsOf(own, 'entry').length]).toEqual([[], 1])
    expect(textsOf(own, 'content')[0]?.match(/<li>/g)).toHaveLength(63)
  })

  it('are valid where nothing was released', () => {
    const xml = writeFeed('thay-doi/feed.xml', 'x', [], { ...source('https://doichieu57.example/'), releases: [] })
    expect(feedFaults(xml)).toEqual([])
    expect(textsOf(xml, 'updated')).toEqual(['2026-11-22T00:00:00Z'])
  })
})
