import { describe, expect, it } from 'vitest'
import { dotPlot } from '../../src/charts/dot-plot.ts'
import { fitBox } from '../../src/charts/fit-box.ts'
import { textWidth } from '../../src/charts/text-width.ts'
import { xmlText } from '../../src/charts/xml-text.ts'
import { find, number, only, texts } from './svg.ts'

const pointsOf = (count: number, text = (value: number) => `${value} %`) =>
  Array.from({ length: count }, (_, index) => ({
    label: `Tỉnh ${index}`,
    text: text(index),
    value: { comparator: 'gte' as const, value: index },
  }))
const BOX = { width: 544, height: 200, slack: 1.1 }
const OPTIONS = {
  id: 'b',
  title: '',
  description: '',
  scale: 'share' as const,
  others: [],
  national: null,
  tick: String,
  form: BOX,
  between: (count: number) => `${count} ở giữa`,
}

describe('a dot plot in a box', () => {
  it.each([1, 5, 6, 7, 34, 63])('of %i plans stays inside it, and draws each plan', (count) => {
    const svg = xmlText(dotPlot(pointsOf(count), OPTIONS))
    const [, , width, height = 0] = (only(svg, 'svg').attributes.viewBox ?? '').split(' ').map(Number)
    expect(width).toBe(BOX.width)
    expect(height).toBeLessThanOrEqual(BOX.height)
    expect(find(svg, 'dot').length + find(svg, 'other').length).toBe(count)
  })

  it('names the highest and the lowest, and counts those between', () => {
    const svg = xmlText(dotPlot(pointsOf(63), OPTIONS))
    const names = texts(svg, 'name')
    expect(names.slice(0, 2)).toEqual(['Tỉnh 62', 'Tỉnh 61'])
    expect(names.at(-1)).toBe('Tỉnh 0')
    expect(texts(svg, 'silent')).toEqual([`${63 - names.length} ở giữa`])
  })

  it('keeps room for the longest name and value, however much wider a typeface is', () => {
    const { layout } = fitBox({ ...BOX, slack: 1.38 }, pointsOf(3), ['Bà Rịa - Vũng Tàu'])
    expect(layout.left).toBeGreaterThan(textWidth('Bà Rịa - Vũng Tàu', 15) * 1.38)
    expect(layout.right + textWidth('2 %', 15) * 1.38).toBeLessThan(BOX.width)
  })

  it('puts name and value above the line where both leave too little of it', () => {
    const points = pointsOf(3, (value) => `${value} doanh nghiệp khoa học và công nghệ mỗi năm`)
    const svg = xmlText(dotPlot(points, { ...OPTIONS, form: { ...BOX, slack: 1.38 } }))
    expect(find(svg, 'value').map((value) => number(value, 'x'))).toEqual([544, 544, 544])
  })
})
