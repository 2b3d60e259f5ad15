import { DOMParser } from '@xmldom/xmldom'
import { s } from 'hastscript'
import { expect, it } from 'vitest'
import { chartFile } from '../../src/charts/chart-file.ts'
import { textWidth } from '../../src/charts/text-width.ts'

const FONT = 'data:font/woff2;base64,AAAA'
const CHART = s('svg.dot-plot', { viewBox: '0 0 400 100' }, [s('text.name', { x: 0, y: 18 }, 'A')])

it('chartFile() puts title, chart, source and address inside one picture', () => {
  const file = chartFile(CHART, {
    title: 'Tỷ lệ R&D <5 %',
    lines: ['Nguồn: kế hoạch', 'https://example.org/a/'],
    font: FONT,
  })
  const svg = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement
  const texts = Array.from(svg?.getElementsByTagName('text') ?? [], (text) => text.textContent)
  expect(texts).toEqual(['Tỷ lệ R&D <5 %', 'A', 'Nguồn: kế hoạch', 'https://example.org/a/'])
  expect(svg?.getAttribute('viewBox')).toMatch(/^0 0 440 \d+$/)
})

it('chartFile() breaks long titles into lines that stay inside the picture', () => {
  const file = chartFile(CHART, { title: 'đổi mới sáng tạo '.repeat(12).trim(), lines: [], font: FONT })
  const titles = [...file.matchAll(/class="title"[^>]*>([^<]*)</g)].map(([, line = '']) => line)
  expect(titles.length).toBeGreaterThan(3)
  expect(Math.max(...titles.map((line) => textWidth(line, 17)))).toBeLessThanOrEqual(400)
  expect(titles.join(' ')).toBe('đổi mới sáng tạo '.repeat(12).trim())
})
