import { csvParse } from 'd3-dsv'
import { expect, it } from 'vitest'
import { toCsv } from '../../src/data/csv.ts'

it('begins with a byte order mark and ends each line with CRLF, so that Excel opens it right', () => {
  expect(toCsv([{ a: 1, b: 'tỷ lệ' }])).toBe('\uFEFFa,b\r\n1,tỷ lệ\r\n')
})

it('writes quotes, commas and line breaks so that a reader gets the cells back', () => {
  const text = toCsv([{ quote: 'Có “a”, "b"; c' }]).slice(1)
  expect(csvParse(text)[0]).toEqual({ quote: 'Có “a”, "b"; c' })
  expect(toCsv([{ quote: 'dòng một\ndòng hai' }])).toContain('dòng một dòng hai')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
  'makes no formula of the text “%s”',
  (text) => {
    expect(csvParse(toCsv([{ text }]).slice(1))[0]?.text?.startsWith("'")).toBe(true)
  },
)

it('leaves a cell empty where nothing is stated, and keeps 0 and false', () => {
  expect(toCsv([{ a: null, b: 0, c: false }])).toBe('\uFEFFa,b,c\r\n,0,false\r\n')
})
