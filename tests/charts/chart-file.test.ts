import { DOMParser } from '@xmldom/xmldom'
import { s } from 'hastscript'
import { expect, it } from 'vitest'
import { chartFile, SHARED, TAKEN } from '../../src/charts/chart-file.ts'
import type { DrawingBox } from '../../src/charts/fit-box.ts'
import { textWidth } from '../../src/charts/text-width.ts'

const FONT = 'data:font/woff2;base64,AAAA'
const draw = ({ width, height }: DrawingBox) =>
  s('svg.dot-plot', { viewBox: `0 0 ${width} ${height}` }, [s('text.name', { x: 0, y: 18 }, 'A')])

function parse(file: string) {
  const svg = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement
  if (!svg) throw new Error('no drawing')
  return svg
}

it.each([
  [TAKEN, '1200', '675'],
  [SHARED, '1200', '630'],
])('chartFile() puts title, chart, source and address inside one picture of its format', (format, width, height) => {
  const frame = { title: 'Tỷ lệ R&D <5 %', lead: ['Dẫn'], lines: ['Nguồn: kế hoạch', 'https://example.org/a/'] }
  const svg = parse(chartFile(format, { ...frame, font: FONT }, draw))
  const texts = Array.from(svg.getElementsByTagName('text'), (text) => text.textContent)
  expect(texts).toEqual(['Tỷ lệ R&D <5 %', 'Dẫn', 'A', 'Nguồn: kế hoạch', 'https://example.org/a/'])
  expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([width, height])
})

it('chartFile() breaks long titles into lines of about equal length that stay inside the picture in a wider typeface', () => {
  const title = 'đổi mới sáng tạo '.repeat(8).trim()
  const file = chartFile(TAKEN, { title, lines: [] }, draw)
  const titles = [...file.matchAll(/class="title"[^>]*>([^<]*)</g)].map(([, line = '']) => line)
  const widths = titles.map((line) => textWidth(line, 21))
  expect(titles.length).toBeGreaterThan(1)
  expect(Math.max(...widths) * TAKEN.slack).toBeLessThanOrEqual(TAKEN.width / TAKEN.zoom - 56)
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6)
  expect(titles.join(' ')).toBe(title)
})

it('chartFile() leaves the chart the room between the words, and no drawing leaves it', () => {
  let box: DrawingBox | undefined
  const file = chartFile(SHARED, { title: 'A', lines: ['B'] }, (room) => {
    box = room
    return s('svg', { viewBox: '0 0 3000 3000' })
  })
  const [, inner] = [...file.matchAll(/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/g)]
  expect(Number(inner?.[2])).toBeLessThanOrEqual(box?.height ?? 0)
  expect(() => chartFile(SHARED, { title: 'A', lines: [] }, () => s('svg'))).toThrow('no viewBox')
})
