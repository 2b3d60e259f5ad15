import { expect, it } from 'vitest'
import { pathAxis, pathPlot } from '../../src/charts/path-plot.ts'
import { xmlText } from '../../src/charts/xml-text.ts'

const step = (year: number, value: number) => ({ year, value, text: String(value) })
const heights = (svg: string) => [...svg.matchAll(/<circle[^>]* cy="([\d.]+)"/g)].map(([, y]) => Number(y))

it('pathPlot() puts a higher value higher, and years from left to right', () => {
  const steps = [step(2025, 20), step(2030, 30), step(2045, 50)]
  const svg = xmlText(pathPlot(steps, 'A: 20; 30; 50', { ...pathAxis([steps], false), tick: String }))
  const [first = 0, second = 0, third = 0] = heights(svg)
  expect(first).toBeGreaterThan(second)
  expect(second).toBeGreaterThan(third)
  expect([...svg.matchAll(/class="tick"[^>]*>(\d+)</g)].map(([, year]) => year)).toEqual(['2025', '2030', '2045'])
  expect(svg).toContain('aria-label="A: 20; 30; 50"')
})

it('pathPlot() puts a smaller rank higher', () => {
  const steps = [step(2030, 20), step(2045, 10)]
  const [first = 0, second = 0] = heights(xmlText(pathPlot(steps, '', { ...pathAxis([steps], true), tick: String })))
  expect(second).toBeLessThan(first)
})

it('pathAxis() is one for all paths, from 0', () => {
  const axis = pathAxis(
    [
      [step(2025, 20), step(2030, 30)],
      [step(2030, 40), step(2045, 50)],
    ],
    false,
  )
  expect(axis).toEqual({ years: [2025, 2045], values: [0, 50], isRank: false, national: [] })
})

it('pathPlot() writes both ends of the axis, and draws the national line through the years that the paths have', () => {
  const steps = [step(2025, 20), step(2030, 30)]
  const national = [2045, 2030, 2025].map((year) => ({ year, value: year - 1990 }))
  const axis = pathAxis([steps], false, national)
  expect([axis.values, axis.national.map(({ year }) => year)]).toEqual([
    [0, 40],
    [2025, 2030],
  ])
  const svg = xmlText(pathPlot(steps, '', { ...axis, tick: (value) => `${value} %` }))
  expect([...svg.matchAll(/class="end"[^>]*>([^<]+)</g)].map(([, end]) => end)).toEqual(['0 %', '40 %'])
  expect(svg.match(/class="national-line" d="M[^L]+L[^L]+"/g)).toHaveLength(1)
})

it('pathPlot() leaves out a year that would run into the one before it', () => {
  const steps = [step(2025, 20), step(2026, 25), step(2045, 30)]
  const svg = xmlText(pathPlot(steps, '', { ...pathAxis([steps], false), tick: String }))
  expect([...svg.matchAll(/class="tick"[^>]*>(\d+)</g)].map(([, year]) => year)).toEqual(['2025', '2045'])
})
