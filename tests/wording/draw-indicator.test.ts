import { describe, expect, it } from 'vitest'
import { xmlText } from '../../src/charts/xml-text.ts'
import type { Dataset } from '../../src/data/dataset.ts'
import { findNational, rowsByPlace } from '../../src/data/dataset.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { drawIndicator } from '../../src/wording/draw-indicator.ts'
import { endsOf, find, indentSvg, only, texts } from '../charts/svg.ts'
import type { Stated } from '../data/datasets.ts'
import { datasetOf } from '../data/datasets.ts'

/** Draws what the plans state at a horizon in one measure, as an indicator's page does. */
function draw(dataset: Dataset, id: string, year: number | null, perYear = false) {
  const stated = [...rowsByPlace(dataset, id, year).values()].flat()
  const rows = stated.filter((row) => row.target.perYear === perYear)
  const indicator = dataset.indicators.find((entry) => entry.id === id)
  if (!indicator) throw new Error(`unknown indicator: ${id}`)
  const allRows = dataset.rows.filter((row) => row.indicator === indicator)
  const { narrow, legend } = drawIndicator(
    stringsOf(),
    { indicator, year, rows, allRows, national: findNational(dataset.national, id, year), silent: [] },
    'bieu-do',
  )
  return { svg: xmlText(narrow), legend }
}

const stating = (...stated: Stated[]) => datasetOf({ 'yen-bai': stated })
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('drawIndicator()', () => {
  const dataset = datasetOf({
    'yen-bai': [['digital-economy-share', 2030, '≥ 40']],
    'ha-giang': [['digital-economy-share', 2045, '50']],
    'cao-bang': [
      ['digital-economy-share', 2030, '25–30'],
      ['digital-economy-share', 2030, '~ 28'],
    ],
  })

  it('draws the plans of one horizon beside the national line', async () => {
    const { svg } = draw(dataset, 'digital-economy-share', 2030)
    await expect(indentSvg(svg)).toMatchFileSnapshot('../fixtures/charts/digital-economy-share-2030.svg')
  })

  it('gives no line to a plan that states nothing: missing is never 0', () => {
    const { svg } = draw(dataset, 'digital-economy-share', 2030)
    expect(texts(svg, 'name')).toEqual(['Yên Bái', 'Cao Bằng', 'Cao Bằng'])
    expect(find(svg, 'track')).toHaveLength(3)
    expect(find(svg, 'circle')).toHaveLength(2)
    expect(find(svg, 'bar')).toHaveLength(1)
    expect(only(svg, 'desc').text).not.toContain('Hà Giang')
  })

  it('says in words all that is drawn: every plan’s value and the national one', () => {
    const { svg } = draw(dataset, 'digital-economy-share', 2030)
    expect(only(svg, 'title').text).toBe('Biểu đồ: Quy mô kinh tế số trong GRDP, đến năm 2030')
    expect(plain(only(svg, 'desc').text)).toBe(
      'Giá trị từng tỉnh: Cao Bằng 25–30 % GRDP; Cao Bằng ~ 28 % GRDP; Yên Bái ≥ 40 % GRDP; Nghị quyết 57: ≥ 30 % GDP.',
    )
  })

  it('explains each mark that is drawn once, and no other', () => {
    const { legend } = draw(dataset, 'digital-economy-share', 2030)
    expect(legend).toBe(
      'Cách đọc: thanh: trong khoảng; chấm rỗng: khoảng; chấm và mũi tên sang phải: từ đó trở lên; vạch đứng: mục tiêu của cả nước.',
    )
    const twoOfAKind = stating(['smart-cities', 2030, '≥ 2'], ['smart-cities', 2030, '> 3'])
    expect(draw(twoOfAKind, 'smart-cities', 2030).legend).toBe('Cách đọc: chấm và mũi tên sang phải: từ đó trở lên.')
  })
})

