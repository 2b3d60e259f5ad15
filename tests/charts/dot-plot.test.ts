import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import type { DotPlotOptions } from '../../src/charts/dot-plot.ts'
import { dotPlot } from '../../src/charts/dot-plot.ts'
import type { Point } from '../../src/charts/fit-box.ts'
import { markOf } from '../../src/charts/marks.ts'
import { xmlText } from '../../src/charts/xml-text.ts'
import type { TargetValue } from '../../src/text/target-value.ts'
import { parseTargetValue } from '../../src/text/target-value.ts'
import { endsOf, find, indentSvg, number, only, texts } from './svg.ts'

function value(text: string): TargetValue {
  const parsed = parseTargetValue(text)
  if (parsed === null) throw new Error(`not in the notation: ${text}`)
  return parsed
}

/** "Yên Bái: ≥ 40" */
function point(statement: string): Point {
  const [label = '', text = ''] = statement.split(': ')
  return { label, text, value: value(text) }
}

function draw(statements: string[], options: Partial<DotPlotOptions> = {}): string {
  return xmlText(
    dotPlot(statements.map(point), {
      id: 'bieu-do',
      title: 'Biểu đồ',
      description: 'Giá trị từng tỉnh.',
      scale: 'share',
      others: [],
      national: null,
      tick: String,
      ...options,
    }),
  )
}

const national = (text: string) => ({ value: value(text), text: `Nghị quyết 57: ${text}` })

/** Where a part of the axis ends, 0 being its left end and 1 its right end. */
function along(svg: string, part: number): number {
  const [track] = find(svg, 'track')
  const [start, end] = [number(track, 'x1'), number(track, 'x2')]
  return Math.round((start + part * (end - start)) * 10) / 10
}

/** From the dot to the tip of the arrow. */
function arrowOf(svg: string): { from: number; to: number; barbs: number } {
  const [, from, to, barbs] = /^M([\d.]+) [\d.]+H([\d.]+)M([\d.]+) /.exec(only(svg, 'arrow').attributes.d ?? '') ?? []
  return { from: Number(from), to: Number(to), barbs: Number(barbs) }
}

describe('dotPlot() draws', () => {
  it.each([
    [
      'shares-with-national-line',
      draw(['Hà Giang: ≥ 40', 'Cao Bằng: > 55', 'Bắc Kạn: ≤ 20', 'Lào Cai: 50–60', 'Sơn La: ~ 35', 'Yên Bái: 100'], {
        national: national('≥ 30'),
      }),
    ],
    ['small-shares', draw(['Hà Giang: 1,5', 'Yên Bái: ≥ 2'], { national: national('2') })],
    ['amounts', draw(['Hà Giang: ≥ 1.200', 'Yên Bái: < 450', 'Sơn La: 500–700'], { scale: 'amount' })],
    ['ranks', draw(['Hà Giang: top 25', 'Yên Bái: top 5', 'Sơn La: top 10'], { scale: 'rank' })],
  ])('%s.svg', async (name, svg) => {
    await expect(indentSvg(svg)).toMatchFileSnapshot(`../fixtures/charts/${name}.svg`)
  })
})