describe('the national line', () => {
  it.each([
    ['a share of GRDP beside one of GDP', ['digital-economy-share', 2030, '≥ 40'], 'Nghị quyết 57: ≥ 30 % GDP'],
    ['a value below it', ['tfp-contribution', 2030, '50–55'], 'Nghị quyết 57: > 55 %'],
    ['a rate', ['researchers-per-10k', 2030, '9'], 'Nghị quyết 57: 12 người/vạn dân'],
    ['a target without a year', ['strategic-tech-budget-share', null, '≥ 15'], 'Nghị quyết 57: ≥ 15 % ngân sách'],
  ] as const)('is drawn for %s', (_, stated, text) => {
    const { svg, legend } = draw(stating(stated), stated[0], stated[1])
    expect(plain(only(svg, 'national-text').text)).toBe(text)
    expect(find(svg, 'national-line')).toHaveLength(1)
    expect(legend).toContain('vạch đứng')
  })

  it.each([
    ['a year for which there is no national target', ['digital-economy-share', 2035, '≥ 40']],
    ['an indicator without one', ['smart-cities', 2030, '≥ 2']],
    ['a rank among provinces beside one in the world', ['digital-competitiveness-rank', 2030, 'top 20']],
    ['a province’s count beside the nation’s', ['global-tech-firms', 2030, '≥ 1']],
    ['another unit', ['rd-spending', 2030, '≥ 3', 'unit="% budget"']],
    ['a ceiling beside a floor', ['tfp-contribution', 2030, '≤ 60']],
    ['“about” the same value', ['digital-economy-share', 2030, '~ 30']],
  ] as const)('is not drawn for %s', (_, stated) => {
    const { svg, legend } = draw(stating(stated), stated[0], stated[1])
    expect([find(svg, 'national-line'), find(svg, 'national-text')]).toEqual([[], []])
    expect(only(svg, 'desc').text).not.toContain('Nghị quyết 57')
    expect(legend).not.toContain('vạch đứng')
  })
})

describe('the axis', () => {
  it.each([
    ['shares', ['tfp-contribution', 2030, '≥ 45'], ['0 %', '100 %']],
    ['shares of GRDP', ['rd-spending', 2030, '1,5'], ['0 %', '2,5 %']],
    ['shares a year', ['patent-growth', 2035, '16–18'], ['0 %', '25 %']],
    ['counts', ['researchers-count', 2030, '≥ 1.000'], ['0', '1.200']],
    ['indices', ['hdi', 2035, '> 0,75'], ['0', '1']],
    ['ranks', ['pii-rank', 2030, 'top 25'], ['hạng 25', 'hạng 1']],
  ] as const)('of %s has its ends written in their own way', (_, stated, ticks) => {
    const { svg } = draw(stating(stated), stated[0], stated[1])
    expect(endsOf(svg).map((end) => plain(end ?? ''))).toEqual(ticks)
  })

  it('is the same at every horizon, so that charts can be compared by eye', () => {
    const dataset = stating(['st-enterprises', 2030, '100'], ['st-enterprises', 2035, '900'])
    const ticks = [2030, 2035].map((year) => endsOf(draw(dataset, 'st-enterprises', year).svg))
    expect(ticks).toEqual([
      ['0', '1.200'],
      ['0', '1.200'],
    ])
  })

  it.each([
    ['values in another unit', 'unit="people"'],
    ['amounts for each year', 'per="year"'],
  ])('is not stretched by %s', (_, attributes) => {
    const dataset = stating(['st-tasks-launched', 2030, '20'], ['st-tasks-launched', 2035, '9.000', attributes])
    expect(endsOf(draw(dataset, 'st-tasks-launched', 2030).svg)).toEqual(['0', '25'])
  })
})

describe('the value beside a name', () => {
  it.each([
    ['its unit', ['researchers-per-10k', 2035, '≥ 12'], false, '≥ 12 người/vạn dân'],
    ['the unit of the plan where it differs', ['rd-spending', 2035, '3', 'unit="% budget"'], false, '3 % ngân sách'],
    ['“a year”', ['st-tasks-launched', 2035, '≥ 20', 'per="year"'], true, '≥ 20 nhiệm vụ/năm'],
    ['no unit for a rank', ['pii-rank', 2030, 'top 10'], false, 'top 10'],
  ] as const)('has %s', (_, stated, perYear, text) => {
    const { svg } = draw(stating(stated), stated[0], stated[1], perYear)
    expect(texts(svg, 'value').map(plain)).toEqual([text])
  })

  it('puts the smaller rank first', () => {
    const dataset = datasetOf({ 'ha-giang': [['pii-rank', 2030, 'top 20']], 'yen-bai': [['pii-rank', 2030, 'top 5']] })
    expect(texts(draw(dataset, 'pii-rank', 2030).svg, 'name')).toEqual(['Yên Bái', 'Hà Giang'])
  })
})