describe('the mark of a value', () => {
  it.each(['≥ 40', '> 40'])('“%s” is a dot at the value with an arrow to the right: open upwards', (text) => {
    const svg = draw([`Yên Bái: ${text}`])
    const { from, to, barbs } = arrowOf(svg)
    expect(number(only(svg, 'dot'), 'cx')).toBe(along(svg, 0.4))
    expect(from).toBe(along(svg, 0.4))
    expect(to).toBeGreaterThan(from)
    expect(barbs).toBeLessThan(to)
  })

  it.each(['≤ 40', '< 40'])('“%s” is a dot at the value with an arrow to the left: open downwards', (text) => {
    const svg = draw([`Yên Bái: ${text}`])
    const { from, to, barbs } = arrowOf(svg)
    expect(number(only(svg, 'dot'), 'cx')).toBe(along(svg, 0.4))
    expect(from).toBe(along(svg, 0.4))
    expect(to).toBeLessThan(from)
    expect(barbs).toBeGreaterThan(to)
  })

  it.each([
    ['≥ 100', 'share'],
    ['≤ 0', 'share'],
    ['≥ 1.200', 'amount'],
  ] as const)('the arrow of “%s” ends inside the drawing', (text, scale) => {
    const svg = draw([`Yên Bái: ${text}`, 'Hà Giang: 90'], { scale })
    const [, , width = 0] = (only(svg, 'svg').attributes.viewBox ?? '').split(' ').map(Number)
    expect(arrowOf(svg).to).toBeGreaterThan(0)
    expect(arrowOf(svg).to).toBeLessThan(width)
  })

  it('an exact value is a full dot and nothing else', () => {
    const svg = draw(['Yên Bái: 40'])
    expect(only(svg, 'circle').attributes.class).toBe('dot')
    expect([find(svg, 'arrow'), find(svg, 'bar')]).toEqual([[], []])
  })

  it('“about” is a hollow dot and nothing else', () => {
    const svg = draw(['Yên Bái: ~ 40'])
    expect(only(svg, 'circle').attributes).toMatchObject({ class: 'dot hollow', cx: String(along(svg, 0.4)) })
    expect([find(svg, 'arrow'), find(svg, 'bar')]).toEqual([[], []])
  })

  it('a range is a bar from its low to its high end, without a dot that would prefer one of them', () => {
    const svg = draw(['Yên Bái: 40–60'])
    const bar = only(svg, 'bar')
    expect(number(bar, 'x')).toBe(along(svg, 0.4))
    expect(number(bar, 'x') + number(bar, 'width')).toBeCloseTo(along(svg, 0.6))
    expect(find(svg, 'circle')).toEqual([])
  })

  it('“top 4” is a bar from the fourth place to the first, which stands at the right end', () => {
    const svg = draw(['Yên Bái: top 4'], { scale: 'rank' })
    const bar = only(svg, 'bar')
    expect(number(bar, 'x')).toBe(along(svg, 6 / 9))
    expect(number(bar, 'x') + number(bar, 'width')).toBeCloseTo(along(svg, 1))
    expect(find(svg, 'circle')).toEqual([])
  })

  it('“top 1” can still be seen', () => {
    expect(number(only(draw(['Yên Bái: top 1'], { scale: 'rank' }), 'bar'), 'width')).toBeGreaterThan(0)
  })

  it.each([
    ['eq', 'eq'],
    ['about', 'about'],
    ['gte', 'atLeast'],
    ['gt', 'atLeast'],
    ['lte', 'atMost'],
    ['lt', 'atMost'],
    ['range', 'range'],
    ['top', 'top'],
  ] as const)('a legend names %s as %s', (comparator, mark) => {
    expect(markOf(comparator)).toBe(mark)
  })
})

describe('the axis', () => {
  it.each([
    ['shares stand on a whole', 'share', ['≥ 40'], ['0', '100']],
    ['small shares have an axis of their own, with room for an arrow', 'share', ['1,5', '≥ 2'], ['0', '2.5']],
    ['25 % is still small', 'share', ['25'], ['0', '30']],
    ['one large share among small ones brings the whole', 'share', ['2', '26'], ['0', '100']],
    ['a share above the whole is not cut off', 'share', ['40', '150'], ['0', '200']],
    ['the high end of a range counts', 'share', ['20–30'], ['0', '100']],
    ['amounts begin at zero', 'amount', ['900', '≥ 1.000'], ['0', '1200']],
    ['ranks end at the first place, at the right', 'rank', ['top 3'], ['10', '1']],
    ['a long rank lengthens the axis', 'rank', ['top 3', 'top 25'], ['25', '1']],
  ] as const)('%s', (_, scale, values, ticks) => {
    const svg = draw(
      values.map((text) => `Yên Bái: ${text}`),
      { scale },
    )
    expect(endsOf(svg)).toEqual(ticks)
  })

  it('holds the values of the page’s other charts, though they are not drawn here', () => {
    const svg = draw(['Yên Bái: 100'], { scale: 'amount', others: [value('≥ 900')] })
    expect(endsOf(svg)).toEqual(['0', '1200'])
    expect(find(svg, 'circle')).toHaveLength(1)
    expect(find(svg, 'arrow')).toEqual([])
  })

  it('holds the national value', () => {
    const svg = draw(['Yên Bái: 2'], { national: national('≥ 30') })
    expect(endsOf(svg)).toEqual(['0', '100'])
  })

  it('writes its ends as the caller does', () => {
    expect(endsOf(draw(['Yên Bái: 40'], { tick: (end) => `${end} %` }))).toEqual(['0 %', '100 %'])
  })
})

describe('the order of the lines', () => {
  it('puts the highest value first', () => {
    expect(texts(draw(['Hà Giang: 20', 'Yên Bái: ≥ 60', 'Sơn La: 40–50']), 'name')).toEqual([
      'Yên Bái',
      'Sơn La',
      'Hà Giang',
    ])
  })

  it('puts the smallest rank first: smaller is better', () => {
    const svg = draw(['Hà Giang: top 25', 'Yên Bái: top 5', 'Sơn La: top 10'], { scale: 'rank' })
    expect(texts(svg, 'name')).toEqual(['Yên Bái', 'Sơn La', 'Hà Giang'])
  })

  it('keeps the order of equal values and leaves the caller’s list as it was', () => {
    const points = ['Hà Giang: 40', 'Yên Bái: ≥ 40', 'Sơn La: 60'].map(point)
    const before = [...points]
    const options = { id: 'b', title: '', description: '', others: [], national: null, tick: String }
    expect(texts(xmlText(dotPlot(points, { ...options, scale: 'share' })), 'name')).toEqual([
      'Sơn La',
      'Hà Giang',
      'Yên Bái',
    ])
    expect(points).toEqual(before)
  })

  it('writes each value beside its own name, and its mark on the line below both', () => {
    const svg = draw(['Hà Giang: 20', 'Yên Bái: 60'])
    const heights = (wanted: string, y: string) => find(svg, wanted).map((element) => number(element, y))
    expect(texts(svg, 'value')).toEqual(['60', '20'])
    expect(heights('value', 'y')).toEqual(heights('name', 'y'))
    expect(heights('dot', 'cy')).toEqual(heights('track', 'y1'))
    expect(find(svg, 'dot').map((dot) => number(dot, 'cx'))).toEqual([along(svg, 0.6), along(svg, 0.2)])
    const [first = 0, second = 0] = heights('name', 'y')
    const [dot = 0] = heights('dot', 'cy')
    expect(first < dot && dot < second).toBe(true)
  })
})

describe('the national line', () => {
  it('stands at its value, across all plans', () => {
    const svg = draw(['Hà Giang: 20', 'Yên Bái: 60'], { national: national('≥ 30') })
    const line = only(svg, 'national-line')
    expect([number(line, 'x1'), number(line, 'x2')]).toEqual([along(svg, 0.3), along(svg, 0.3)])
    const dots = find(svg, 'dot').map((dot) => number(dot, 'cy'))
    expect(number(line, 'y1')).toBeLessThan(Math.min(...dots))
    expect(number(line, 'y2')).toBeGreaterThan(Math.max(...dots))
  })

  it('is not drawn, nor is room left for it, where there is none', () => {
    const [without, line] = [draw(['Yên Bái: 40']), draw(['Yên Bái: 40'], { national: national('≥ 30') })]
    expect([find(without, 'national-line'), find(without, 'national-text')]).toEqual([[], []])
    const height = (svg: string) => Number(only(svg, 'svg').attributes.viewBox?.split(' ')[3])
    expect(height(without)).toBeLessThan(height(line))
  })

  it.each([
    ['≥ 30', 'start'],
    ['> 80', 'end'],
  ])('has the words of “%s” on the side where there is room', (text, anchor) => {
    const svg = draw(['Yên Bái: 40'], { national: national(text) })
    expect(only(svg, 'national-text').attributes['text-anchor']).toBe(anchor)
  })
})

describe('the drawing as an image', () => {
  it('is named and described by its own title and description', () => {
    const { attributes } = only(draw(['Yên Bái: 40'], { id: 'bieu-do-nam-2030-1' }), 'svg')
    const svg = draw(['Yên Bái: 40'], { id: 'bieu-do-nam-2030-1', title: 'Tên', description: 'Lời' })
    expect(attributes).toMatchObject({ role: 'img' })
    expect([only(svg, 'title').text, only(svg, 'title').attributes.id]).toEqual(['Tên', attributes['aria-labelledby']])
    expect([only(svg, 'desc').text, only(svg, 'desc').attributes.id]).toEqual(['Lời', attributes['aria-describedby']])
  })

  it('writes every text escaped', () => {
    const svg = xmlText(
      dotPlot([{ label: '<b>', text: '> 5 & "7"', value: value('> 5') }], {
        id: 'b',
        title: 'R&D',
        description: '< 5',
        scale: 'amount',
        others: [],
        national: { value: value('3'), text: '<i>' },
        tick: (end) => `<${end}>`,
      }),
    )
    const elements = new DOMParser().parseFromString(svg, 'image/svg+xml').getElementsByTagName('*')
    const written = Array.from(elements, (element) => element.childNodes.length === 1 && element.textContent)
    expect(written).toEqual(expect.arrayContaining(['R&D', '< 5', '<i>', '<b>', '> 5 & "7"', '<0>', '<6>']))
  })
})
